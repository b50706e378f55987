-- One row per seller and ended month: quota, plan, report and promises weighed into one score (P17-10).
with months as (
  select duties.*, last_day(duties.month) as month_end
  from fct_visit_duties as duties
  where has_happened(last_day(duties.month))
),

visits as (
  select employee_id, cast(date_trunc('month', visited_on) as date) as month, count(*) as visits
  from fct_visits
  group by all
),

plans as (
  select employee_id, month, avg(cast(is_done as integer)) as share
  from fct_visit_plan_items
  where has_happened(due_on)
  group by all
),

reports as (
  select employee_id, cast(date_trunc('month', counted_on) as date) as month, avg(cast(is_met as integer)) as share
  from fct_deadlines
  where deadline_id = 'visit.report' and is_due
  group by all
),

promises as (
  select employee_id, cast(date_trunc('month', happened_on) as date) as month, avg(met) as share
  from int_findings_promises
  where question_id = 'visit.commitment'
  group by all
),

parts as (
  select
    months.employee_id, months.store_id, months.month_end,
    unnest([
      {'name': 'quota', 'share': least(coalesce(visits.visits, 0) / months.quota, 1)},
      {'name': 'plan', 'share': plans.share},
      {'name': 'report', 'share': reports.share},
      {'name': 'commitment', 'share': promises.share}
    ]) as part
  from months
  left join visits using (employee_id, month)
  left join plans using (employee_id, month)
  left join reports using (employee_id, month)
  left join promises using (employee_id, month)
),

weighed as (
  select *, setting_number('visit.score.' || part.name, store_id, month_end) as weight
  from parts
  where part.share is not null
)

-- Weights of what a seller had nothing of are spread over the others.
select
  'visit.score' as question_id, concat_ws('|', employee_id, month_end) as subject_id, store_id, employee_id,
  month_end as happened_on, 1 as asked, 1 as met,
  -- Whole points of a hundred, so that sums do not depend on the order of the rows.
  round(100 * sum(weight * part.share) / sum(weight)) as measured
from weighed
where weight > 0
group by employee_id, store_id, month_end
