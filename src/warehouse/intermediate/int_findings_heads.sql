-- One row per archive that was due or inspected, for the head of the department in office on that day (P02-09).
with answers as (
  select
    'head.' || replace(deadline_id, 'archive.', '') as question_id,
    subject_id, store_id, department_id, counted_on as happened_on, cast(coalesce(is_met, false) as integer) as met
  from fct_deadlines
  where deadline_id in ('archive.sale_handover', 'archive.service_handover') and is_due
  union all
  select
    'head.' || kind || '_complete', package_id, store_id, department_id, inspected_on, cast(is_complete as integer)
  from fct_inspections
)

select
  answers.question_id, answers.subject_id, answers.store_id, answers.department_id, heads.employee_id,
  answers.happened_on, 1 as asked, answers.met
from answers
asof inner join stg_department_head as heads
  on answers.department_id = heads.department_id and answers.happened_on >= heads.valid_from
