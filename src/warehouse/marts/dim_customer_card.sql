-- Phones are compared by their hash and only counted, so that none of them goes on from here.
select
  cards.customer_id, cards.store_id, cards.first_contact_on, customers.first_cooperation_on,
  coalesce(least(cards.first_contact_on, customers.first_cooperation_on), as_of()) as known_since,
  case when cards.phone is not null then count(*) over (partition by cards.store_id, cards.phone) end
    as cards_with_phone
from stg_customer as cards
inner join dim_customer as customers using (customer_id)
