-- One row per complaint and clock that runs for it (X-01).
with tellers as (
  select distinct complaints.store_id
  from stg_major_alert as alerts
  inner join fct_complaints as complaints using (complaint_id)
  where alerts.recipient in ('department_head', 'general_manager')
),

recipients as (
  select
    'complaint.early_warning' as deadline_id, complaints.complaint_id,
    unnest(setting_list('complaint.early_warning_recipients', complaints.store_id, complaints.received_on)) as recipient
  from fct_complaints as complaints
  where complaints.is_major
  union all
  -- A store that never writes down whom it told first is not measured by it.
  select
    'complaint.first_notice', complaints.complaint_id,
    unnest(setting_list('complaint.first_notice_recipients', complaints.store_id, complaints.received_on))
  from fct_complaints as complaints
  where complaints.is_major and complaints.store_id in (select store_id from tellers)
),

-- Warned when every recipient was; not yet while one is missing.
warnings as (
  select
    recipients.deadline_id, recipients.complaint_id,
    case when count(*) = count(alerts.sent_at) then max(alerts.sent_at) end as warned_at
  from recipients
  left join stg_major_alert as alerts using (complaint_id, recipient)
  group by recipients.deadline_id, recipients.complaint_id
),

clocks as (
  select 'complaint.closing' as deadline_id, *, received_at as started_at, closed_at as done_at
  from fct_complaints
  union all
  select 'complaint.validity_decision', *, received_at, validity_decided_at
  from fct_complaints
  union all
  select 'complaint.verification', *, received_at, verified_at
  from fct_complaints
  union all
  select 'complaint.feedback', *, handled_at, feedback_at
  from fct_complaints
  where source = 'group_call_centre' and handled_at is not null
  union all
  select warnings.deadline_id, complaints.*, complaints.became_major_at, warnings.warned_at
  from fct_complaints as complaints
  inner join warnings using (complaint_id)
  union all
  select 'complaint.crisis_meeting', complaints.*, complaints.became_major_at, source.crisis_meeting_at
  from fct_complaints as complaints
  inner join stg_complaint as source using (complaint_id)
  where complaints.is_major
    and complaints.store_id in (select store_id from stg_complaint where crisis_meeting_at is not null)
)

select deadline_id, complaint_id as subject_id, store_id, department_id, started_at, done_at
from clocks
