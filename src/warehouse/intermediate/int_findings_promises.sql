-- What was promised or agreed at a visit and has come due.
select
  question_id, subject_id, store_id, employee_id, due_on as happened_on, 1 as asked,
  cast(coalesce(done_on <= due_on, false) as integer) as met
from int_visit_promises
where has_happened(due_on)
