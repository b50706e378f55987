-- One row per complaint received by the as-of day, as it stood then.
with complaints as (
  select *, has_happened(coalesce(validity_decided_at, received_at)) as is_decision_seen
  from raw.complaint
  where has_happened(received_at)
)
select
  complaint_id, store_id, department_id, intake_department_id, customer_id, vin, source, customer_type, demand, cause_code, about_employee_id,
  received_at, cast(received_at as date) as received_on,
  has_complainant, has_phone, has_model, has_plate, has_content, has_opinion,
  case when is_decision_seen then coalesce(validity, 'undecided') else 'undecided' end as validity,
  seen(validity_decided_at) as validity_decided_at,
  case when is_decision_seen then is_accepted end as is_accepted,
  seen(verified_at) as verified_at,
  seen(oms_entered_at) as oms_entered_at,
  seen(responded_at) as responded_at,
  seen(card_received_at) as card_received_at,
  seen(assigned_at) as assigned_at,
  seen(opinion_at) as opinion_at,
  seen(gm_approved_at) as gm_approved_at,
  seen(resolution_approved_at) as resolution_approved_at,
  seen(handled_at) as handled_at,
  seen(feedback_at) as feedback_at,
  seen(replied_at) as replied_at,
  case when has_happened(replied_at) then reply_mode end as reply_mode,
  seen(callback_at) as callback_at,
  case when has_happened(callback_at) then is_satisfied end as is_satisfied,
  seen(closed_at) as closed_at,
  case when has_happened(coalesce(escalated_at, received_at)) then escalation end as escalation,
  seen(escalated_at) as escalated_at,
  seen(crisis_meeting_at) as crisis_meeting_at,
  compensation_fen, compensation_level, loss_fen
from complaints
