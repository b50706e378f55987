-- A roadshow is an event of the store with its own cost; what it brings are the customer records of its staff.
with collected as (
  select roadshow_id, sum(records) as records
  from stg_roadshow_staff
  group by roadshow_id
)

select 'campaign ' || campaign_id as campaign_id, store_id, channel, starts_on, cost_fen, cast(null as bigint) as records
from stg_campaign
union all
select
  'roadshow ' || shows.roadshow_id, shows.store_id, 'event', shows.held_on, shows.cost_fen,
  cast(coalesce(collected.records, 0) as bigint)
from stg_roadshow as shows
left join collected using (roadshow_id)
where shows.cost_fen is not null
