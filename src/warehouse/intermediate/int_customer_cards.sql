-- One row per customer: which fields of his record are filled, and what his store writes down at all.
with recording as (
  select
    store_id,
    count(filed_on) > 0 as keeps_files,
    count(has_address) + count(has_contact_person) + count(has_enterprise_kind) + count(has_supervising_unit) > 0
      as keeps_records,
    count(has_employer) + count(has_position) > 0 as keeps_relation_cards,
    count(has_credit_note) > 0 as keeps_credit_notes,
    count(updated_on) > 0 as keeps_updates,
    count(has_own_card) > 0 as keeps_key_cards
  from stg_customer
  group by store_id
),

dealings as (
  select customer_id, true as is_transaction from stg_sales_order
  union all
  select customer_id, true from stg_delivery
  union all
  select customer_id, true from stg_receivable
  union all
  select customer_id, false from stg_visit
  union all
  select customer_id, false from stg_complaint
),

dealt as (
  select customer_id, bool_or(is_transaction) as has_transactions
  from dealings
  group by customer_id
)

select
  customers.*,
  recording.* exclude (store_id),
  dealt.customer_id is not null as has_dealings,
  coalesce(dealt.has_transactions, false) as has_transactions,
  [
    {'field': 'name', 'is_filled': coalesce(has_name, false)},
    {'field': 'category', 'is_filled': category is not null},
    {'field': 'address', 'is_filled': coalesce(has_address, false)},
    {'field': 'contact_person', 'is_filled': coalesce(has_contact_person, false)},
    {'field': 'phone', 'is_filled': phone is not null}
  ] || case
    when is_organisation then [
      {'field': 'enterprise_kind', 'is_filled': coalesce(has_enterprise_kind, false)},
      {'field': 'supervising_unit', 'is_filled': coalesce(has_supervising_unit, false)}
    ]
    else []
  end as basic_fields
from stg_customer as customers
inner join recording using (store_id)
left join dealt on dealt.customer_id = customers.customer_id
