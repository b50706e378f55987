-- One row per stay of a car in a branch begun by the as-of day.
select
  stay_id, store_id, branch_name, employee_id, model, arrived_on,
  seen(left_on) as left_on
from raw.branch_stock
where has_happened(arrived_on)
