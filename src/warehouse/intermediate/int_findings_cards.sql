-- What the rules ask of information cards (P13-48, P13-50, P13-53, P13-114).
with checked as (
  select
    checks.*, cards.store_id, cards.employee_id,
    checks.was_asked and checks.confirmed_source = cards.source as matches
  from stg_source_check as checks
  inner join stg_lead_card as cards using (card_id)
),

checking_stores as (
  select store_id, min(checked_on) as since
  from checked
  group by store_id
),

-- The owner on the day of the order: of the cards in force, the one that was signed first.
owners as (
  select distinct on (orders.order_id)
    orders.order_id, orders.store_id, orders.seller_id, orders.effective_on, holdings.employee_id as owner_id
  from int_card_orders as orders
  inner join stg_lead_card as cards
    on cards.store_id = orders.store_id and cards.customer_key = orders.customer_key
  inner join int_card_holdings as holdings
    on holdings.card_id = cards.card_id and holdings.effective_on <= orders.effective_on
    and coalesce(holdings.ended_on >= orders.effective_on, true)
  inner join int_card_ends as ends
    on ends.card_id = holdings.card_id and ends.holding = holdings.holding
    and coalesce(ends.void_on > orders.effective_on, true)
  order by orders.order_id, holdings.effective_at, holdings.card_id
)

select
  'order.card_owner' as question_id, order_id as subject_id, store_id, seller_id as employee_id,
  effective_on as happened_on, 1 as asked, cast(owner_id = seller_id as integer) as met
from owners
union all
select
  'card.first_kept_alive', card_id, store_id, first_employee_id, created_on, 1, cast(not is_of_void as integer)
from int_card_duplicates
union all
select
  'card.cancellation', card_id, store_id, employee_id, cast(cancelled_at as date), 1,
  cast((cancel_reason is not null or has_cancel_detail) and is_cancel_signed as integer)
from stg_lead_card
where cancelled_at is not null
union all
select 'card.kept_whole', card_id, store_id, employee_id, created_on, 1, cast(not is_destroyed as integer)
from stg_lead_card
where is_destroyed is not null
union all
select
  'card.source_true', card_id, store_id, employee_id, checked_on, 1, cast(coalesce(matches, false) as integer)
from checked
union all
select 'card.source_asked', card_id, store_id, employee_id, checked_on, 1, cast(was_asked as integer)
from checked
union all
select
  'card.source_checked', cards.card_id, cards.store_id, cards.employee_id, cards.created_on, 1,
  cast(checked.card_id is not null as integer)
from stg_lead_card as cards
inner join checking_stores on checking_stores.store_id = cards.store_id and cards.created_on >= checking_stores.since
left join checked on checked.card_id = cards.card_id
