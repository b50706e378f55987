-- Costs of customers that nobody registered (P12-17), and people whom reminders did not move (P12-18).
with claims as (
  select
    claims.*, claimant.store_id,
    customers.filed_on,
    setting_flag('customer.registration_heals_expenses', claimant.store_id, claims.spent_on) as is_healed,
    registrations.is_met as is_registered_in_time
  from stg_expense_claim as claims
  asof inner join int_assignments as claimant
    on claims.employee_id = claimant.employee_id and claims.spent_on >= claimant.applies_from
  left join stg_customer as customers on customers.customer_id = claims.customer_id
  left join fct_deadlines as registrations
    on registrations.deadline_id = 'customer.registration' and registrations.subject_id = claims.customer_id
),

unregistered as (
  select *
  from claims
  where not coalesce(filed_on <= spent_on, false)
    and not coalesce(is_healed and filed_on is not null and is_registered_in_time, false)
),

counted as (
  select
    reminders.*, customers.store_id, customers.filed_on,
    cast(registrations.due_at as date) as due_on,
    row_number() over (partition by reminders.customer_id order by reminded_on) as place
  from stg_registration_reminder as reminders
  inner join stg_customer as customers using (customer_id)
  inner join fct_deadlines as registrations
    on registrations.deadline_id = 'customer.registration' and registrations.subject_id = reminders.customer_id
),

ignored as (
  select store_id, employee_id, reminded_on
  from counted
  where place >= setting_number('customer.reminders_before_penalty', store_id, reminded_on)
    and due_on < reminded_on
    and (filed_on is null or filed_on > reminded_on)
)

select
  'expense.unregistered_claimed' as question_id, claim_id as subject_id, store_id, employee_id,
  spent_on as happened_on, 1 as asked, 0 as met, amount_fen as measured
from unregistered
union all
select 'expense.unregistered_' || decision, claim_id, store_id, employee_id, spent_on, 1, 0, amount_fen
from unregistered
where decision is not null
union all
-- Once per person and month, however many customers and reminders.
select
  'registration.reminders_ignored', concat_ws('|', store_id, employee_id, strftime(min(reminded_on), '%Y-%m')), store_id,
  employee_id, min(reminded_on), 1, 0, null
from ignored
group by store_id, employee_id, date_trunc('month', reminded_on)
