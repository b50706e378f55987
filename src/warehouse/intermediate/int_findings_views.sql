-- One row per request or view and question: complete and decided (P04-16), permitted (P04-15), outsiders and classified
-- files (P04-17), approved by whom the scope asks for (P12-08, P12-09, P06-06).
select
  'view.request_complete' as question_id, request_id as subject_id, store_id, viewer_id as employee_id,
  requested_on as happened_on, 6 as asked,
  cast(has_object as integer) + cast(has_purpose as integer) + cast(has_reason as integer)
  + cast(has_viewer as integer) + cast(is_stamped as integer) + cast(is_head_signed as integer) as met,
  null as measured
from int_view_requests
where decision = 'approved'
union all
select
  'view.approved', request_id, store_id, viewer_id, requested_on, 1, cast(decision = 'approved' as integer),
  case
    when has_time_of_day(requested_at) and has_time_of_day(decided_at)
      then date_diff('second', requested_at, decided_at) / 86400
  end
from int_view_requests
where decision is not null
union all
select 'view.permitted', request_id, store_id, viewer_id, viewed_on, 1, cast(has_grant or is_approved as integer), null
from int_views
union all
select
  'view.outsider_checked', request_id, store_id, viewer_id, viewed_on, 1,
  cast(
    (not is_external or (has_identity_document and is_approved))
    and (secrecy = 'none' or list_contains(approvers, 'customer_service')) as integer
  ),
  null
from int_views
where is_external or secrecy <> 'none'
union all
select
  'view.' || scope, request_id, store_id, viewer_id, viewed_on, 1,
  cast(list_has_all(approvers, setting_list('access.approvers.' || scope, store_id, viewed_on)) as integer), null
from int_views
where scope is not null and setting_list('access.approvers.' || scope, store_id, viewed_on) is not null
union all
select
  'view.general_manager', request_id, store_id, viewer_id, viewed_on, 1,
  cast(has_general_managers_grant or list_contains(approvers, 'general_manager') as integer), null
from int_views
