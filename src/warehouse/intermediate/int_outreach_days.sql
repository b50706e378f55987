-- One row per key-account specialist, day and kind of daily minimum (P13-64): working days since the first record,
-- without those on which the person need not go out.
with starts as (
  select employee_id, min(made_on) as since
  from stg_outreach
  group by employee_id
),

days as (
  select people.employee_id, people.store_id, calendar.day
  from dim_employee as people
  inner join starts using (employee_id)
  inner join dim_store as stores on stores.store_id = people.store_id
  inner join dim_calendar as calendar
    on calendar.calendar_id = stores.calendar_id and calendar.is_workday
    and calendar.day between greatest(people.valid_from, starts.since) and least(people.valid_to, as_of())
  where list_contains(setting_list('outreach.roles', people.store_id, calendar.day), people.role)
),

asked as (
  select
    days.*, kinds.kind,
    cast(setting_number('outreach.' || kinds.kind, days.store_id, days.day) as bigint) as asked
  from days
  cross join (values ('meet_potential'), ('call_potential'), ('visit_existing')) as kinds (kind)
  where not exists (
    select 1 from stg_duty_day as exempt where exempt.employee_id = days.employee_id and exempt.day = days.day
  )
),

made as (
  select employee_id, made_on as day, kind, count(*) as made
  from stg_outreach
  group by all
)

select asked.*, least(coalesce(made.made, 0), asked.asked) as met
from asked
left join made using (employee_id, day, kind)
where asked.asked is not null
