-- One row per card and holder: when and at which follow-up the card became void, if it did.
with missed as (
  select turns.card_id, turns.holding, turns.number, due.due_on, due.is_exact, due.exact_at
  from int_card_turns as turns
  inner join int_deadlines_due as due using (deadline_id, subject_id)
  inner join int_card_holdings as holdings on holdings.card_id = turns.card_id and holdings.holding = turns.holding
  where due.due_on <= as_of()
    and (holdings.ended_on is null or holdings.ended_on > due.due_on)
    and case
      when turns.done_at is null then true
      when due.is_exact then turns.done_at > due.exact_at
      else cast(turns.done_at as date) > due.due_on
    end
),

voids as (
  select
    card_id, holding, number,
    case number when 1 then 'first' when 2 then 'second' else 'weekly' end as void_stage,
    -- Void at the midnight after the day on which it was due.
    case when is_exact then exact_at else cast(due_on + 1 as timestamp) end as void_at
  from missed
  union all
  select card_id, holding, number, 'sms', followed_at
  from int_card_follow_ups
  where is_counted_sms and sms_in_a_row >= setting_number('card.sms_streak', store_id, followed_on)
)

select
  holdings.card_id, holdings.holding, holdings.ended_on,
  first_void.number as void_number, first_void.void_stage, first_void.void_at,
  cast(first_void.void_at as date) as void_on
from int_card_holdings as holdings
left join (
  select distinct on (card_id, holding) *
  from voids
  order by card_id, holding, number, void_at
) as first_void using (card_id, holding)
