-- What is asked of reports: made at all (P04-08), both approvals before a department first gets one (P04-09), approval
-- and filing of a change before it is out (P04-10), both reviews before the release (P04-12).
select
  'report.produced' as question_id, concat_ws('|', report, store_id, period) as subject_id,
  store_id, null as department_id, cast(coalesce(produced_at, submitted_at, released_at) as date) as happened_on,
  1 as asked, 1 as met
from stg_report_run
where coalesce(produced_at, submitted_at, released_at) is not null
union all
select
  'report.reviewed', concat_ws('|', report, store_id, period), store_id, null, cast(released_at as date), 1,
  cast(coalesce(supervisor_reviewed_at <= released_at and manager_reviewed_at <= released_at, false) as integer)
from stg_report_run
where released_at is not null
union all
select
  'report.request_approved', requests.request_id, departments.store_id, requests.department_id,
  cast(first_issued_at as date), 1,
  cast(coalesce(manager_reviewed_at <= first_issued_at and gm_approved_at <= first_issued_at, false) as integer)
from stg_report_request as requests
inner join stg_department as departments using (department_id)
where first_issued_at is not null
union all
select
  'report.amendment_approved', amendment_id, store_id, null, cast(published_at as date), 1,
  cast(coalesce(gm_approved_at <= published_at, false) and filed_at is not null as integer)
from stg_report_amendment
