-- Who took a complaint in, who stayed out of it, who was warned, who approved the money, and whether it came back.
with warned as (
  select complaint_id, bool_or(recipient = 'manufacturer') as is_maker_warned,
    min(sent_at) filter (where recipient = 'general_manager') as gm_told_at
  from stg_major_alert
  group by complaint_id
),

writers as (
  select
    complaints.store_id,
    bool_or(alerts.recipient = 'manufacturer') as keeps_maker,
    bool_or(alerts.recipient = 'general_manager') as keeps_gm,
    bool_or(participants.complaint_id is not null) as keeps_participants
  from fct_complaints as complaints
  left join stg_major_alert as alerts using (complaint_id)
  left join stg_complaint_participant as participants using (complaint_id)
  group by complaints.store_id
),

asked as (
  select
    complaints.*, writers.keeps_maker, writers.keeps_gm, writers.keeps_participants,
    facts.employee_id as about_id, intake.kind as intake_kind,
    setting_list('complaint.intake_kinds', complaints.store_id, complaints.received_on) as intake_kinds,
    setting_list('complaint.manufacturer_reasons', complaints.store_id, complaints.received_on) as maker_reasons,
    setting_number('complaint.authority.' || complaints.compensation_level, complaints.store_id, complaints.received_on)
      as limit_yuan,
    warned.is_maker_warned, warned.gm_told_at,
    participants.complaint_id is not null as is_conflict,
    recurring.complaint_id is not null as is_recurring
  from int_complaint_steps as complaints
  inner join fct_complaints as facts using (complaint_id)
  inner join writers on writers.store_id = complaints.store_id
  left join dim_department as intake on intake.department_id = complaints.intake_department_id
  left join warned on warned.complaint_id = complaints.complaint_id
  left join stg_complaint_participant as participants
    on participants.complaint_id = complaints.complaint_id and participants.employee_id = facts.employee_id
  left join int_complaint_recurrences as recurring on recurring.complaint_id = complaints.complaint_id
),

answers as (
  select
    complaint_id, store_id, department_id, received_on, cast(became_major_at as date) as major_on,
    unnest([
      {'id': 'complaint.intake', 'is_asked': intake_kind is not null and intake_kinds is not null,
        'met': list_contains(intake_kinds, intake_kind), 'measured': null},
      {'id': 'complaint.recused', 'is_asked': about_id is not null and keeps_participants,
        'met': not is_conflict, 'measured': null},
      {'id': 'complaint.recurs', 'is_asked': validity = 'valid', 'met': is_recurring, 'measured': null},
      {'id': 'complaint.authorised', 'is_asked': compensation_fen is not null and limit_yuan is not null,
        'met': compensation_fen <= limit_yuan * 100, 'measured': compensation_fen},
      {'id': 'complaint.maker_warned', 'is_asked': is_major and keeps_maker and list_contains(maker_reasons, major_reason),
        'met': is_maker_warned, 'measured': case when coalesce(is_maker_warned, false) then 0 else loss_fen end},
      {'id': 'complaint.gm_told', 'is_asked': is_major and keeps_gm, 'met': gm_told_at is not null,
        'measured': hours_between(became_major_at, gm_told_at)}
    ]) as answer
  from asked
)

select
  answer.id as question_id, complaint_id as subject_id, store_id, department_id,
  case when answer.id in ('complaint.maker_warned', 'complaint.gm_told') then major_on else received_on end as happened_on,
  1 as asked, cast(coalesce(answer.met, false) as integer) as met, answer.measured
from answers
where answer.is_asked
