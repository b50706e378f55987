select
  scores.employee_id, scores.day as happened_on, scores.step,
  person.store_id, person.department_id, person.team_id,
  scores.score
from stg_step_evaluation as scores
asof inner join int_assignments as person
  on scores.employee_id = person.employee_id and scores.day >= person.applies_from
