select
  drives.test_drive_id, drives.party_id, drives.store_id,
  credited.department_id, credited.team_id, credited.employee_id,
  drives.employee_id as driver_id,
  credited.is_trainee,
  drives.driven_on
from stg_test_drive as drives
inner join int_credited_sellers as credited
  on credited.event = 'test_drive' and credited.event_id = drives.test_drive_id
