-- Stores loaded or configured; a store that guanlan.yaml does not name keeps the State Council calendar.
select
  store_id,
  coalesce(stores.name, store_id) as name,
  stores.city,
  coalesce(configured.calendar_id, 'state') as calendar_id
from stg_store as stores
full join configured_stores as configured using (store_id)
