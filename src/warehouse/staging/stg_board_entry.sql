-- One row per change of a car's state by the as-of day.
select
  entry_id, store_id, employee_id, status, changed_at, cast(changed_at as date) as changed_on,
  seen(shown_at) as shown_at, is_marked
from raw.board_entry
where has_happened(changed_at)
