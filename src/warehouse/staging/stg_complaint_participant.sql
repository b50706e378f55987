-- One row per complaint and person who took part; a complaint not yet received takes its participants with it.
select complaint_id, employee_id
from raw.complaint_participant
