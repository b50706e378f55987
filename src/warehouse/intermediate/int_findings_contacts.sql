-- What became of enquiries and suggestions (篇一), of questionnaires (篇六), receptions (篇七) and claims (篇十九).
select
  'contact.channel.' || channel as question_id, contact_id as subject_id, store_id, department_id, employee_id,
  contacted_on as happened_on, 1 as asked, 1 as met, cast(null as double) as measured
from stg_customer_contact
where is_incoming
union all
select
  'contact.replied', contact_id, store_id, department_id, employee_id, contacted_on, 1,
  cast(replied_at is not null as integer), hours_between(contacted_at, replied_at)
from stg_customer_contact
where is_incoming
union all
select
  'contact.suggestion_forwarded', contact_id, store_id, department_id, employee_id, contacted_on, 1,
  cast(forwarded_at is not null as integer), null
from stg_customer_contact
where kind = 'suggestion'
union all
select
  'contact.informed', contact_id, store_id, department_id, employee_id, cast(resolved_at as date), 1,
  cast(informed_at is not null as integer), null
from stg_customer_contact
where is_incoming and resolved_at is not null
union all
select
  'survey.answered', sheet_id, min(store_id), min(department_id), null, min(asked_on), 1,
  max(cast(answered_on is not null as integer)), null
from stg_survey_answer
group by sheet_id
union all
select
  'survey.score', concat_ws('|', sheet_id, aspect), store_id, department_id, null, answered_on, 1, 1, score
from stg_survey_answer
where score is not null
union all
select
  'action.done', action_id, store_id, department_id, null, due_on, 1, cast(coalesce(done_on <= due_on, false) as integer),
  null
from stg_corrective_action
where due_on is not null and has_happened(due_on)
