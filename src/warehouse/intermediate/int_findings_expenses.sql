-- Costs of visits, gifts and entertainment: applied for before the day on which they arose (P17-07).
with claims as (
  select claims.*, person.store_id
  from stg_expense_claim as claims
  asof inner join int_assignments as person
    on claims.employee_id = person.employee_id and claims.spent_on >= person.applies_from
)

select
  'expense.applied_before' as question_id, claim_id as subject_id, store_id, employee_id, spent_on as happened_on,
  1 as asked, cast(coalesce(applied_on < spent_on, false) as integer) as met, cast(amount_fen as double) as measured
from claims
where store_id in (select store_id from claims where applied_on is not null)
