-- One row per package and question: paper and electronic form (P02-02), the six steps (P02-11, P02-14), how long the
-- electronic record took. A store is measured from the first package whose processing it wrote down.
with packages as (
  select
    packages.package_id, packages.archivist_id, packages.handed_over_on, packages.inspected_on,
    deliveries.kind, deliveries.store_id,
    processing.* exclude (package_id),
    processing.package_id is not null as is_written_down
  from stg_archive_package as packages
  inner join stg_delivery as deliveries using (delivery_id)
  left join stg_archive_processing as processing using (package_id)
),

measured as (
  select *
  from packages
  qualify handed_over_on >= min(case when is_written_down then handed_over_on end) over (partition by store_id)
),

-- Not asked before the days have passed within which a package is on its way.
ripe as (
  select measured.*, workday.day as asked_on
  from measured
  inner join dim_store as stores using (store_id)
  inner join dim_calendar as anchor on anchor.calendar_id = stores.calendar_id and anchor.day = handed_over_on
  inner join dim_calendar as workday
    on workday.calendar_id = stores.calendar_id
    and workday.is_workday
    and workday.workday_number
      = anchor.workday_number + setting_number('archive.steps_grace_days', measured.store_id, handed_over_on)
  where workday.day <= as_of()
)

select
  'archive.dual_form' as question_id, package_id as subject_id, store_id, archivist_id as employee_id,
  asked_on as happened_on, 1 as asked,
  cast(shelved_on is not null and e_record_on is not null as integer) as met,
  null as measured
from ripe
union all
select
  'archive.steps.' || kind, package_id, store_id, archivist_id, asked_on, 1,
  cast(
    coalesce(
      is_signed_by_both and checked_on <= handed_over_on and handed_over_on <= inspected_on
      and inspected_on <= scanned_on and scanned_on <= shelved_on and shelved_on <= e_record_on,
      false
    ) as integer
  ),
  null
from ripe
union all
select
  'archive.e_record_lag', package_id, store_id, archivist_id, e_record_on, 1, 1,
  date_diff('day', handed_over_on, e_record_on)
from measured
where e_record_on is not null
