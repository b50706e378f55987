-- One row per customer and yearly cycle; what came after the as-of day is not known yet.
select
  customer_id, cycle,
  case when has_happened(proposed_on) then proposed_grade end as proposed_grade,
  case when has_happened(proposed_on) then proposed_by end as proposed_by,
  seen(proposed_on) as proposed_on,
  seen(reviewed_on) as reviewed_on,
  case when has_happened(decided_on) then grade end as grade,
  seen(decided_on) as decided_on,
  seen(plan_on) as plan_on,
  coalesce(is_provisional, false) as is_provisional
from raw.customer_grade
