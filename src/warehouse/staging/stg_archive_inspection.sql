-- One row per check of the files done by the as-of day.
select
  inspection_id, store_id, done_on, scope, inspector_id,
  coalesce(has_record, false) as has_record,
  files_checked, defects
from raw.archive_inspection
where has_happened(done_on)
