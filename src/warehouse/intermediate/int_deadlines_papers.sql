-- One row per loan to be returned (P04-21, P13-104) and per sold car whose papers go to the assistant (P13-102).
with recording_stores as (
  select distinct store_id
  from stg_delivery
  where papers_handed_at is not null
)

select
  case class when 'archive' then 'loan.archive' else 'loan.sales_papers' end as deadline_id,
  loan_id as subject_id, store_id, borrower_id as employee_id,
  borrowed_at as started_at, returned_at as done_at
from stg_archive_loan
union all
-- A store that never writes this moment down is not measured by it.
select 'papers.to_assistant', delivery_id, store_id, employee_id, delivered_at, papers_handed_at
from fct_deliveries
where kind = 'sale' and store_id in (select store_id from recording_stores)
