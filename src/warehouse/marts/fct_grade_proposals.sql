select
  grades.customer_id, customers.store_id, grades.cycle,
  grades.proposed_grade, grades.proposed_by, grades.proposed_on, grades.reviewed_on
from stg_customer_grade as grades
inner join stg_customer as customers using (customer_id)
where grades.proposed_on is not null
