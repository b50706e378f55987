select order_id, store_id, subject_id, act, ordered_on, corrected_on
from stg_rectification_order
