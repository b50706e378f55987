select invoice_id, store_id, customer_id, amount_fen, due_on, paid_on, is_our_delay
from stg_receivable
