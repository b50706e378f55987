-- A card that became void at the first midnight of a month was in force until that moment.
with months as (
  select distinct month
  from dim_calendar
  where calendar_id = 'state' and month <= as_of()
)

select
  cards.card_id, cards.holding, months.month, cards.store_id, cards.department_id, cards.team_id, cards.employee_id,
  greatest(months.month, cards.effective_on) as happened_on,
  coalesce(date_trunc('month', cards.void_on) = months.month, false) as is_voided
from fct_cards as cards
inner join months
  on months.month between date_trunc('month', cards.effective_on) and coalesce(cards.last_live_on, as_of())
