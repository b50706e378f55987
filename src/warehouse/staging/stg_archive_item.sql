-- One row per package and paper. A signature that was not recorded is no defect.
select
  package_id, item_code, is_present,
  is_valid as is_conforming,
  coalesce(customer_signature, 'ok') = 'ok' as has_correct_customer_signature,
  coalesce(staff_signature, 'ok') = 'ok' as has_correct_staff_signature
from raw.archive_item
