-- One row per reception by the as-of day.
select reception_id, store_id, department_id, class, received_on, guests, coalesce(escorts, 0) as escorts, host_level, amount_fen
from raw.reception
where has_happened(received_on)
