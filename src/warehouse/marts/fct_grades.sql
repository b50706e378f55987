select grades.customer_id, customers.store_id, grades.cycle, grades.grade, grades.decided_on, grades.is_provisional
from stg_customer_grade as grades
inner join stg_customer as customers using (customer_id)
where grades.decided_on is not null
