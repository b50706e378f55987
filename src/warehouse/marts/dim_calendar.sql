select
  calendar_id, day, is_workday, workday_number,
  cast(date_trunc('month', day) as date) as month,
  make_date(year(day), month(day) - (month(day) - 1) % 2, 1) as two_months,
  cast(date_trunc('year', day) as date) as year
from calendar_days
