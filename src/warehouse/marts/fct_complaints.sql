select
  complaints.complaint_id, complaints.store_id,
  coalesce(complaints.department_id, person.department_id) as department_id,
  case when person.department_id = coalesce(complaints.department_id, person.department_id) then person.team_id end
    as team_id,
  complaints.about_employee_id as employee_id,
  complaints.customer_id, complaints.source, complaints.customer_type, complaints.demand, complaints.cause_code,
  complaints.received_at, complaints.received_on,
  complaints.validity, complaints.validity_decided_at, complaints.is_accepted,
  complaints.closed_at,
  cast(complaints.closed_at as date) as closed_on,
  date_diff('day', complaints.received_on, cast(complaints.closed_at as date)) as days_to_close,
  -- The opinion is asked for once a department handles the case.
  coalesce(complaints.has_complainant, false)
    and (complaints.department_id is null or coalesce(complaints.has_opinion, false)) as is_card_complete,
  coalesce(complaints.has_complainant, false) and coalesce(complaints.has_phone, false)
    and coalesce(complaints.has_model, false) and coalesce(complaints.has_plate, false)
    and coalesce(complaints.has_content, false) as is_record_complete,
  complaints.verified_at, complaints.oms_entered_at,
  repeats.complaint_id is not null as is_repeat,
  major.complaint_id is not null as is_major,
  major.reason as major_reason,
  major.arose_at as became_major_at,
  complaints.handled_at, complaints.feedback_at, complaints.compensation_fen
from stg_complaint as complaints
asof left join int_assignments as person
  on complaints.about_employee_id = person.employee_id and complaints.received_on >= person.applies_from
left join int_complaint_repeats as repeats on repeats.complaint_id = complaints.complaint_id
left join int_complaint_reasons as major on major.complaint_id = complaints.complaint_id
