select
  deliveries.delivery_id, deliveries.kind, deliveries.store_id,
  advisor.department_id, advisor.team_id, deliveries.advisor_id as employee_id,
  deliveries.customer_id,
  coalesce(customers.is_specific, false) as is_specific,
  coalesce(customers.is_organisation, false) as is_organisation,
  deliveries.origin, deliveries.visit_type,
  deliveries.delivered_on, deliveries.sold_on,
  packages.package_id, packages.handed_over_on, packages.registered_on, packages.inspected_on, packages.completed_on,
  packages.archivist_id,
  deliveries.papers_handed_at, deliveries.delivered_at
from stg_delivery as deliveries
asof left join int_assignments as advisor
  on deliveries.advisor_id = advisor.employee_id and deliveries.delivered_on >= advisor.applies_from
left join stg_customer as customers on customers.customer_id = deliveries.customer_id
left join int_first_packages as packages on packages.delivery_id = deliveries.delivery_id
