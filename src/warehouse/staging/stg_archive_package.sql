-- One row per package handed over by the as-of day.
select
  package_id, delivery_id, archivist_id,
  handed_over_on,
  seen(registered_on) as registered_on,
  seen(inspected_on) as inspected_on,
  seen(completed_on) as completed_on,
  missing_note
from raw.archive_package
where has_happened(handed_over_on)
