-- One row per card checked by the as-of day.
select card_id, checked_on, coalesce(was_asked, true) as was_asked, confirmed_source
from raw.source_check
where has_happened(checked_on)
