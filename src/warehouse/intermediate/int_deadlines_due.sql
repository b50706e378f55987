-- One row per deadline and item with its due date, under the policy in force on the day it started (V-02 to V-07).
with terms as (
  select
    subjects.*,
    cast(subjects.started_at as date) as started_on,
    policy.length, policy.unit, policy.count_anchor_day, policy.roll_to_workday, policy.group_by,
    policy.unit in ('hour', 'minute') as is_exact,
    stores.calendar_id
  from int_deadline_subjects as subjects
  inner join dim_store as stores using (store_id)
  inner join policy_deadlines as policy
    on policy.id = subjects.deadline_id
    and policy.store_id = subjects.store_id
    and cast(subjects.started_at as date) between policy.effective_from and policy.effective_to
),

-- Elapsed time needs a time of day at both ends; without one the item is unknown and left out (V-05).
measurable as (
  select * from terms
  where not is_exact or (has_time_of_day(started_at) and coalesce(has_time_of_day(done_at), true))
),

counted as (
  select
    measurable.*,
    started_at + case unit when 'hour' then interval 1 hour else interval 1 minute end * length as exact_at,
    started_on + greatest(length - cast(count_anchor_day as integer), 0) as calendar_on,
    length - cast(count_anchor_day and anchor.is_workday as integer) as workdays,
    anchor.workday_number as anchor_number
  from measurable
  inner join dim_calendar as anchor
    on anchor.calendar_id = measurable.calendar_id and anchor.day = measurable.started_on
),

targeted as (
  select
    counted.*,
    case
      when unit = 'work_day' then anchor_number + workdays
      when roll_to_workday and not calendar.is_workday then calendar.workday_number + 1
    end as target_number
  from counted
  left join dim_calendar as calendar
    on calendar.calendar_id = counted.calendar_id and calendar.day = counted.calendar_on
)

select
  targeted.* exclude (calendar_on, workdays, anchor_number, target_number),
  case
    when is_exact then cast(exact_at as date)
    when unit = 'work_day' and workdays <= 0 then started_on
    else coalesce(workday.day, calendar_on)
  end as due_on
from targeted
left join dim_calendar as workday
  on workday.calendar_id = targeted.calendar_id
  and workday.workday_number = targeted.target_number
  and workday.is_workday
