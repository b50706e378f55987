-- One row per file seen: whose it was, with what permission, approved by whom before it was seen.
with grants as (
  select grants.*, giver.role = 'general_manager' as is_by_general_manager
  from stg_access_grant as grants
  asof left join int_assignments as giver
    on grants.granted_by = giver.employee_id and grants.valid_from >= giver.applies_from
)

select
  requests.request_id, requests.store_id, requests.viewer_id, requests.viewed_on, requests.approvers,
  requests.is_external, requests.secrecy,
  requests.has_identity_document,
  coalesce(requests.decision = 'approved' and is_by(requests.decided_at, requests.viewed_at), false) as is_approved,
  case
    when requests.is_external or requests.file_department_id is null or requests.viewer_department_id is null then null
    when requests.file_department_id = requests.viewer_department_id then 'own_department'
    else 'other_department'
  end as scope,
  count(grants.grant_id) > 0 as has_grant,
  count(grants.grant_id) filter (where grants.is_by_general_manager) > 0 as has_general_managers_grant
from int_view_requests as requests
left join grants
  on grants.employee_id = requests.viewer_id
  and requests.viewed_on between grants.valid_from and grants.valid_to
  and (grants.department_id is null or grants.department_id = requests.file_department_id)
where requests.viewed_at is not null
group by all
