-- One row per card made while an earlier one of the same customer was neither sold nor cancelled (P13-48), with the
-- holder of the first one and whether all of them had become void for want of a follow-up by then (P13-50).
with earlier as (
  select
    later.card_id, later.store_id, later.created_on,
    first.card_id as first_card_id, first.created_at as first_created_at,
    holdings.holding, holdings.employee_id,
    coalesce(ends.void_at <= later.created_at, false) as was_void
  from stg_lead_card as later
  inner join stg_lead_card as first
    on first.store_id = later.store_id and first.customer_key = later.customer_key
    and (first.created_at, first.card_id) < (later.created_at, later.card_id)
  inner join int_card_holdings as holdings
    on holdings.card_id = first.card_id and holdings.held_from <= later.created_at
  inner join int_card_ends as ends on ends.card_id = holdings.card_id and ends.holding = holdings.holding
  where (holdings.ordered_on is null or holdings.ordered_on >= later.created_on)
    and (holdings.cancelled_on is null or holdings.cancelled_on >= later.created_on)
  qualify row_number() over (partition by later.card_id, first.card_id order by holdings.holding desc) = 1
)

select
  card_id, store_id, created_on,
  arg_min(employee_id, (first_created_at, first_card_id)) as first_employee_id,
  bool_and(was_void) as is_of_void,
  count(*) as earlier_cards
from earlier
group by card_id, store_id, created_on
