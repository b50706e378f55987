select
  made.card_id, made.seq, made.store_id,
  person.department_id, person.team_id, made.employee_id,
  made.followed_on, made.mode, made.number
from int_card_follow_ups as made
asof left join int_assignments as person
  on made.employee_id = person.employee_id and made.followed_on >= person.applies_from
