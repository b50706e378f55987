-- One row per showroom event with the person it counts for: a trainee's go to the mentor while probation lasts (P13-05).
with events as (
  select 'showroom_visit' as event, visit_id as event_id, store_id, employee_id as actor_id, arrived_on as event_on
  from stg_showroom_visit
  union all
  select 'test_drive', test_drive_id, store_id, employee_id, driven_on
  from stg_test_drive
  union all
  select 'order', order_id, store_id, seller_id, credited_on
  from stg_sales_order
  inner join int_order_milestones using (order_id)
),

actors as (
  select
    events.*,
    coalesce(events.event_on <= assigned.probation_end, false) as is_trainee,
    assigned.mentor_id
  from events
  asof left join int_assignments as assigned
    on events.actor_id = assigned.employee_id and events.event_on >= assigned.applies_from
),

credited as (
  select
    * exclude (mentor_id),
    case
      when is_trainee and setting_flag('credit.trainee_to_mentor', store_id, event_on) then coalesce(mentor_id, actor_id)
      else actor_id
    end as employee_id
  from actors
)

select
  credited.event, credited.event_id, credited.is_trainee, credited.employee_id,
  assigned.department_id, assigned.team_id
from credited
asof left join int_assignments as assigned
  on credited.employee_id = assigned.employee_id and credited.event_on >= assigned.applies_from
