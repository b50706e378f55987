-- One row per test drive begun by the as-of day.
select
  test_drive_id, party_id, store_id, employee_id,
  started_at, cast(started_at as date) as driven_on,
  seen(ended_at) as ended_at,
  key_registered_at,
  seen(key_returned_at) as key_returned_at,
  guide_id, has_agreement, has_licence_copy, has_confirmation, has_survey
from raw.test_drive
where has_happened(started_at)
