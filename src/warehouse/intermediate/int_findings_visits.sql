-- What is asked of every visit: to whom, what next, to the same few or to those who complained (篇九, 篇十四, 篇十八).
with per_quarter as (
  select
    seller_id, customer_id, date_trunc('quarter', visited_on) as quarter,
    row_number() over (
      partition by seller_id, date_trunc('quarter', visited_on) order by count(*) desc, customer_id
    ) as place
  from stg_visit
  where customer_id is not null
  group by seller_id, customer_id, date_trunc('quarter', visited_on)
),

complained as (
  select distinct visits.visit_id
  from stg_visit as visits
  inner join fct_complaints as complaints
    on complaints.customer_id = visits.customer_id and complaints.received_on <= visits.visited_on
  inner join fct_deadlines as clocks
    on clocks.deadline_id = 'complaint.visit' and clocks.subject_id = complaints.complaint_id
    and visits.visited_on <= cast(clocks.due_at as date)
),

asked as (
  select
    visits.*, facts.store_id, places.place, grades.grade, complained.visit_id is not null as is_to_complainant,
    setting_number('relation.top_customers', facts.store_id, visits.visited_on) as top_customers,
    max(visits.next_visit_on) over (partition by facts.store_id) is not null as keeps_next
  from stg_visit as visits
  inner join fct_visits as facts using (visit_id)
  left join per_quarter as places
    on places.seller_id = visits.seller_id and places.customer_id = visits.customer_id
    and places.quarter = date_trunc('quarter', visits.visited_on)
  left join int_grade_spans as grades
    on grades.customer_id = visits.customer_id and visits.visited_on between grades.from_on and grades.to_on
  left join complained on complained.visit_id = visits.visit_id
),

answers as (
  select
    visit_id, store_id, seller_id, visited_on,
    unnest([
      {'id': 'visit.new_business', 'is_asked': target_kind <> 'peer', 'met': target_kind in ('target', 'potential')},
      {'id': 'visit.next_agreed', 'is_asked': keeps_next and target_kind <> 'peer', 'met': next_visit_on is not null},
      {'id': 'visit.to_top', 'is_asked': customer_id is not null and top_customers is not null, 'met': place <= top_customers},
      {'id': 'visit.to_complainant', 'is_asked': customer_id is not null, 'met': is_to_complainant},
      {'id': 'visit.to_a', 'is_asked': grade is not null, 'met': grade = 'A'}
    ]) as answer
  from asked
)

select
  answer.id as question_id, visit_id as subject_id, store_id, seller_id as employee_id, visited_on as happened_on,
  1 as asked, cast(coalesce(answer.met, false) as integer) as met
from answers
where answer.is_asked
