-- Discounts by whom they went to (P08-13, P18-03, P18-09), and special policies looked at again in the review (P14-07, P14-08).
with granted as (
  select
    privileges.*, customers.store_id, customers.first_cooperation_on, spans.grade,
    setting_list('partner.discount_grades', customers.store_id, privileges.granted_on) as front_grades,
    setting_number('relation.good_credit', customers.store_id, privileges.granted_on) as good_credit,
    cast(privileges.granted_on - to_months(cast(
      setting_number('tier.credit.window_months', customers.store_id, privileges.granted_on) as integer)) as date) as credit_from
  from stg_customer_privilege as privileges
  inner join dim_customer as customers using (customer_id)
  left join int_grade_spans as spans
    on spans.customer_id = privileges.customer_id and privileges.granted_on between spans.from_on and spans.to_on
),

-- What had come due by the day before the discount: the share of money paid in time, our own delays left out.
credits as (
  select
    granted.privilege_id,
    100 * sum(due.amount_fen) filter (where due.paid_on <= due.due_on) / sum(due.amount_fen) as paid_share
  from granted
  inner join fct_receivables as due
    on due.customer_id = granted.customer_id
    and due.due_on >= granted.credit_from and due.due_on < granted.granted_on
    and not due.is_excused
  group by granted.privilege_id
),

answers as (
  select
    privilege_id, store_id, granted_on,
    unnest([
      {'id': 'discount.to_front', 'is_asked': front_grades is not null, 'met': list_contains(front_grades, grade), 'measured': null},
      {'id': 'discount.good_credit', 'is_asked': paid_share is not null and good_credit is not null,
        'met': coalesce(paid_share, 0) >= good_credit,
        'measured': case when coalesce(paid_share, 0) < good_credit then amount_fen else 0 end},
      {'id': 'discount.repeat', 'is_asked': first_cooperation_on < granted_on, 'met': true, 'measured': amount_fen}
    ]) as answer
  from granted
  left join credits using (privilege_id)
  where kind = 'discount'
)

select
  answer.id as question_id, privilege_id as subject_id, store_id, granted_on as happened_on, 1 as asked,
  cast(coalesce(answer.met, false) as integer) as met, answer.measured
from answers
where answer.is_asked
union all
select
  case granted.kind when 'payment_terms' then 'terms.reviewed' else 'policy.reviewed' end,
  concat_ws('|', granted.privilege_id, windows.cycle), granted.store_id, windows.due_on, 1,
  cast(coalesce(granted.reviewed_on <= windows.due_on and year(granted.reviewed_on) = windows.cycle, false) as integer), null
from granted
inner join (select distinct store_id, cycle, due_on from fct_grading_reviews) as windows
  on windows.store_id = granted.store_id and granted.granted_on < make_date(windows.cycle, 1, 1)
where granted.kind in ('special_price', 'priority', 'payment_terms')
