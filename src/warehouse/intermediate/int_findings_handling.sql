-- Days to close, for customers of grade A and for the others (P14-19).
select
  case when spans.grade = 'A' then 'complaint.closed_a' else 'complaint.closed_other' end as question_id,
  complaints.complaint_id as subject_id, complaints.store_id, complaints.department_id, complaints.closed_on as happened_on,
  1 as asked, 1 as met, cast(complaints.days_to_close as double) as measured
from fct_complaints as complaints
left join int_grade_spans as spans
  on spans.customer_id = complaints.customer_id and complaints.received_on between spans.from_on and spans.to_on
where complaints.closed_on is not null
  and complaints.store_id in (select store_id from int_grade_spans)
