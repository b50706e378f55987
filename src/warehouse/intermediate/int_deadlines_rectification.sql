-- One row per order to correct an archive (P02-26).
select
  'archive.rectification' as deadline_id, order_id as subject_id, store_id, employee_id,
  cast(ordered_on as timestamp) as started_at,
  cast(corrected_on as timestamp) as done_at
from stg_rectification_order
