-- One row per complaint and recipient warned by the as-of day.
select complaint_id, recipient, sent_at
from raw.major_alert
where has_happened(sent_at)
