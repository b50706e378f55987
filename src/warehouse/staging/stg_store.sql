-- One row per store.
select store_id, name, city, opened_on
from raw.store
