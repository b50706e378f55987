-- One row per request to view a file made by the as-of day.
select
  request_id, store_id, viewer_id, file_department_id,
  coalesce(is_external, false) as is_external,
  coalesce(secrecy, 'none') as secrecy,
  requested_at,
  coalesce(has_object, false) as has_object,
  coalesce(has_purpose, false) as has_purpose,
  coalesce(has_reason, false) as has_reason,
  coalesce(has_viewer, false) as has_viewer,
  coalesce(is_stamped, false) as is_stamped,
  coalesce(is_head_signed, false) as is_head_signed,
  coalesce(has_identity_document, false) as has_identity_document,
  case when has_happened(coalesce(decided_at, requested_at)) then decision end as decision,
  seen(decided_at) as decided_at,
  seen(customer_service_approved_at) as customer_service_approved_at,
  seen(department_manager_approved_at) as department_manager_approved_at,
  seen(general_manager_approved_at) as general_manager_approved_at,
  seen(viewed_at) as viewed_at
from raw.view_request
where has_happened(requested_at)
