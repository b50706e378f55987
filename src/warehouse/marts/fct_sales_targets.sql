with sold as (
  select employee_id, date_trunc('month', recognised_on) as month, sum(recognised_units) as units
  from fct_orders
  where recognised_on is not null and not is_credit_cancelled and coalesce(cancelled_on > as_of(), true)
  group by all
)

select
  targets.employee_id, targets.month, person.store_id, person.department_id, person.team_id,
  last_day(targets.month) as month_end,
  targets.units as target_units,
  cast(coalesce(sold.units, 0) as bigint) as units
from stg_sales_target as targets
asof inner join int_assignments as person
  on targets.employee_id = person.employee_id and last_day(targets.month) >= person.applies_from
left join sold on sold.employee_id = targets.employee_id and sold.month = targets.month
