-- One row per card and holder: the adviser who made it, then each one to whom it was handed (P13-46).
with holders as (
  select card_id, employee_id, created_at as held_from, signed_at as effective_at, true as is_first
  from stg_lead_card
  union all
  select card_id, to_employee_id, transferred_at, transferred_at, false
  from stg_card_transfer
),

numbered as (
  select
    *,
    row_number() over (partition by card_id order by is_first desc, held_from, employee_id) as holding,
    lead(held_from) over (partition by card_id order by is_first desc, held_from, employee_id) as handed_on_at
  from holders
),

-- The customer's first order after the card was made: with it the duty to follow up ends.
bought as (
  select cards.card_id, min(orders.effective_on) as ordered_on
  from stg_lead_card as cards
  inner join int_card_orders as orders
    on orders.store_id = cards.store_id and orders.customer_key = cards.customer_key
    and orders.effective_on >= cards.created_on
  group by cards.card_id
)

select
  numbered.card_id, numbered.holding, numbered.is_first, cards.store_id, numbered.employee_id,
  -- The first holder also answers for what was done on the day before the card was written.
  case when numbered.is_first then timestamp '-infinity' else numbered.held_from end as held_from,
  cast(numbered.held_from as date) as held_on,
  numbered.effective_at, cast(numbered.effective_at as date) as effective_on,
  bought.ordered_on, cast(cards.cancelled_at as date) as cancelled_on, cast(numbered.handed_on_at as date) as handed_on,
  least(bought.ordered_on, cast(cards.cancelled_at as date), cast(numbered.handed_on_at as date)) as ended_on
from numbered
inner join stg_lead_card as cards using (card_id)
left join bought using (card_id)
