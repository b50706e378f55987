-- One row per action opened by the as-of day, as it stood then.
select action_id, store_id, department_id, aspect, opened_on, due_on, seen(done_on) as done_on
from raw.corrective_action
where has_happened(opened_on)
