-- What the rules ask of cars in branches and on the stock board (P13-87, P13-91).
with stays as (
  select
    stay_id, store_id, employee_id, arrived_on, coalesce(left_on, as_of()) as last_on, policy.length as days_allowed
  from stg_branch_stock
  inner join policy_deadlines as policy using (store_id)
  where policy.id = 'branch.return' and policy.unit = 'calendar_day'
    and arrived_on between policy.effective_from and policy.effective_to
),

-- The day of arrival is day 0.
days as (
  select stays.*, unnest(generate_series(arrived_on + 1, last_on, interval 1 day)) as day
  from stays
)

select
  'branch.days' as question_id, concat_ws('|', stay_id, strftime(max(day), '%Y-%m')) as subject_id,
  store_id, employee_id, cast(max(day) as date) as happened_on,
  count(*) as asked, count(*) filter (where cast(day as date) - arrived_on <= days_allowed) as met
from days
group by stay_id, store_id, employee_id, arrived_on, days_allowed, date_trunc('month', day)
union all
select 'board.marked', entry_id, store_id, employee_id, changed_on, 1, cast(coalesce(is_marked, false) as integer)
from stg_board_entry
where status = 'ordered'
