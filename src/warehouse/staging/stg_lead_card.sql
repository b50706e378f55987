-- One row per information card made by the as-of day, as it stood then.
with cards as (
  select *, coalesce(has_happened(cancelled_at), false) as is_cancelled
  from raw.lead_card
  where has_happened(created_at)
)

select
  card_id, store_id, employee_id, party_id, phone, source, roadshow_id,
  -- Cards of one customer stand under one key; without a phone number the party tells, then the card is alone.
  coalesce(phone, 'party ' || party_id, 'card ' || card_id) as customer_key,
  coalesce(first_contact_at, created_at) as first_contact_at,
  created_at, cast(created_at as date) as created_on,
  seen(signed_at) as signed_at,
  seen(cancelled_at) as cancelled_at,
  case when is_cancelled then cancel_reason end as cancel_reason,
  is_cancelled and coalesce(has_cancel_detail, false) as has_cancel_detail,
  is_cancelled and coalesce(is_cancel_signed, false) as is_cancel_signed,
  is_destroyed
from cards
