-- Service deliveries: was the contact person checked, with exactly one number (P02-18)?
with recording_stores as (
  select distinct store_id
  from stg_delivery
  where contact_verified is not null
)

select
  'delivery.contact_verified' as question_id,
  delivery_id as subject_id, store_id, advisor_id as employee_id, delivered_on as happened_on,
  1 as asked,
  cast(coalesce(contact_verified, false) and coalesce(contact_numbers, 1) = 1 as integer) as met
from stg_delivery
-- A store that never writes it down is not measured by it.
where kind = 'service' and store_id in (select store_id from recording_stores)
