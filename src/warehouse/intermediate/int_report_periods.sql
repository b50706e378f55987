-- One row per report, store and period that had ended by the as-of day. Monthly statistics are expected from the store's
-- first complaint or report on, weekly ones too in a store that enters weekly reports; every other report from the first
-- one that the store has entered. A year's grading ends on the last day that the store's policy sets for it.
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
  select report, store_id, cast(date_trunc('month', min(day)) as date) as first_day, '' as first_period
  from activity
  group by report, store_id
  union all
  select report, store_id, date '1970-01-01', min(period)
  from stg_report_run
  where report in ('adviser_ranking', 'archive_check', 'customer_grading')
  group by report, store_id
),

days as (
  select day
  from dim_calendar
  where calendar_id = 'state' and day <= as_of()
),

ends as (
  select 'complaint_monthly' as report, 'complaint.monthly_report' as deadline_id, day, strftime(day, '%Y-%m') as period
  from days
  where day = last_day(day)
  union all
  select 'complaint_weekly', 'complaint.weekly_report', day, strftime(day, '%G-W%V')
  from days
  where dayname(day) = 'Sunday'
  union all
  select 'adviser_ranking', 'ranking.report', day, year(day) || '-P' || month(day) // 2
  from days
  where day = last_day(day) and month(day) % 2 = 0
  union all
  select 'archive_check', 'archive.check_report', day, year(day) || '-H' || month(day) // 6
  from days
  where day = last_day(day) and month(day) % 6 = 0
),

expected as (
  select ends.report, stores.store_id, ends.period, ends.deadline_id, ends.day
  from stores
  inner join ends
    on ends.report = stores.report and ends.day >= stores.first_day and ends.period >= stores.first_period
  union all
  select 'customer_grading', stores.store_id, strftime(days.day, '%Y'), 'grading.report', days.day
  from stores
  inner join days on strftime(days.day, '%Y') >= stores.first_period
  where
    stores.report = 'customer_grading'
    and strftime(days.day, '%m-%d') = setting_text('grading.window_end', stores.store_id, days.day)
)

select
  expected.report, expected.store_id, expected.period, expected.deadline_id,
  expected.day as period_end,
  concat_ws('|', expected.report, expected.store_id, expected.period) as subject_id,
  runs.produced_at, runs.supervisor_reviewed_at, runs.manager_reviewed_at, runs.released_at, runs.submitted_at
from expected
left join stg_report_run as runs
  on runs.report = expected.report and runs.store_id = expected.store_id and runs.period = expected.period
