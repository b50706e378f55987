-- One row per follow-up of a card with its number under the present holder, the day from which it is valid (P13-44)
-- and the length of the run of text messages that it continues (P13-47).
with placed as (
  select
    made.*,
    holdings.holding, holdings.store_id, holdings.employee_id,
    row_number() over (
      partition by made.card_id, holdings.holding order by made.followed_at, made.seq
    ) as number,
    cast(cards.first_contact_at as date) as first_contact_on
  from stg_lead_follow_up as made
  inner join stg_lead_card as cards using (card_id)
  asof inner join int_card_holdings as holdings
    on holdings.card_id = made.card_id and made.followed_at >= holdings.held_from
  where holdings.ended_on is null or made.followed_on <= holdings.ended_on
),

judged as (
  select
    placed.*,
    placed.followed_at + policy.length * case policy.unit
      when 'minute' then interval 1 minute
      when 'hour' then interval 1 hour
      else interval 1 day
    end as sign_by,
    mode = 'sms' and case setting_text('card.sms_streak_from', placed.store_id, placed.followed_on)
      when 'first_follow_up' then true
      -- The text message owed on the day of the first contact (P13-56) is no follow-up of a long-term customer.
      else number > 1 and followed_on <> first_contact_on
    end as is_counted_sms
  from placed
  left join policy_deadlines as policy
    on policy.id = 'card.second_signature' and policy.store_id = placed.store_id
    and placed.followed_on between policy.effective_from and policy.effective_to
),

-- Every other way of contact starts a new run; a text message that is not counted neither continues nor breaks one.
runs as (
  select *, count(*) filter (where mode <> 'sms') over (partition by card_id, holding order by number) as run
  from judged
)

select
  card_id, holding, store_id, employee_id, seq, number, mode, followed_at, followed_on, signed_at,
  case when number = 2 and signed_at > sign_by then cast(signed_at as date) else followed_on end as valid_on,
  count(*) filter (where is_counted_sms) over (partition by card_id, holding, run order by number) as sms_in_a_row,
  is_counted_sms
from runs
