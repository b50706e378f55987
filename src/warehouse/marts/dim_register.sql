-- One row per store and entity of which it has records: without any, a figure about them is unknown, not zero.
select store_id, register
from store_registers
