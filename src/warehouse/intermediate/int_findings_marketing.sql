-- What the rules ask of roadshows (P13-67, P13-68).
with shows as (
  select *, date_trunc('month', held_on) as month
  from stg_roadshow
),

-- Months that have ended, from the first show on; whoever ran the latest show answers for them.
months as (
  select distinct firsts.store_id, calendar.month, last_day(calendar.month) as month_end
  from (select store_id, min(month) as first_month from shows group by store_id) as firsts
  inner join dim_calendar as calendar
    on calendar.calendar_id = 'state' and calendar.month >= firsts.first_month and last_day(calendar.month) <= as_of()
),

held as (
  select
    months.store_id, months.month_end,
    arg_max(shows.employee_id, (shows.held_on, shows.roadshow_id)) as employee_id,
    count(*) filter (where shows.month = months.month) as shows
  from months
  inner join shows on shows.store_id = months.store_id and shows.month <= months.month
  group by all
),

monthly as (
  select *, cast(setting_number('roadshow.per_month', store_id, month_end) as bigint) as asked
  from held
),

recorded as (
  select
    staff.*, shows.store_id, shows.held_on,
    cast(setting_number('roadshow.records', shows.store_id, shows.held_on) as bigint) as asked
  from stg_roadshow_staff as staff
  inner join shows using (roadshow_id)
)

select
  'roadshow.month' as question_id, concat_ws('|', store_id, strftime(month_end, '%Y-%m')) as subject_id,
  store_id, employee_id, month_end as happened_on, asked, least(shows, asked) as met
from monthly
where asked is not null
union all
select 'roadshow.photos', roadshow_id, store_id, employee_id, held_on, 1, cast(coalesce(has_photos, false) as integer)
from shows
union all
select
  'roadshow.approved', roadshow_id, store_id, employee_id, held_on, 1, cast(coalesce(is_approved, false) as integer)
from shows
union all
select
  'roadshow.records', concat_ws('|', roadshow_id, employee_id), store_id, employee_id, held_on, asked,
  least(records, asked)
from recorded
where asked is not null
