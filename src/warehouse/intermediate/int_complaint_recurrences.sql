-- One row per valid complaint that comes back: same department and cause, soon after an earlier valid one closed (P03-03).
with valid as (
  select
    complaint_id, department_id, cause_code, received_at, received_on, closed_at, cast(closed_at as date) as closed_on,
    setting_number('complaint.recurrence_window_days', store_id, received_on) as window_days
  from fct_complaints
  where validity = 'valid' and department_id is not null and cause_code is not null
)

select distinct later.complaint_id
from valid as later
inner join valid as earlier
  on earlier.department_id = later.department_id
  and earlier.cause_code = later.cause_code
  and earlier.closed_at <= later.received_at
  and earlier.complaint_id <> later.complaint_id
  and date_diff('day', earlier.closed_on, later.received_on) <= later.window_days
