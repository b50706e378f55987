-- One row per expected report (P03-15, P05-10); one per month that has ended and sales adviser of its last day, from the
-- store's first sheet on (P13-55).
with first_sheets as (
  select assigned.store_id, min(sheets.month) as first_month
  from stg_performance_sheet as sheets
  asof inner join int_assignments as assigned
    on sheets.employee_id = assigned.employee_id and sheets.month >= assigned.applies_from
  group by assigned.store_id
),

month_ends as (
  select day
  from dim_calendar
  where calendar_id = 'state' and day = last_day(day) and day <= as_of()
),

people as (
  select employee_id, min(hired_on) as hired_on, max(left_on) as left_on
  from stg_employee
  group by employee_id
),

-- Who works there on the month's last day, in the assignment of that day.
staff as (
  select month_ends.day, people.employee_id
  from month_ends
  inner join people on month_ends.day >= people.hired_on and month_ends.day < coalesce(people.left_on, open_end())
),

advisers as (
  select staff.day, staff.employee_id, assigned.store_id
  from staff
  asof inner join int_assignments as assigned
    on staff.employee_id = assigned.employee_id and staff.day >= assigned.applies_from
  where assigned.role = 'sales_advisor'
)

select
  'sales.performance_sheet' as deadline_id,
  concat_ws('|', advisers.employee_id, strftime(advisers.day, '%Y-%m')) as subject_id,
  advisers.store_id, advisers.employee_id,
  cast(advisers.day as timestamp) as started_at,
  sheets.submitted_at as done_at
from advisers
inner join first_sheets
  on first_sheets.store_id = advisers.store_id and advisers.day >= first_sheets.first_month
left join stg_performance_sheet as sheets
  on sheets.employee_id = advisers.employee_id and sheets.month = date_trunc('month', advisers.day)
union all by name
select deadline_id, subject_id, store_id, cast(period_end as timestamp) as started_at, submitted_at as done_at
from int_report_periods
