select
  orders.order_id, orders.store_id, orders.department_id, orders.team_id, orders.employee_id,
  orders.recognised_on,
  cast(referrals.paid_at as date) as paid_on,
  cast(setting_number('referral.reward', orders.store_id, orders.recognised_on) * 100 as bigint) as reward_fen
from fct_orders as orders
inner join stg_referral as referrals using (order_id)
where orders.recognised_on is not null and coalesce(orders.cancelled_on > as_of(), true)
  and setting_number('referral.reward', orders.store_id, orders.recognised_on) is not null
