-- One row per hand-over of a card by the as-of day.
select card_id, to_employee_id, transferred_at, is_approved
from raw.card_transfer
where has_happened(transferred_at)
