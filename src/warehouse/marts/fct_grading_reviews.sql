-- The present year's review, and earlier ones as far back as grades were kept.
with cycles as (
  select distinct year as year_start, year(year) as cycle
  from dim_calendar
  where calendar_id = 'state' and year(year) >= least(year(as_of()), (select min(cycle) from raw.customer_grade))
),

windows as (
  select
    stores.store_id, cycles.cycle,
    try_cast(cycles.cycle || '-' || setting_text('grading.window_start', stores.store_id, cycles.year_start) as date)
      as opens_on,
    try_cast(cycles.cycle || '-' || setting_text('grading.window_end', stores.store_id, cycles.year_start) as date)
      as due_on
  from dim_store as stores
  cross join cycles
)

select
  customers.customer_id, windows.cycle, customers.store_id, windows.due_on,
  coalesce(not grades.is_provisional and grades.decided_on between windows.opens_on and windows.due_on, false)
    as is_graded_in_window
from fct_assessments as customers
inner join windows on windows.store_id = customers.store_id and customers.assessable_on <= windows.due_on
left join fct_grades as grades on grades.customer_id = customers.customer_id and grades.cycle = windows.cycle
where has_happened(windows.due_on)
