-- One row per order refused or upgraded by the as-of day.
select review_id, customer_id, kind, decided_on, approver_level
from raw.order_review
where has_happened(decided_on)
