-- One row per customer.
select
  customer_id, store_id,
  coalesce(relation, 'general') as relation,
  category,
  coalesce(is_out_of_town, false) as is_out_of_town,
  coalesce(is_organisation, false) as is_organisation,
  coalesce(is_specific, false) as is_specific,
  phone, first_contact_on,
  seen(filed_on) as filed_on,
  seen(updated_on) as updated_on,
  owner_id, has_name, has_enterprise_kind, has_supervising_unit, has_address, has_contact_person, has_website,
  has_credit_note, has_employer, has_position, has_own_card,
  coalesce(secrecy, 'none') as secrecy,
  coalesce(has_secrecy_mark, false) as has_secrecy_mark,
  keeper_id
from raw.customer
