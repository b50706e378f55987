-- One row per archive package to be entered in the book (P02-06) and in the computer (P02-02), and per loan to be struck
-- off when it came back (P04-22).
with cancelling_stores as (
  select distinct store_id
  from stg_archive_loan
  where cancelled_at is not null
),

packages as (
  select packages.*, deliveries.store_id, processing.e_record_on, processing.package_id is not null as is_written_down
  from stg_archive_package as packages
  inner join stg_delivery as deliveries using (delivery_id)
  left join stg_archive_processing as processing using (package_id)
),

computing_stores as (
  select store_id, min(registered_on) as first_on
  from packages
  where is_written_down
  group by store_id
)

select
  'archive.registration' as deadline_id, package_id as subject_id, store_id, archivist_id as employee_id,
  cast(handed_over_on as timestamp) as started_at, cast(registered_on as timestamp) as done_at
from packages
union all
select
  'archive.e_record', package_id, store_id, archivist_id,
  cast(registered_on as timestamp), cast(e_record_on as timestamp)
from packages
inner join computing_stores using (store_id)
where registered_on >= first_on
union all
select 'loan.cancellation', loan_id, store_id, borrower_id, returned_at, cancelled_at
from stg_archive_loan
where returned_at is not null and store_id in (select store_id from cancelling_stores)
