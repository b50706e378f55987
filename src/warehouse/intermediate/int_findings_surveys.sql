-- Years with the surveys they must have (P06-09, P07-18), and weak aspects that somebody does something about (P06-10).
with stores as (
  select store_id, min(asked_on) as first_on
  from stg_survey_answer
  group by store_id
),

year_ends as (
  select stores.store_id, days.day, year(days.day) as year,
    unnest(setting_list('satisfaction.yearly_kinds', stores.store_id, days.day)) as kind
  from stores
  inner join dim_calendar as days
    on days.calendar_id = 'state' and days.day = last_day(days.day) and month(days.day) = 12
    and days.day between stores.first_on and as_of()
),

quarters as (
  select
    store_id, aspect,
    last_day(cast(date_trunc('quarter', answered_on) + interval 2 month as date)) as quarter_end,
    avg(score) as mean_score
  from stg_survey_answer
  where score is not null
  group by all
),

-- Without a target of the store's own nothing is weak; action is due by the end of the next quarter.
weak as (
  select
    *, last_day(cast(quarter_end + interval 3 month as date)) as due_on,
    cast(date_trunc('quarter', quarter_end) as date) as quarter_start
  from quarters
  where mean_score < setting_number('satisfaction.target', store_id, quarter_end)
)

select
  'survey.yearly' as question_id, concat_ws('|', year_ends.store_id, year_ends.year, year_ends.kind) as subject_id,
  year_ends.store_id, year_ends.day as happened_on, 1 as asked,
  cast(count(surveys.sheet_id) > 0 as integer) as met
from year_ends
left join stg_survey_answer as surveys
  on surveys.store_id = year_ends.store_id and surveys.kind = year_ends.kind and year(surveys.asked_on) = year_ends.year
group by year_ends.store_id, year_ends.year, year_ends.kind, year_ends.day
union all
select
  'survey.weak_aspect_treated', concat_ws('|', weak.store_id, weak.aspect, weak.quarter_end),
  weak.store_id, weak.due_on, 1, cast(count(actions.action_id) > 0 as integer)
from weak
left join stg_corrective_action as actions
  on actions.store_id = weak.store_id and actions.aspect = weak.aspect
  and actions.opened_on between weak.quarter_start and weak.due_on
where has_happened(weak.due_on)
group by weak.store_id, weak.aspect, weak.quarter_end, weak.due_on
