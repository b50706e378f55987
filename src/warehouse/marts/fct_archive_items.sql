-- A package counts as inspected when its result was written down, paper by paper.
with inspected as (
  select deliveries.*
  from fct_deliveries as deliveries
  where deliveries.inspected_on is not null and deliveries.package_id in (select package_id from stg_archive_item)
),

required as (
  select inspected.package_id, policy.item_code, bool_or(policy.is_inspection_type) as is_inspection_type
  from inspected
  inner join policy_required_items as policy
    on policy.store_id = inspected.store_id
    and policy.kind = inspected.kind
    and inspected.delivered_on between policy.effective_from and policy.effective_to
    and (policy.customers = 'all' or inspected.is_specific)
    and (policy.visit_types is null or list_contains(policy.visit_types, inspected.visit_type))
  group by inspected.package_id, policy.item_code
),

results as (
  select
    required.*,
    coalesce(items.is_present, false) as is_present,
    coalesce(items.is_present and items.is_conforming, false) as is_conforming,
    coalesce(items.is_present and items.has_correct_customer_signature, false) as has_correct_customer_signature,
    coalesce(items.is_present and items.has_correct_staff_signature, false) as has_correct_staff_signature
  from required
  left join stg_archive_item as items using (package_id, item_code)
)

select
  results.*,
  is_conforming and has_correct_customer_signature and has_correct_staff_signature as is_valid,
  inspected.delivery_id, inspected.kind, inspected.store_id, inspected.department_id, inspected.team_id,
  inspected.employee_id, inspected.inspected_on
from results
inner join inspected using (package_id)
