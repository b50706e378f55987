-- A party has one first visit, whatever its later rows say.
select
  visits.visit_id, visits.party_id, visits.store_id,
  credited.department_id, credited.team_id, credited.employee_id,
  visits.employee_id as receiver_id,
  credited.is_trainee,
  visits.arrived_on,
  visits.is_first_visit and row_number() over (
    partition by visits.store_id, visits.party_id, visits.is_first_visit
    order by visits.arrived_at, visits.visit_id
  ) = 1 as is_first_visit,
  visits.has_contact, visits.channel
from stg_showroom_visit as visits
inner join int_credited_sellers as credited
  on credited.event = 'showroom_visit' and credited.event_id = visits.visit_id
