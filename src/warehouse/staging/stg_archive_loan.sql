-- One row per loan begun by the as-of day.
select
  loan_id, store_id, class, borrower_id, borrowed_at,
  seen(returned_at) as returned_at,
  has_material, copies, has_reason, is_signed,
  seen(archivist_approved_at) as archivist_approved_at,
  seen(sales_manager_approved_at) as sales_manager_approved_at,
  seen(team_leader_approved_at) as team_leader_approved_at,
  seen(assistant_approved_at) as assistant_approved_at,
  seen(general_manager_approved_at) as general_manager_approved_at,
  seen(cancelled_at) as cancelled_at
from raw.archive_loan
where has_happened(borrowed_at)
