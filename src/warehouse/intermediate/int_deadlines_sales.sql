-- One row per term of daily sales work: logs, records of visits, keys, stock board, cars in branches.
with logging_stores as (
  select person.store_id, min(logs.day) as since
  from stg_sales_log as logs
  asof inner join int_assignments as person
    on logs.employee_id = person.employee_id and logs.day >= person.applies_from
  group by person.store_id
),

visited as (
  select visits.*, person.store_id, person.role
  from stg_visit as visits
  asof inner join int_assignments as person
    on visits.seller_id = person.employee_id and visits.visited_on >= person.applies_from
),

-- A store that never writes a moment down is not measured by it.
recording_stores as (
  select distinct store_id
  from visited
  where recorded_at is not null
)

select
  'sales.log' as deadline_id, concat_ws('|', duty.employee_id, duty.day) as subject_id,
  duty.store_id, duty.employee_id, cast(duty.day as timestamp) as started_at, logs.handed_at as done_at
from int_duty_days as duty
inner join logging_stores as logging on logging.store_id = duty.store_id and duty.day >= logging.since
left join stg_sales_log as logs on logs.employee_id = duty.employee_id and logs.day = duty.day
union all
select
  'visit.same_day_record', visit_id, store_id, seller_id, coalesce(ended_at, cast(visited_on as timestamp)), recorded_at
from visited
where store_id in (select store_id from recording_stores)
  and list_contains(setting_list('visit.same_day_roles', store_id, visited_on), role)
union all
select 'test_drive.key_return', test_drive_id, store_id, employee_id, ended_at, key_returned_at
from stg_test_drive
where ended_at is not null and key_registered_at is not null
union all
select 'board.update', entry_id, store_id, employee_id, changed_at, shown_at
from stg_board_entry
union all
select 'branch.return', stay_id, store_id, employee_id, cast(arrived_on as timestamp), cast(left_on as timestamp)
from stg_branch_stock
