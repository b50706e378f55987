-- One row per report, store and period that had ended by the as-of day, from the store's first complaint or report. A
-- weekly report is expected of a store that enters weekly reports.
with activity as (
  select 'complaint_monthly' as report, store_id, received_on as day
  from stg_complaint
  union all
  select report, store_id, cast(period || '-01' as date)
  from stg_report_run
  where report = 'complaint_monthly'
  union all
  select 'complaint_weekly', complaints.store_id, complaints.received_on
  from stg_complaint as complaints
  where store_id in (select store_id from stg_report_run where report = 'complaint_weekly')
),

stores as (
  select report, store_id, cast(date_trunc('month', min(day)) as date) as first_day
  from activity
  group by report, store_id
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
  runs.produced_at, runs.supervisor_reviewed_at, runs.manager_reviewed_at, runs.released_at, runs.submitted_at
from stores
inner join ends on ends.report = stores.report and ends.day between stores.first_day and as_of()
left join stg_report_run as runs
  on runs.report = ends.report and runs.store_id = stores.store_id and runs.period = ends.period
