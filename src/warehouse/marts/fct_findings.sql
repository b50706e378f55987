-- Every question asked of a record, for the person and the department of that day.
with asked as (
  select * from int_findings_deliveries
  union all by name
  select * from int_findings_processing
  union all by name
  select * from int_findings_files
  union all by name
  select * from int_findings_checks
  union all by name
  select * from int_findings_loans
  union all by name
  select * from int_findings_views
  union all by name
  select * from int_findings_heads
  union all by name
  select * from int_findings_care
  union all by name
  select * from int_findings_reporting
  union all by name
  select * from int_findings_cards
  union all by name
  select * from int_findings_test_drives
  union all by name
  select * from int_findings_duty
  union all by name
  select * from int_findings_fieldwork
  union all by name
  select * from int_findings_orders
  union all by name
  select * from int_findings_pick_ups
  union all by name
  select * from int_findings_marketing
  union all by name
  select * from int_findings_vehicles
  union all by name
  select * from int_findings_probation
  union all by name
  select * from int_findings_customers
  union all by name
  select * from int_findings_keepers
  union all by name
  select * from int_findings_registration
  union all by name
  select * from int_findings_updates
  union all by name
  select * from int_findings_losses
)

select
  asked.question_id, asked.subject_id, asked.store_id,
  coalesce(asked.department_id, person.department_id) as department_id,
  case when person.department_id = coalesce(asked.department_id, person.department_id) then person.team_id end as team_id,
  asked.employee_id,
  asked.happened_on,
  asked.asked, least(asked.met, asked.asked) as met,
  cast(asked.measured as double) as measured
from asked
asof left join int_assignments as person
  on asked.employee_id = person.employee_id and asked.happened_on >= person.applies_from
