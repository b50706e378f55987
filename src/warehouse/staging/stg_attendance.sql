-- One row per employee and day of attendance.
select employee_id, day, in_at, out_at, shift_start_at, shift_end_at
from raw.attendance
where has_happened(day)
