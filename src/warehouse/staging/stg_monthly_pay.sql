-- One row per employee and month that had begun by the as-of day.
select employee_id, month, base_wage_fen, performance_pay_fen
from raw.monthly_pay
where month <= strftime(as_of(), '%Y-%m')
