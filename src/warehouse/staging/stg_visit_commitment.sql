-- One row per thing promised; what was done after the as-of day is still open.
select commitment_id, visit_id, due_on, seen(done_on) as done_on
from raw.visit_commitment
