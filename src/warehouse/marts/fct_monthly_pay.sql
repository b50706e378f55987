select employee_id, month, base_wage_fen, performance_pay_fen
from stg_monthly_pay
