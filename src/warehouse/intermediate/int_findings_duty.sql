-- Attendance (P13-11, P10-08), the evening's evaluation of the showroom steps (P13-30), the daily log (P13-39).
with attended as (
  select
    attended.*, person.store_id,
    coalesce(list_contains(setting_list('call_centre.roles', person.store_id, day), person.role), false) as is_office
  from stg_attendance as attended
  asof inner join int_assignments as person
    on attended.employee_id = person.employee_id and attended.day >= person.applies_from
),

-- The roster's own hours come first, then those of the policy that binds the person.
shifts as (
  select
    employee_id, day, store_id, in_at, out_at,
    case when is_office then 'call_centre' else 'attendance' end as hours,
    coalesce(shift_start_at, day + cast(setting_text(hours || '.starts_at', store_id, day) as time)) as starts_at,
    coalesce(shift_end_at, day + cast(setting_text(hours || '.ends_at', store_id, day) as time)) as ends_at
  from attended
),

evaluated as (
  select employee_id, day, count(distinct step) as steps
  from stg_step_evaluation
  group by employee_id, day
),

evaluating_stores as (
  select duty.store_id, min(duty.day) as since
  from int_duty_days as duty
  inner join evaluated using (employee_id, day)
  group by duty.store_id
),

evaluations as (
  select
    duty.employee_id, duty.day, duty.store_id, duty.team_id,
    coalesce(evaluated.steps >= setting_number('evaluation.steps', duty.store_id, duty.day), false) as is_whole
  from int_duty_days as duty
  inner join evaluating_stores as evaluating on evaluating.store_id = duty.store_id and duty.day >= evaluating.since
  left join evaluated on evaluated.employee_id = duty.employee_id and evaluated.day = duty.day
),

-- The leader of the adviser's team; where it has none, the first one of the store.
led as (
  select
    evaluations.*, leaders.employee_id as leader_id
  from evaluations
  inner join dim_employee as leaders
    on leaders.store_id = evaluations.store_id and leaders.role = 'team_leader'
    and evaluations.day between leaders.valid_from and leaders.valid_to
  qualify row_number() over (
    partition by evaluations.employee_id, evaluations.day
    order by leaders.team_id is not distinct from evaluations.team_id desc, leaders.employee_id
  ) = 1
)

select
  hours || '.on_time' as question_id, concat_ws('|', employee_id, day) as subject_id, store_id, employee_id,
  day as happened_on, 1 as asked, cast(in_at <= starts_at as integer) as met
from shifts
where starts_at is not null and has_time_of_day(in_at)
union all
select
  hours || '.full_day', concat_ws('|', employee_id, day), store_id, employee_id, day, 1,
  cast(out_at >= ends_at as integer)
from shifts
where ends_at is not null and has_time_of_day(out_at)
union all
select 'evaluation.day', concat_ws('|', employee_id, day), store_id, employee_id, day, 1, cast(is_whole as integer)
from evaluations
union all
select 'evaluation.by_leader', concat_ws('|', employee_id, day), store_id, leader_id, day, 1, cast(is_whole as integer)
from led
union all
select 'sales_log.true', concat_ws('|', logs.employee_id, logs.day), person.store_id, logs.employee_id, logs.day, 1,
  cast(logs.is_matched as integer)
from stg_sales_log as logs
asof inner join int_assignments as person
  on logs.employee_id = person.employee_id and logs.day >= person.applies_from
where logs.is_matched is not null
