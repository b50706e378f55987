-- How many of its six parts an investigation report has (P03-11).
select
  'report.complete' as question_id, reports.complaint_id as subject_id, complaints.store_id, complaints.department_id,
  cast(reports.sent_at as date) as happened_on,
  6 as asked,
  cast(has_cause as integer) + cast(has_course as integer) + cast(responsible_id is not null as integer)
    + cast(has_conclusion as integer) + cast(has_countermeasure as integer) + cast(has_prevention as integer) as met
from stg_investigation_report as reports
inner join fct_complaints as complaints using (complaint_id)
