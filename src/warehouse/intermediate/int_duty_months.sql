-- One row per store and month from its first visit or plan to the month after the as-of day.
with firsts as (
  select assigned.store_id, visits.month
  from stg_visit as visits
  asof inner join int_assignments as assigned
    on visits.seller_id = assigned.employee_id and visits.visited_on >= assigned.applies_from
  union all
  select assigned.store_id, plans.month
  from stg_visit_plan as plans
  asof inner join int_assignments as assigned
    on plans.seller_id = assigned.employee_id and plans.month >= assigned.applies_from
),

stores as (
  select store_id, min(month) as first_month
  from firsts
  group by store_id
),

months as (
  select distinct month
  from dim_calendar
  where calendar_id = 'state'
)

select stores.store_id, months.month, last_day(months.month) as month_end
from stores
inner join months
  on months.month between stores.first_month and date_trunc('month', as_of() + interval 1 month)
