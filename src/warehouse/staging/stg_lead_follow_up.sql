-- One row per follow-up made by the as-of day.
select card_id, seq, followed_at, cast(followed_at as date) as followed_on, mode, seen(signed_at) as signed_at
from raw.lead_follow_up
where has_happened(followed_at)
