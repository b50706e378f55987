-- One row per car with a file: whether it has exactly one (P02-04), and per file beyond the first, since when.
with filed as (
  select
    deliveries.store_id, deliveries.delivery_id, processing.file_id, packages.handed_over_on,
    -- What has a file of its own: the car, or every visit to the workshop.
    case setting_text('archive.file_basis', deliveries.store_id, as_of())
      when 'delivery' then deliveries.delivery_id
      else deliveries.vin
    end as owner_id
  from stg_archive_processing as processing
  inner join stg_archive_package as packages using (package_id)
  inner join stg_delivery as deliveries using (delivery_id)
  where processing.file_id is not null
),

files as (
  select
    store_id, owner_id, min(delivery_id) as first_delivery_id, min(handed_over_on) as begun_on,
    row_number() over (partition by store_id, owner_id order by min(handed_over_on), file_id) as place
  from filed
  where owner_id is not null
  group by store_id, owner_id, file_id
)

-- The car's number stays here: a delivery stands for it.
select
  'archive.one_file' as question_id, min(first_delivery_id) as subject_id, store_id, as_of() as happened_on,
  count(*) as asked, 1 as met
from files
group by store_id, owner_id
union all
select 'archive.duplicate_file', first_delivery_id, store_id, begun_on, 1, 0
from files
where place > 1
