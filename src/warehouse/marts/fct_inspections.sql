select
  package_id, delivery_id, kind, store_id, department_id, team_id, employee_id, inspected_on,
  count(*) as required_items,
  count(*) filter (where is_valid) as valid_items,
  bool_and(is_valid) as is_complete
from fct_archive_items
group by all
