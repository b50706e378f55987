-- One row per campaign begun by the as-of day.
select campaign_id, store_id, channel, starts_on, cost_fen
from raw.campaign
where has_happened(starts_on)
