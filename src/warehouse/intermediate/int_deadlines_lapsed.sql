-- One row per deadline and item that nobody owed any more: the card was void before, sold, cancelled or handed on.
with turns as (
  select
    turns.deadline_id, turns.subject_id, turns.number, turns.done_at, due.due_on,
    ends.ended_on, ends.void_number, ends.void_stage
  from int_card_turns as turns
  inner join int_deadlines_due as due using (deadline_id, subject_id)
  inner join int_card_ends as ends on ends.card_id = turns.card_id and ends.holding = turns.holding
)

select deadline_id, subject_id
from turns
where void_number < number
  or (ended_on <= due_on and (done_at is null or cast(done_at as date) > due_on))
union all
select 'card.second_signature', concat_ws('|', made.card_id, made.holding, made.number)
from int_card_follow_ups as made
inner join int_card_ends as ends using (card_id, holding)
where made.number = 2
  and (ends.void_number < made.number or (ends.void_number = made.number and ends.void_stage <> 'sms'))
