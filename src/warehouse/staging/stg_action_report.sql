-- One row per call planned in an action report for a day that has passed.
select report_id, item_no, employee_id, planned_on, is_done
from raw.action_report
where has_happened(planned_on)
