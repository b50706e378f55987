-- One row per order brought by an existing customer.
select order_id, referrer_id, seen(paid_at) as paid_at
from raw.referral
