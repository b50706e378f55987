-- One row per report that was due, and per report that was made although no day is set for it.
select
  periods.report, periods.store_id, periods.period, periods.period_end,
  cast(deadlines.due_at as date) as due_on,
  periods.produced_at, periods.supervisor_reviewed_at, periods.manager_reviewed_at, periods.released_at,
  periods.submitted_at
from int_report_periods as periods
inner join fct_deadlines as deadlines
  on deadlines.deadline_id = periods.deadline_id and deadlines.subject_id = periods.subject_id
union all by name
select
  report, store_id, period, last_day(cast(period || '-01' as date)) as period_end, cast(null as date) as due_on,
  produced_at, supervisor_reviewed_at, manager_reviewed_at, released_at, submitted_at
from stg_report_run
where report = 'customer_statistics'
