select
  visits.visit_id,
  seller.store_id, seller.department_id, seller.team_id,
  visits.seller_id as employee_id,
  visits.customer_id, visits.visited_on, visits.purpose, visits.target_kind,
  matches.visit_id is not null as is_planned,
  reports.submitted_at as reported_at
from stg_visit as visits
asof inner join int_assignments as seller
  on visits.seller_id = seller.employee_id and visits.visited_on >= seller.applies_from
left join int_visit_matches as matches on matches.visit_id = visits.visit_id
left join stg_visit_report as reports on reports.visit_id = visits.visit_id
