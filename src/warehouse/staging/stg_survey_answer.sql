-- One row per questionnaire and aspect sent out by the as-of day; an answer that came later is not known yet.
select
  sheet_id, store_id, department_id, customer_id, kind, aspect, asked_on,
  seen(answered_on) as answered_on,
  case when has_happened(answered_on) then score end as score
from raw.survey_answer
where has_happened(asked_on)
