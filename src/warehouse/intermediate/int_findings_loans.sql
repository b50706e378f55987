-- One row per loan and question: entry complete (P04-20), approved before it was handed out (P04-19, P13-103), not lent to
-- somebody who may borrow no more (P13-104); and per borrower, when that began.
with loans as (
  select
    *,
    cast(borrowed_at as date) as borrowed_on,
    list_filter(
      [
        case when is_by(archivist_approved_at, borrowed_at) then 'archivist' end,
        case when is_by(sales_manager_approved_at, borrowed_at) then 'sales_manager' end,
        case when is_by(team_leader_approved_at, borrowed_at) then 'team_leader' end,
        case when is_by(assistant_approved_at, borrowed_at) then 'assistant' end,
        case when is_by(general_manager_approved_at, borrowed_at) then 'general_manager' end
      ],
      lambda role : role is not null
    ) as approvers
  from stg_archive_loan
),

-- A store that never writes a field down is not measured by it.
recorded as (
  select
    store_id, class,
    count(has_material) + count(copies) + count(has_reason) + count(is_signed) > 0 as has_entries,
    count(archivist_approved_at) + count(sales_manager_approved_at) + count(team_leader_approved_at)
    + count(assistant_approved_at) + count(general_manager_approved_at) > 0 as has_approvals
  from stg_archive_loan
  group by store_id, class
),

bans as (
  select employee_id, min(cast(due_at as date) + 1) as begins_on, arg_min(subject_id, (due_at, subject_id)) as loan_id
  from fct_deadlines
  where deadline_id = 'loan.sales_papers' and is_due and not is_met
  group by employee_id
)

select
  'loan.entry_complete' as question_id, loan_id as subject_id, store_id, borrower_id as employee_id,
  borrowed_on as happened_on, 5 as asked,
  1 + cast(coalesce(has_material, false) as integer) + cast(coalesce(copies, 0) > 0 as integer)
  + cast(coalesce(has_reason, false) as integer) + cast(coalesce(is_signed, false) as integer) as met
from loans
inner join recorded using (store_id, class)
where recorded.has_entries
union all
select
  'loan.approved.' || class, loan_id, store_id, borrower_id, borrowed_on, 1,
  cast(list_has_all(approvers, setting_list('access.approvers.lend_' || class, store_id, borrowed_on)) as integer)
from loans
inner join recorded using (store_id, class)
where recorded.has_approvals
  and setting_list('access.approvers.lend_' || class, store_id, borrowed_on) is not null
union all
select
  'loan.not_banned', loans.loan_id, store_id, borrower_id, borrowed_on, 1,
  cast(bans.begins_on is null or borrowed_on < bans.begins_on as integer)
from loans
left join bans on bans.employee_id = loans.borrower_id
where class = 'sales_papers'
union all
select 'loan.ban_began', loan_id, store_id, borrower_id, begins_on, 1, 1
from bans
inner join loans using (loan_id)
where begins_on <= as_of()
