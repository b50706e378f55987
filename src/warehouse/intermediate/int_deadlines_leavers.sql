-- Two rows per customer whom a leaver looked after on his last day: somebody else to be in charge, the customer to be told.
with leavers as (
  select employee_id, max(left_on) as left_on
  from stg_employee
  where left_on is not null
  group by employee_id
),

orphans as (
  select assignments.customer_id, leavers.employee_id, leavers.left_on, customers.store_id
  from stg_customer_assignment as assignments
  inner join leavers using (employee_id)
  inner join stg_customer as customers using (customer_id)
  where leavers.left_on between assignments.valid_from and assignments.valid_to
),

telling_stores as (
  select distinct customers.store_id
  from stg_customer_assignment as assignments
  inner join stg_customer as customers using (customer_id)
  where assignments.notified_on is not null
),

handed_on as (
  select
    orphans.customer_id, orphans.employee_id, orphans.left_on, orphans.store_id,
    min(case when others.valid_from is not null then greatest(others.valid_from, orphans.left_on) end) as reassigned_on,
    min(others.notified_on) as notified_on
  from orphans
  left join stg_customer_assignment as others
    on others.customer_id = orphans.customer_id
    and others.employee_id <> orphans.employee_id
    and others.valid_to > orphans.left_on
  group by orphans.customer_id, orphans.employee_id, orphans.left_on, orphans.store_id
)

select
  'customer.reassignment' as deadline_id, concat_ws('|', customer_id, employee_id) as subject_id, store_id, employee_id,
  cast(left_on as timestamp) as started_at, cast(reassigned_on as timestamp) as done_at
from handed_on
union all
select
  'customer.leaver_notice', concat_ws('|', customer_id, employee_id), store_id, employee_id,
  cast(left_on as timestamp), cast(notified_on as timestamp)
from handed_on
where store_id in (select store_id from telling_stores)
