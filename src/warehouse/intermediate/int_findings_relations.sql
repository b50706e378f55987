-- By store and quarter that is over: how many customers somebody was in touch with (篇十八); by store and register and
-- month: how many records name their customer (P11-06).
with quarters as (
  select day as ends_on, cast(date_trunc('quarter', day) as date) as starts_on
  from dim_calendar
  where calendar_id = 'state' and day = last_day(day) and month(day) % 3 = 0 and has_happened(day)
),

touches as (
  select customer_id, visited_on as day, true as is_visit from stg_visit where customer_id is not null
  union all
  select customer_id, contacted_on, false from stg_customer_contact where customer_id is not null
),

begun as (
  select customers.store_id, min(touches.day) as first_on
  from touches
  inner join dim_customer as customers using (customer_id)
  group by customers.store_id
),

per_customer as (
  select
    customers.store_id, quarters.ends_on, customers.customer_id,
    coalesce(customers.first_cooperation_on < quarters.starts_on, false) as is_old,
    max(touches.day) as touched_on, max(touches.day) filter (where touches.is_visit) as visited_on,
    any_value(quarters.starts_on) as starts_on
  from dim_customer as customers
  inner join stg_customer as source on source.customer_id = customers.customer_id
  inner join begun on begun.store_id = customers.store_id
  inner join quarters
    on quarters.starts_on >= begun.first_on
    and coalesce(source.first_contact_on, customers.first_cooperation_on) < quarters.starts_on
  left join touches on touches.customer_id = customers.customer_id and touches.day <= quarters.ends_on
  where customers.relation <> 'special'
  group by customers.store_id, quarters.ends_on, customers.customer_id, customers.first_cooperation_on, quarters.starts_on
),

counted as (
  select
    store_id, ends_on, count(*) as customers, count(*) filter (where is_old) as old_customers,
    count(*) filter (where date_diff('day', touched_on, ends_on) < window_days) as touched,
    count(*) filter (where is_old and date_diff('day', touched_on, ends_on) < window_days) as old_touched,
    count(*) filter (where visited_on >= starts_on) as visited
  from (select *, setting_number('relation.contact_days', store_id, ends_on) as window_days from per_customer)
  group by store_id, ends_on
),

named as (
  select 'complaint' as register, store_id, received_on as day, customer_id from stg_complaint
  union all
  select 'order', store_id, signed_on, customer_id from stg_sales_order
  union all
  select 'delivery', store_id, delivered_on, customer_id from stg_delivery
)

select
  question.id as question_id, concat_ws('|', store_id, ends_on) as subject_id, store_id, ends_on as happened_on,
  question.asked, question.met
from (
  select store_id, ends_on, unnest([
    {'id': 'relation.contacted', 'asked': customers, 'met': touched},
    {'id': 'relation.old_contacted', 'asked': old_customers, 'met': old_touched},
    {'id': 'relation.visited', 'asked': customers, 'met': visited}
  ]) as question
  from counted
)
union all
select
  'record.customer_known', concat_ws('|', store_id, register, date_trunc('month', day)), store_id,
  cast(date_trunc('month', day) as date), count(*), count(customer_id)
from named
group by store_id, register, date_trunc('month', day)
