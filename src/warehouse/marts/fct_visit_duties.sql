-- Whoever was on the staff before the month and stayed to its end; what only a plan shows has no quota.
with people as (
  select employee_id, min(hired_on) as hired_on, max(left_on) as left_on
  from stg_employee
  group by employee_id
),

workplaces as (
  select distinct employee_id, store_id
  from int_assignments
),

staff as (
  select months.store_id, months.month, months.month_end, people.employee_id
  from int_duty_months as months
  inner join workplaces using (store_id)
  inner join people
    on people.employee_id = workplaces.employee_id
    and people.hired_on < months.month
    and coalesce(people.left_on >= months.month_end, true)
),

assigned as (
  select staff.*, assignments.store_id as own_store_id, assignments.department_id, assignments.team_id, assignments.role
  from staff
  asof inner join int_assignments as assignments
    on staff.employee_id = assignments.employee_id and staff.month >= assignments.applies_from
),

quotas as (
  select store_id, role, effective_from, effective_to, max(per_month) as per_month
  from policy_quotas
  group by all
)

select
  assigned.employee_id, assigned.store_id, assigned.department_id, assigned.team_id, assigned.month,
  -- A quota is judged when its month has ended (V-09).
  case when has_happened(assigned.month_end) then quotas.per_month end as quota,
  plans.plan_id, plans.submitted_at as plan_submitted_at
from assigned
left join quotas
  on quotas.store_id = assigned.store_id
  and quotas.role = assigned.role
  and assigned.month between quotas.effective_from and quotas.effective_to
left join int_first_plans as plans on plans.seller_id = assigned.employee_id and plans.month = assigned.month
where assigned.store_id = assigned.own_store_id and (quotas.per_month is not null or plans.plan_id is not null)
