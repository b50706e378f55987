select proposal, decision, reason, decided_by, decided_on, penalised_on
from stg_penalty_decision
