-- One row per invoice.
select
  invoice_id, store_id, customer_id, amount_fen, invoiced_on, due_on,
  seen(paid_on) as paid_on,
  coalesce(is_our_delay, false) as is_our_delay
from raw.receivable
