-- Cars that a newcomer sold by the end of the probation (P13-01), whoever they are credited to.
with newcomers as (
  select employee_id, store_id, hired_on, probation_end
  from dim_employee
  where probation_end <= as_of() and valid_from <= probation_end
    and list_contains(setting_list('evaluation.roles', store_id, probation_end), role)
  qualify row_number() over (partition by employee_id, probation_end order by valid_from desc) = 1
),

sold as (
  select
    newcomers.*,
    cast(setting_number('probation.units', newcomers.store_id, newcomers.probation_end) as bigint) as asked,
    coalesce(sum(orders.recognised_units), 0) as units
  from newcomers
  left join fct_orders as orders
    on orders.seller_id = newcomers.employee_id
    and orders.recognised_on between newcomers.hired_on and newcomers.probation_end
    and not orders.is_credit_cancelled and coalesce(orders.cancelled_on > as_of(), true)
  group by all
)

select
  'probation.units' as question_id, concat_ws('|', employee_id, probation_end) as subject_id, store_id, employee_id,
  probation_end as happened_on, asked, least(units, asked) as met
from sold
where asked is not null
