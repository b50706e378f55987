-- One row per party coming to the showroom by the as-of day.
select
  visit_id, party_id, store_id, employee_id, channel, is_first_visit, has_contact,
  arrived_at, cast(arrived_at as date) as arrived_on
from raw.showroom_visit
where has_happened(arrived_at)
