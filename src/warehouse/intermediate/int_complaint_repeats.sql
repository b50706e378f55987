-- One row per complaint that repeats an earlier one: same customer or same car, same cause, within the window (P05-06).
with complaints as (
  select *, setting_number('complaint.repeat_window_days', store_id, received_on) as window_days
  from stg_complaint
  where cause_code is not null
),

parties as (
  select complaint_id, cause_code, received_at, received_on, window_days, 'customer' as kind, customer_id as party
  from complaints
  where customer_id is not null
  union all
  select complaint_id, cause_code, received_at, received_on, window_days, 'car', vin
  from complaints
  where vin is not null
)

select distinct later.complaint_id
from parties as later
inner join parties as earlier
  on later.kind = earlier.kind
  and later.party = earlier.party
  and later.cause_code = earlier.cause_code
  and (earlier.received_at, earlier.complaint_id) < (later.received_at, later.complaint_id)
  and date_diff('day', earlier.received_on, later.received_on) <= later.window_days
