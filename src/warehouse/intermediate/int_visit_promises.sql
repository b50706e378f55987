-- One row per next visit agreed (P18-08) and thing promised (P17-09), with the day by which it should have happened.
with agreed as (
  select
    visits.visit_id, visits.customer_id, visits.seller_id, facts.store_id, visits.visited_on, visits.next_visit_on,
    cast(setting_number('relation.next_visit_tolerance', facts.store_id, visits.visited_on) as integer) as tolerance
  from stg_visit as visits
  inner join fct_visits as facts using (visit_id)
  where visits.next_visit_on is not null and visits.customer_id is not null
),

promised as (
  select
    promises.commitment_id, promises.done_on, visits.seller_id, facts.store_id,
    coalesce(
      promises.due_on,
      visits.visited_on + cast(setting_number('visit.commitment_days', facts.store_id, visits.visited_on) as integer)
    ) as due_on
  from stg_visit_commitment as promises
  inner join stg_visit as visits using (visit_id)
  inner join fct_visits as facts using (visit_id)
)

select
  'visit.next_kept' as question_id, agreed.visit_id as subject_id, agreed.store_id, agreed.seller_id as employee_id,
  agreed.next_visit_on + agreed.tolerance as due_on, min(later.visited_on) as done_on
from agreed
left join stg_visit as later
  on later.customer_id = agreed.customer_id and later.visit_id <> agreed.visit_id
  and later.visited_on > agreed.visited_on
  and later.visited_on >= agreed.next_visit_on - agreed.tolerance
where agreed.tolerance is not null
group by all
union all
select 'visit.commitment', commitment_id, store_id, seller_id, due_on, done_on
from promised
where due_on is not null
