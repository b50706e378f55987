select
  periods.report, periods.store_id, periods.period, periods.period_end,
  cast(deadlines.due_at as date) as due_on,
  periods.submitted_at
from int_report_periods as periods
inner join fct_deadlines as deadlines
  on deadlines.deadline_id = periods.deadline_id and deadlines.subject_id = periods.subject_id
