-- One row per test drive begun by the as-of day.
select
  test_drive_id, party_id, store_id, employee_id,
  cast(started_at as date) as driven_on
from raw.test_drive
where has_happened(started_at)
