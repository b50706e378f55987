-- A late payment for which the policy excuses the customer, because the delay was ours (P11-01).
select
  invoice_id, store_id, customer_id, amount_fen, invoiced_on, due_on, paid_on, is_our_delay,
  is_our_delay
  and not coalesce(paid_on <= due_on, false)
  and coalesce(setting_flag('tier.credit.exclude_own_delay', store_id, due_on), false) as is_excused
from stg_receivable
