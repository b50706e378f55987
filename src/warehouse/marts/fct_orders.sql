select
  orders.order_id, orders.party_id, orders.store_id,
  credited.department_id, credited.team_id, credited.employee_id,
  orders.seller_id,
  credited.is_trainee,
  orders.customer_id,
  milestones.effective_on, milestones.cancelled_on, milestones.recognised_on,
  visits.channel,
  orders.is_credit_cancelled, orders.payment_kind, orders.amount_fen, orders.cost_fen, orders.units,
  milestones.recognised_units
from stg_sales_order as orders
inner join int_order_milestones as milestones using (order_id)
inner join int_credited_sellers as credited on credited.event = 'order' and credited.event_id = orders.order_id
left join fct_showroom_visits as visits
  on visits.store_id = orders.store_id and visits.party_id = orders.party_id and visits.is_first_visit
