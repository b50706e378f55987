-- One row per employee who looks after a customer, begun by the as-of day.
select
  customer_id, employee_id, valid_from,
  coalesce(seen(valid_to), open_end()) as valid_to,
  seen(notified_on) as notified_on
from raw.customer_assignment
where has_happened(valid_from)
