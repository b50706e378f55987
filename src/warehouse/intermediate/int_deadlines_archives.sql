-- One row per delivery whose archive must be handed over (P02-10, P02-13).
with sales as (
  select
    *,
    case
      when setting_text('archive.sale_anchor', store_id, delivered_on) = 'sale' then coalesce(sold_on, delivered_on)
      else delivered_on
    end as anchor_on
  from fct_deliveries
  where kind = 'sale'
),

-- A set that the inspection finds complete was complete when it was handed over.
services as (
  select
    deliveries.*,
    coalesce(deliveries.completed_on, case when inspections.is_complete then deliveries.handed_over_on end) as complete_on,
    setting_flag('archive.service_requires_completeness', deliveries.store_id, delivered_on) as requires_completeness
  from fct_deliveries as deliveries
  left join fct_inspections as inspections using (package_id)
  where deliveries.kind = 'service'
)

select
  'archive.sale_handover' as deadline_id, delivery_id as subject_id, store_id, employee_id,
  cast(anchor_on as timestamp) as started_at,
  cast(handed_over_on as timestamp) as done_at
from sales
union all
select
  'archive.service_handover', delivery_id, store_id, employee_id,
  cast(delivered_on as timestamp),
  cast(
    case
      when not coalesce(requires_completeness, false) then handed_over_on
      when complete_on is not null then greatest(handed_over_on, complete_on)
    end
    as timestamp
  )
from services
