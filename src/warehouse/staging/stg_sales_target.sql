-- One row per employee and month that has ended.
with targets as (
  select employee_id, cast(month || '-01' as date) as month, units
  from raw.sales_target
)

select employee_id, month, units
from targets
where last_day(month) <= as_of()
