-- One row per half-year that has ended since the first check entered, with or without a complete check (P04-13); per
-- check, how many of the files were at fault; and per inspected package, whether a defect stood in the book (P02-11).
with registers as (
  select store_id, min(done_on) as first_on
  from stg_archive_inspection
  group by store_id
),

half_years as (
  select
    store_id,
    cast(begins as date) as first_day,
    cast(begins + interval 6 months as date) - 1 as last_day
  from registers,
    unnest(
      generate_series(
        date_trunc('month', first_on) - to_months(cast((month(first_on) - 1) % 6 as integer)),
        cast(as_of() as timestamp),
        interval 6 months
      )
    ) as series(begins)
),

counting as (
  select *, setting_list('archive.half_year_scopes', store_id, last_day) as scopes
  from half_years
  where last_day <= as_of()
),

noting_stores as (
  select distinct deliveries.store_id
  from stg_archive_package as packages
  inner join stg_delivery as deliveries using (delivery_id)
  where packages.missing_note is not null
)

select
  'archive.half_year_check' as question_id, concat_ws('|', counting.store_id, first_day) as subject_id,
  counting.store_id, null as employee_id, last_day as happened_on, 1 as asked,
  cast(count(checks.inspection_id) > 0 as integer) as met
from counting
left join stg_archive_inspection as checks
  on checks.store_id = counting.store_id
  and checks.done_on between first_day and last_day
  and checks.has_record
  and list_contains(scopes, checks.scope)
group by counting.store_id, first_day, last_day
union all
select 'archive.files_at_fault', inspection_id, store_id, inspector_id, done_on, files_checked, coalesce(defects, 0)
from stg_archive_inspection
where files_checked > 0
union all
select
  'archive.undeclared_defect.' || inspections.kind, package_id, inspections.store_id, inspections.employee_id,
  inspections.inspected_on, 1,
  cast(not inspections.is_complete and packages.missing_note is null as integer)
from fct_inspections as inspections
inner join stg_archive_package as packages using (package_id)
where inspections.store_id in (select store_id from noting_stores)
