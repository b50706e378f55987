-- One row per customer.
select
  customer_id, store_id,
  coalesce(relation, 'general') as relation,
  category,
  coalesce(is_out_of_town, false) as is_out_of_town,
  coalesce(is_organisation, false) as is_organisation,
  coalesce(is_specific, false) as is_specific,
  phone, first_contact_on
from raw.customer
