-- One row per check of reported data by the as-of day.
select audit_id, employee_id, audited_on, is_true
from raw.data_audit
where has_happened(audited_on)
