select
  changes.customer_id, customers.store_id, changes.changed_on, changes.grade, changes.reason,
  changes.initiated_by, changes.decided_by, changes.expires_on
from stg_grade_change as changes
inner join stg_customer as customers using (customer_id)
