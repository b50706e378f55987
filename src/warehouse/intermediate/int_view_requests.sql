-- One row per request to view a file: the department of the viewer and who had approved by the time of viewing.
select
  requests.*,
  cast(requested_at as date) as requested_on,
  cast(viewed_at as date) as viewed_on,
  viewer.department_id as viewer_department_id,
  list_filter(
    [
      case when is_by(customer_service_approved_at, viewed_at) then 'customer_service' end,
      case when is_by(department_manager_approved_at, viewed_at) then 'department_manager' end,
      case when is_by(general_manager_approved_at, viewed_at) then 'general_manager' end
    ],
    lambda role : role is not null
  ) as approvers
from stg_view_request as requests
asof left join int_assignments as viewer
  on requests.viewer_id = viewer.employee_id and cast(requests.requested_at as date) >= viewer.applies_from
