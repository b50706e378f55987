-- One row per customer and period, over by the as-of day, in which a visit was due (P08-06 to P08-08, P14-17).
with month_ends as (
  select day as ends_on, month(day) as month_no
  from dim_calendar
  where calendar_id = 'state' and day = last_day(day) and has_happened(day)
),

begun as (
  select facts.store_id, date_trunc('month', min(facts.visited_on)) as first_on, count(visits.visitor_level) > 0 as keeps_level
  from fct_visits as facts
  inner join stg_visit as visits using (visit_id)
  group by facts.store_id
),

customers as (
  select customers.*, begun.* exclude (store_id), ends.*,
    setting_number('visit.frequency.out_of_town', customers.store_id, ends.ends_on) as out_of_town_months
  from dim_customer as customers
  inner join begun on begun.store_id = customers.store_id
  cross join month_ends as ends
  where ends.ends_on >= begun.first_on and (customers.is_organisation or customers.is_out_of_town)
),

graded as (
  select
    customers.*, spans.grade, spans.from_on,
    greatest(
      setting_number('visit.frequency.' || lower(spans.grade), customers.store_id, ends_on),
      case when is_out_of_town then out_of_town_months end
    ) as months
  from int_grade_spans as spans
  inner join customers on customers.customer_id = spans.customer_id and ends_on between spans.from_on and spans.to_on
),

periods as (
  select 'visit.frequency.' || lower(grade) as question_id, customer_id, store_id, ends_on, months, from_on, first_on
  from graded
  union all
  select 'visit.supervised_a', customer_id, store_id, ends_on, months, from_on, first_on
  from graded
  where grade = 'A' and keeps_level
  union all
  -- Once a year counts for everybody who has the grade when the year ends.
  select 'visit.senior', customer_id, store_id, ends_on, 12, date_trunc('year', ends_on), first_on
  from graded
  where keeps_level and list_contains(setting_list('partner.senior_grades', store_id, ends_on), grade)
  union all
  select 'visit.out_of_town', customer_id, store_id, ends_on, out_of_town_months, first_cooperation_on, first_on
  from customers
  where is_out_of_town
),

dated as (
  select *, cast(date_trunc('month', ends_on) - to_months(cast(months as integer) - 1) as date) as starts_on
  from periods
  where month(ends_on) % months = 0
)

-- Who got the grade or became a partner in the middle of a period is judged from the next one on.
select question_id, customer_id, store_id, starts_on, ends_on
from dated
where starts_on >= from_on and starts_on >= first_on
