-- One row per showroom adviser and day on duty: by the attendance list, in a store without one by the parties received.
with attended as (
  select attended.employee_id, attended.day, person.store_id
  from stg_attendance as attended
  asof inner join int_assignments as person
    on attended.employee_id = person.employee_id and attended.day >= person.applies_from
  where attended.in_at is not null
),

present as (
  select employee_id, day from attended
  union
  select employee_id, arrived_on
  from stg_showroom_visit
  where store_id not in (select store_id from attended)
)

select present.employee_id, present.day, person.store_id, person.team_id
from present
asof inner join int_assignments as person
  on present.employee_id = person.employee_id and present.day >= person.applies_from
where list_contains(setting_list('evaluation.roles', person.store_id, present.day), person.role)
