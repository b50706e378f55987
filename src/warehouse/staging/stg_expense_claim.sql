-- One row per claim for costs that arose by the as-of day.
select claim_id, employee_id, customer_id, kind, applied_on, spent_on, amount_fen, decision
from raw.expense_claim
where has_happened(spent_on)
