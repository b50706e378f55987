-- One row per adviser, day and step evaluated.
select employee_id, day, step, score, evaluator_id
from raw.step_evaluation
where has_happened(day)
