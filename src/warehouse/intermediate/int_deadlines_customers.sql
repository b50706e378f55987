-- One row per customer to be registered (P12-06), change to be reported (P12-07), customer of a leaver to be handed on
-- (P12-13), and file to be brought up to date after business (P06-04) or a visit (P08-10).
with registering_stores as (
  select distinct store_id
  from stg_customer
  where filed_on is not null
),

changing_stores as (
  select distinct customers.store_id
  from stg_customer_change
  inner join stg_customer as customers using (customer_id)
),

business as (
  select customer_id, signed_on as day from stg_sales_order
  union all
  select customer_id, delivered_on from stg_delivery
),

last_business as (
  select customers.customer_id, customers.store_id, customers.owner_id, max(business.day) as day
  from business
  inner join stg_customer as customers using (customer_id)
  where customers.store_id in (select store_id from changing_stores)
    and (
      customers.is_organisation
      or coalesce(setting_text('customer.update_customers', customers.store_id, business.day), 'all') = 'all'
    )
  group by customers.customer_id, customers.store_id, customers.owner_id, date_trunc('month', business.day)
),

updates as (
  select customer_id, reported_on
  from stg_customer_change
  where reported_on is not null
)

select
  'customer.registration' as deadline_id, customer_id as subject_id, store_id, owner_id as employee_id,
  cast(first_contact_on as timestamp) as started_at, cast(filed_on as timestamp) as done_at
from stg_customer
where first_contact_on <= as_of() and store_id in (select store_id from registering_stores)
union all
select
  'customer.change_report', change_id, customers.store_id, employee_id,
  cast(occurred_on as timestamp), cast(reported_on as timestamp)
from stg_customer_change
inner join stg_customer as customers using (customer_id)
union all
select
  'customer.update_after_transaction', concat_ws('|', last_business.customer_id, strftime(day, '%Y-%m')), store_id,
  owner_id, cast(day as timestamp), cast(updates.reported_on as timestamp)
from last_business
asof left join updates on last_business.customer_id = updates.customer_id and day <= updates.reported_on
union all
select
  'customer.update_after_visit', visit_id, store_id, employee_id,
  cast(visited_on as timestamp), cast(updates.reported_on as timestamp)
from fct_visits as visits
asof left join updates on visits.customer_id = updates.customer_id and visits.visited_on <= updates.reported_on
where visits.customer_id is not null and visits.store_id in (select store_id from changing_stores)
union all
select deadline_id, subject_id, store_id, employee_id, started_at, done_at
from int_deadlines_leavers
