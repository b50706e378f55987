-- Buyers who come back (P18-09) and money from customers of grade A (P14-02).
with orders as (
  select
    orders.order_id, orders.store_id, orders.customer_id, orders.employee_id, orders.effective_on, orders.amount_fen, spans.grade,
    row_number() over (partition by orders.customer_id order by orders.effective_on, orders.order_id) as nth,
    row_number() over (
      partition by orders.customer_id, orders.store_id, year(orders.effective_on) order by orders.effective_on, orders.order_id
    ) as nth_of_year
  from fct_orders as orders
  left join int_grade_spans as spans
    on spans.customer_id = orders.customer_id and orders.effective_on between spans.from_on and spans.to_on
  where orders.customer_id is not null and orders.effective_on is not null and orders.cancelled_on is null
)

-- A buyer counts once a year, on the day of his first order of that year.
select
  'buyer.returning' as question_id, concat_ws('|', customer_id, store_id, year(effective_on)) as subject_id, store_id, employee_id,
  effective_on as happened_on, 1 as asked, cast(nth > 1 as integer) as met
from orders
where nth_of_year = 1
union all
select
  'order.from_a', order_id, store_id, employee_id, effective_on, amount_fen, case when grade = 'A' then amount_fen else 0 end
from orders
where grade is not null and amount_fen is not null
