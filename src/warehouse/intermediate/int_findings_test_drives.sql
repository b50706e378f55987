-- What the rules ask of a test drive (P13-78 to P13-80); a store that never notes a thing is not measured by it.
with drives as (
  select
    *,
    bool_or(key_registered_at is not null) over (partition by store_id) as notes_keys,
    bool_or(guide_id is not null) over (partition by store_id) as notes_guides,
    bool_or(coalesce(has_agreement, has_licence_copy, has_confirmation, has_survey) is not null)
      over (partition by store_id) as notes_papers
  from stg_test_drive
),

papers as (
  select test_drive_id, store_id, employee_id, driven_on, unnest([
    { 'paper': 'agreement', 'is_there': has_agreement },
    { 'paper': 'licence_copy', 'is_there': has_licence_copy },
    { 'paper': 'confirmation', 'is_there': has_confirmation },
    { 'paper': 'survey', 'is_there': has_survey }
  ], recursive := true)
  from drives
  where notes_papers
)

select
  'test_drive.key_registered' as question_id, test_drive_id as subject_id, store_id, employee_id,
  driven_on as happened_on, 1 as asked, cast(coalesce(key_registered_at <= started_at, false) as integer) as met
from drives
where notes_keys
union all
select
  'test_drive.accompanied', test_drive_id, store_id, employee_id, driven_on, 1, cast(guide_id is not null as integer)
from drives
where notes_guides
union all
select
  'test_drive.' || paper, test_drive_id, store_id, employee_id, driven_on, 1,
  cast(coalesce(is_there, false) as integer)
from papers
union all
select
  'test_drive.papers', test_drive_id, store_id, employee_id, driven_on, count(*), count(*) filter (where is_there)
from papers
group by all
