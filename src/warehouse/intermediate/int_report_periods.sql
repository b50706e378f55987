-- One row per report, store and period that had ended by the as-of day, from the store's first complaint or report.
with activity as (
  select store_id, received_on as day
  from stg_complaint
  union all
  select store_id, cast(period || '-01' as date)
  from stg_report_run
  where report = 'complaint_monthly'
),

stores as (
  select store_id, cast(date_trunc('month', min(day)) as date) as first_day
  from activity
  group by store_id
),

ends as (
  select 'complaint_monthly' as report, 'complaint.monthly_report' as deadline_id, day, strftime(day, '%Y-%m') as period
  from dim_calendar
  where calendar_id = 'state' and day = last_day(day)
  union all
  select 'complaint_weekly', 'complaint.weekly_report', day, strftime(day, '%G-W%V')
  from dim_calendar
  where calendar_id = 'state' and dayname(day) = 'Sunday'
)

select
  ends.report, stores.store_id, ends.period, ends.deadline_id,
  ends.day as period_end,
  concat_ws('|', ends.report, stores.store_id, ends.period) as subject_id,
  runs.submitted_at
from stores
inner join ends on ends.day between stores.first_day and as_of()
left join stg_report_run as runs
  on runs.report = ends.report and runs.store_id = stores.store_id and runs.period = ends.period
