-- One row per contact made by the as-of day, as it stood then.
select
  contact_id, store_id, department_id, employee_id, customer_id, channel, kind,
  kind in ('consultation', 'opinion', 'suggestion', 'complaint', 'repair') as is_incoming,
  contacted_at, cast(contacted_at as date) as contacted_on,
  seen(replied_at) as replied_at,
  seen(forwarded_at) as forwarded_at,
  seen(resolved_at) as resolved_at,
  seen(informed_at) as informed_at
from raw.customer_contact
where has_happened(contacted_at)
