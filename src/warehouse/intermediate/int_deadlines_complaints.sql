-- One row per complaint and clock that runs for it (X-01).
with recipients as (
  select
    complaints.complaint_id,
    unnest(setting_list('complaint.early_warning_recipients', complaints.store_id, complaints.received_on)) as recipient
  from fct_complaints as complaints
  where complaints.is_major
),

-- Warned when every recipient was; not yet while one is missing.
warnings as (
  select
    recipients.complaint_id,
    case when count(*) = count(alerts.sent_at) then max(alerts.sent_at) end as warned_at
  from recipients
  left join stg_major_alert as alerts using (complaint_id, recipient)
  group by recipients.complaint_id
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
  select 'complaint.early_warning', complaints.*, complaints.became_major_at, warnings.warned_at
  from fct_complaints as complaints
  inner join warnings using (complaint_id)
)

select deadline_id, complaint_id as subject_id, store_id, department_id, started_at, done_at
from clocks
