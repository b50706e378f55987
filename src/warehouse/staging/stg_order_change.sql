-- One row per change of an order by the as-of day.
select change_id, order_id, field, changed_at, cast(changed_at as date) as changed_on, coalesce(is_approved, false) as is_approved
from raw.order_change
where has_happened(changed_at)
