-- One row per order given by the as-of day.
select order_id, store_id, employee_id, subject_id, act, ordered_on, seen(corrected_on) as corrected_on
from raw.rectification_order
where has_happened(ordered_on)
