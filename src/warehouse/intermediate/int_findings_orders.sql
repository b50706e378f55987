-- What the rules ask of orders, sold cars and their credit (P13-27, P13-28, P13-58, P13-71, P13-86, P13-102).
with changes as (
  select changes.*, orders.store_id, orders.seller_id
  from stg_order_change as changes
  inner join stg_sales_order as orders using (order_id)
),

referring_stores as (
  select distinct orders.store_id
  from stg_referral as referrals
  inner join stg_sales_order as orders using (order_id)
),

papered_stores as (
  select distinct store_id
  from fct_deliveries
  where papers_handed_at is not null
)

select
  'order.change_approved' as question_id, change_id as subject_id, store_id, seller_id as employee_id,
  changed_on as happened_on, 1 as asked, cast(is_approved as integer) as met
from changes
union all
select 'order.seller_change_approved', change_id, store_id, seller_id, changed_on, 1, cast(is_approved as integer)
from changes
where field = 'seller'
union all
select
  'order.gmac_release', order_id, store_id, seller_id, cast(key_released_at as date), 1,
  cast(coalesce(key_released_at >= gmac_report_at, false) as integer)
from stg_sales_order
where payment_kind = 'gmac' and key_released_at is not null
union all
select
  'order.sold_once', later.order_id, later.store_id, later.seller_id, later.signed_on, 1,
  cast(count(earlier.order_id) = 0 as integer)
from stg_sales_order as later
left join stg_sales_order as earlier
  on earlier.vin = later.vin and (earlier.signed_at, earlier.order_id) < (later.signed_at, later.order_id)
  and coalesce(earlier.cancelled_at > later.signed_at, true)
where later.vin is not null
group by all
union all
select
  'order.referred', orders.order_id, orders.store_id, orders.seller_id, milestones.effective_on, 1,
  cast(referrals.order_id is not null as integer)
from stg_sales_order as orders
inner join int_order_milestones as milestones using (order_id)
left join stg_referral as referrals using (order_id)
where milestones.effective_on is not null and orders.store_id in (select store_id from referring_stores)
union all
select
  'referral.paid', orders.order_id, orders.store_id, orders.seller_id, milestones.recognised_on, 1,
  cast(referrals.paid_at is not null as integer)
from stg_referral as referrals
inner join stg_sales_order as orders using (order_id)
inner join int_order_milestones as milestones using (order_id)
where milestones.recognised_on is not null and milestones.cancelled_on is null
union all
select
  'delivery.papers_complete', deliveries.delivery_id, deliveries.store_id, deliveries.employee_id,
  deliveries.delivered_on, 1, cast(source.papers_complete as integer)
from fct_deliveries as deliveries
inner join stg_delivery as source using (delivery_id)
where deliveries.kind = 'sale' and deliveries.store_id in (select store_id from papered_stores)
union all
select
  'complaint.not_by_sales', complaints.complaint_id, complaints.store_id, complaints.about_employee_id,
  complaints.received_on, 1,
  cast(not list_contains(
    setting_list('complaint.sales_causes', complaints.store_id, complaints.received_on), complaints.cause_code
  ) as integer)
from stg_complaint as complaints
asof inner join int_assignments as person
  on complaints.about_employee_id = person.employee_id and complaints.received_on >= person.applies_from
where complaints.cause_code is not null
  and list_contains(setting_list('evaluation.roles', complaints.store_id, complaints.received_on), person.role)
