-- Customers whom the policy does not grade, by their relation (P04-02) or because they are private, are left out.
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
    setting_list('tier.excluded_relations', store_id, first_cooperation_on) as excluded_relations,
    setting_text('grading.customers', store_id, first_cooperation_on) = 'organisations' as is_for_organisations
  from dim_customer
  where first_cooperation_on is not null
)

select
  partners.customer_id, partners.store_id,
  cast(partners.first_cooperation_on + to_months(cast(partners.months as integer)) as date) as assessable_on,
  formal.assessed_on
from partners
left join formal using (customer_id)
where partners.months is not null
  and not coalesce(list_contains(partners.excluded_relations, partners.relation), false)
  and (partners.is_organisation or not coalesce(partners.is_for_organisations, false))
