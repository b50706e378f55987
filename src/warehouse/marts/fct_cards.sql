select
  holdings.card_id, holdings.holding, holdings.is_first, holdings.store_id,
  person.department_id, person.team_id, holdings.employee_id,
  cards.source,
  holdings.held_on, holdings.effective_on,
  holdings.ordered_on is not null and holdings.ordered_on = holdings.ended_on as is_ordered,
  case when holdings.is_first then holdings.cancelled_on end as cancelled_on,
  cards.cancel_reason,
  case when ends.void_on <= as_of() then ends.void_on end as void_on,
  case when ends.void_on <= as_of() then ends.void_stage end as void_stage,
  holdings.handed_on >= ends.void_on as is_handed_on_void,
  case when holdings.is_first then duplicates.earlier_cards end as earlier_cards,
  -- Last day on which it was in force at some time; null while it is.
  least(holdings.ended_on, ends.void_on) as last_live_on
from int_card_holdings as holdings
inner join stg_lead_card as cards using (card_id)
inner join int_card_ends as ends on ends.card_id = holdings.card_id and ends.holding = holdings.holding
left join int_card_duplicates as duplicates on duplicates.card_id = holdings.card_id
asof left join int_assignments as person
  on holdings.employee_id = person.employee_id and holdings.held_on >= person.applies_from
