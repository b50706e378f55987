-- One row per package whose way through the archive was written down by the as-of day.
select
  package_id, file_id,
  seen(checked_on) as checked_on,
  coalesce(has_giver_signature, false) and coalesce(has_receiver_signature, false) as is_signed_by_both,
  seen(scanned_on) as scanned_on,
  seen(shelved_on) as shelved_on,
  seen(e_record_on) as e_record_on
from raw.archive_processing
