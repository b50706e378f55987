-- One row per change published by the as-of day.
select amendment_id, store_id, item, published_at, gm_approved_at, filed_at
from raw.report_amendment
where has_happened(published_at)
