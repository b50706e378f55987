-- One row per visit to be reported (P17-08) and per plan to be submitted: of the month, or of the trip (P17-05, X-11).
with month_ends as (
  select
    calendar_id, month,
    max(day) as last_day,
    max(day) filter (where is_workday) as last_workday
  from dim_calendar
  group by calendar_id, month
),

plans as (
  select
    duties.*,
    case
      when setting_text('visit.plan_anchor', duties.store_id, month_ends.last_day) = 'last_workday'
        then month_ends.last_workday
      else month_ends.last_day
    end as anchor_on
  from fct_visit_duties as duties
  inner join dim_store as stores using (store_id)
  inner join month_ends
    on month_ends.calendar_id = stores.calendar_id
    and month_ends.month = cast(duties.month - interval 1 month as date)
)

select
  'visit.report' as deadline_id, visits.visit_id as subject_id, visits.store_id, visits.employee_id,
  coalesce(source.ended_at, cast(visits.visited_on as timestamp)) as started_at,
  visits.reported_at as done_at
from fct_visits as visits
inner join stg_visit as source using (visit_id)
union all
select
  'visit.plan', visits.visit_id, visits.store_id, visits.employee_id,
  cast(visits.visited_on as timestamp), plans.submitted_at
from fct_visits as visits
left join int_visit_matches as matches on matches.visit_id = visits.visit_id
left join stg_visit_plan as plans on plans.plan_id = matches.plan_id
where setting_text('visit.plan_kind', visits.store_id, visits.visited_on) = 'trip_plan'
union all
select
  'visit.plan', concat_ws('|', employee_id, strftime(month, '%Y-%m')), store_id, employee_id,
  cast(anchor_on as timestamp), plan_submitted_at
from plans
where coalesce(setting_text('visit.plan_kind', store_id, month), 'monthly_plan') = 'monthly_plan'
