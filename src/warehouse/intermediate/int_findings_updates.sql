-- Customers moved to another category (P12-02), and visits whose report was put into the customer's file (P06-08).
with filing_stores as (
  select distinct visits.store_id
  from stg_visit_report as reports
  inner join fct_visits as visits using (visit_id)
  where reports.filed_on is not null
)

select
  'customer.moved_to.' || to_category as question_id, change_id as subject_id, customers.store_id,
  changes.employee_id, occurred_on as happened_on, 1 as asked, 1 as met
from stg_customer_change as changes
inner join stg_customer as customers using (customer_id)
where changes.kind = 'category' and to_category is not null
union all
-- Asked once the report is due: before that the record may still be on its way.
select
  'visit.record_filed', reports.subject_id, reports.store_id, reports.employee_id, reports.counted_on, 1,
  cast(filed.filed_on is not null as integer)
from fct_deadlines as reports
left join stg_visit_report as filed on filed.visit_id = reports.subject_id
where reports.deadline_id = 'visit.report' and reports.is_due
  and reports.store_id in (select store_id from filing_stores)
