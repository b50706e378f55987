-- One row per complaint that is major: the first reason and when it arose (P05-06).
with reasons as (
  select complaint_id, store_id, received_on, 'repeat' as reason, received_at as arose_at
  from int_complaint_repeats
  inner join stg_complaint using (complaint_id)
  union all
  select complaint_id, store_id, received_on, 'return_exchange', received_at
  from stg_complaint
  where demand in ('return', 'exchange')
  union all
  select complaint_id, store_id, received_on, escalation, coalesce(greatest(escalated_at, received_at), received_at)
  from stg_complaint
  where escalation <> 'none'
),

ranked as (
  select
    *,
    list_position(setting_list('complaint.major_reasons', store_id, received_on), reason) as position
  from reasons
)

select complaint_id, reason, arose_at
from ranked
where position >= 1
qualify row_number() over (partition by complaint_id order by arose_at, position) = 1
