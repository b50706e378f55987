-- Who looks after a customer: two people for an important new one (P12-12), and somebody for everyone (P12-13).
with keepers as (
  select assignments.*, leavers.left_on
  from stg_customer_assignment as assignments
  left join (select employee_id, max(left_on) as left_on from stg_employee group by employee_id) as leavers
    using (employee_id)
),

kept as (
  select
    customer_id,
    count(distinct case when as_of() <= least(valid_to, coalesce(left_on, open_end())) then employee_id end) as people,
    max(least(valid_to, coalesce(left_on, open_end()))) as last_day
  from keepers
  group by customer_id
),

recording_stores as (
  select distinct customers.store_id
  from stg_customer_assignment
  inner join stg_customer as customers using (customer_id)
),

potentials as (
  select customer_id, arg_max(score, (assessed_on, score)) as score
  from stg_potential_assessment
  group by customer_id
)

select
  'customer.two_contacts' as question_id, customer_id as subject_id, customers.store_id, stg_customer.owner_id as employee_id,
  as_of() as happened_on, 1 as asked,
  cast(coalesce(kept.people, 0) >= setting_number('customer.min_contacts', customers.store_id, as_of()) as integer) as met
from dim_customer as customers
inner join stg_customer using (customer_id)
inner join potentials using (customer_id)
left join kept using (customer_id)
where customers.store_id in (select store_id from recording_stores)
  and customers.first_cooperation_on is null
  and potentials.score >= setting_number('customer.important_potential', customers.store_id, as_of())
union all
select 'customer.without_owner', customer_id, customers.store_id, null, kept.last_day + 1, 1, 1
from kept
inner join stg_customer as customers using (customer_id)
where kept.people = 0 and kept.last_day < as_of()
