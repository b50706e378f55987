-- One row per discount or special policy granted by the as-of day.
select privilege_id, customer_id, order_id, kind, granted_on, amount_fen, seen(reviewed_on) as reviewed_on
from raw.customer_privilege
where has_happened(granted_on)
