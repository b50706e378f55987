-- One row per enquiry, opinion or complaint to be answered (P01-16), and per complaint whose customer is to be visited (P09-05).
with visited as (
  select complaints.complaint_id, min(visits.visited_on) as visited_on
  from fct_complaints as complaints
  inner join stg_visit as visits
    on visits.customer_id = complaints.customer_id and visits.visited_on >= complaints.received_on
  group by complaints.complaint_id
)

select
  'contact.reply' as deadline_id, contact_id as subject_id, store_id, department_id, employee_id,
  contacted_at as started_at, replied_at as done_at
from stg_customer_contact
where is_incoming
union all
select
  'complaint.visit', complaints.complaint_id, complaints.store_id, complaints.department_id, null,
  complaints.received_at, cast(visited.visited_on as timestamp)
from fct_complaints as complaints
left join visited using (complaint_id)
where complaints.customer_id is not null and complaints.store_id in (select store_id from fct_visits)
