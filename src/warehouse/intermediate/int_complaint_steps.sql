-- One row per complaint with the steps of its handling and which of them the store writes down at all.
with kept as (
  select
    store_id,
    count(assigned_at) > 0 as keeps_assignment,
    count(resolution_approved_at) > 0 as keeps_resolution,
    count(responded_at) > 0 as keeps_response,
    count(replied_at) > 0 as keeps_reply,
    count(callback_at) > 0 as keeps_callback,
    count(reports.sent_at) > 0 as keeps_reports
  from stg_complaint
  left join stg_investigation_report as reports using (complaint_id)
  group by store_id
)

select
  facts.complaint_id, facts.store_id, facts.department_id, facts.customer_id, facts.received_on, facts.received_at,
  facts.closed_at, facts.closed_on, facts.days_to_close, facts.validity, facts.is_accepted,
  facts.is_accepted and facts.closed_on is not null as is_accepted_and_closed,
  facts.is_major, facts.major_reason, facts.became_major_at, facts.compensation_fen,
  source.source, source.intake_department_id, source.card_received_at, source.assigned_at, source.opinion_at,
  source.gm_approved_at, source.resolution_approved_at, source.responded_at, source.handled_at, source.replied_at,
  source.reply_mode, source.callback_at, source.is_satisfied, source.compensation_level, source.loss_fen,
  reports.sent_at as report_sent_at,
  kept.* exclude (store_id)
from fct_complaints as facts
inner join stg_complaint as source using (complaint_id)
inner join kept on kept.store_id = facts.store_id
left join stg_investigation_report as reports on reports.complaint_id = facts.complaint_id
