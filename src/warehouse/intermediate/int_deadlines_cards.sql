-- One row per term that an information card or the contact behind it starts (P13-42 to P13-45, P13-56).
with recording_stores as (
  select store_id, min(created_on) as since
  from stg_lead_card
  group by store_id
),

-- Parties that left a number on their first visit, and callers: a card without a party has no showroom visit.
contacts as (
  select
    visits.visit_id as contact_id, visits.store_id, visits.receiver_id as employee_id,
    min(arrivals.arrived_at) as started_at,
    min(cards.created_at) as card_at, min(made.followed_at) as sms_at
  from fct_showroom_visits as visits
  inner join stg_showroom_visit as arrivals using (visit_id)
  inner join recording_stores as recording
    on recording.store_id = visits.store_id and visits.arrived_on >= recording.since
  left join stg_lead_card as cards on cards.store_id = visits.store_id and cards.party_id = visits.party_id
  left join stg_lead_follow_up as made on made.card_id = cards.card_id and made.mode = 'sms'
  where visits.is_first_visit and visits.has_contact
  group by visits.visit_id, visits.store_id, visits.receiver_id
  union all
  select
    concat_ws(' ', 'card', cards.card_id), cards.store_id, cards.employee_id,
    cards.first_contact_at, cards.created_at, min(made.followed_at)
  from stg_lead_card as cards
  left join stg_lead_follow_up as made on made.card_id = cards.card_id and made.mode = 'sms'
  where cards.party_id is null
  group by all
)

select deadline_id, subject_id, store_id, employee_id, started_at, done_at
from int_card_turns
union all
select 'card.created', contact_id, store_id, employee_id, started_at, card_at
from contacts
union all
select 'contact.same_day_sms', contact_id, store_id, employee_id, started_at, sms_at
from contacts
union all
select 'card.signature', card_id, store_id, employee_id, created_at, signed_at
from stg_lead_card
union all
select
  'card.second_signature', concat_ws('|', card_id, holding, number), store_id, employee_id, followed_at, signed_at
from int_card_follow_ups
where number = 2
