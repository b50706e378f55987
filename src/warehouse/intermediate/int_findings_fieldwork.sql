-- What the rules ask of work outside and of what is reported (P13-62, P13-64 to P13-66).
with visited as (
  select visits.*, person.store_id
  from stg_visit as visits
  asof inner join int_assignments as person
    on visits.seller_id = person.employee_id and visits.visited_on >= person.applies_from
)

select
  'outreach.' || kind as question_id, concat_ws('|', employee_id, day) as subject_id, store_id, employee_id,
  day as happened_on, asked, met
from int_outreach_days
union all
select
  'outreach.day', concat_ws('|', employee_id, day), store_id, employee_id, day, 1,
  cast(bool_and(met = asked) as integer)
from int_outreach_days
group by employee_id, store_id, day
union all
select
  'data.true', audits.audit_id, person.store_id, audits.employee_id, audits.audited_on, 1,
  cast(audits.is_true as integer)
from stg_data_audit as audits
asof inner join int_assignments as person
  on audits.employee_id = person.employee_id and audits.audited_on >= person.applies_from
union all
select
  'action_report.done', concat_ws('|', reports.report_id, reports.item_no), person.store_id, reports.employee_id,
  reports.planned_on, 1, cast(reports.is_done as integer)
from stg_action_report as reports
asof inner join int_assignments as person
  on reports.employee_id = person.employee_id and reports.planned_on >= person.applies_from
union all
select 'visit.route_map', visit_id, store_id, seller_id, visited_on, 1, cast(has_route_map as integer)
from visited
where has_route_map is not null
