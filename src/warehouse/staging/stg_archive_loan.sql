-- One row per loan begun by the as-of day.
select loan_id, store_id, class, borrower_id, borrowed_at, seen(returned_at) as returned_at
from raw.archive_loan
where has_happened(borrowed_at)
