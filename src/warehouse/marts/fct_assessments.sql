-- Customers to whom the grading does not apply by their relation are left out (P04-02).
with formal as (
  select customer_id, min(decided_on) as assessed_on
  from fct_grades
  where not is_provisional
  group by customer_id
),

partners as (
  select
    *,
    setting_number('grading.assessment_months', store_id, first_cooperation_on) as months,
    setting_list('tier.excluded_relations', store_id, first_cooperation_on) as excluded_relations
  from dim_customer
  where first_cooperation_on is not null
)

select
  partners.customer_id, partners.store_id,
  cast(partners.first_cooperation_on + to_months(cast(partners.months as integer)) as date) as assessable_on,
  formal.assessed_on
from partners
left join formal using (customer_id)
where partners.months is not null and not coalesce(list_contains(partners.excluded_relations, partners.relation), false)
