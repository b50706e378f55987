-- One row per decision taken by the as-of day.
select upper(trim(proposal)) as proposal, decision, reason, decided_by, decided_on, seen(penalised_on) as penalised_on
from raw.penalty_decision
where has_happened(decided_on)
