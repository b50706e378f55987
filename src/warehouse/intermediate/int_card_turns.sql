-- One row per follow-up that a card in force asks for: the first counts from the day of effect (P13-43), each later one
-- from the day on which the one before is valid (P13-45). Turns that the card did not live to see are in here too.
with openings as (
  select card_id, holding, store_id, employee_id, 1 as number, effective_on as counted_from
  from int_card_holdings
  where effective_on is not null
  union all
  select made.card_id, made.holding, made.store_id, made.employee_id, made.number + 1, made.valid_on
  from int_card_follow_ups as made
  inner join int_card_holdings as holdings using (card_id, holding)
  where holdings.effective_on is not null
)

select
  case openings.number when 1 then 'card.first_follow_up' else 'card.weekly_follow_up' end as deadline_id,
  concat_ws('|', openings.card_id, openings.holding, openings.number) as subject_id,
  openings.card_id, openings.holding, openings.number, openings.store_id, openings.employee_id,
  cast(openings.counted_from as timestamp) as started_at,
  made.followed_at as done_at
from openings
left join int_card_follow_ups as made using (card_id, holding, number)
