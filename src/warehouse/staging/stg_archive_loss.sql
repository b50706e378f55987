-- One row per loss found by the as-of day.
select loss_id, store_id, employee_id, package_id, found_on, cause, pieces
from raw.archive_loss
where has_happened(found_on)
