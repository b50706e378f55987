-- Grades that moved, files archived by grade, special policies reviewed, orders refused or upgraded (篇八, 篇十四).
with moves as (
  select
    customer_id, store_id, from_on, grade,
    lag(grade) over (partition by customer_id order by from_on) as earlier
  from int_grade_spans
),

half_years as (
  select day as ends_on, cast(date_trunc('month', day) - interval 5 month as date) as starts_on
  from dim_calendar
  where calendar_id = 'state' and day = last_day(day) and month(day) in (6, 12) and has_happened(day)
),

filings as (
  select customers.store_id, filings.customer_id, filings.filed_on,
    cast(date_trunc('month', min(filings.filed_on) over (partition by customers.store_id)) as date) as first_on
  from stg_customer_filing as filings
  inner join dim_customer as customers using (customer_id)
),

second_deciders as (
  select distinct customers.store_id
  from stg_grade_change as changes
  inner join dim_customer as customers using (customer_id)
  where changes.second_decided_by is not null
),

reviews as (
  select
    reviews.*, customers.store_id, spans.grade,
    setting_list('order.review_levels', customers.store_id, reviews.decided_on) as levels
  from stg_order_review as reviews
  inner join dim_customer as customers using (customer_id)
  left join int_grade_spans as spans
    on spans.customer_id = reviews.customer_id and reviews.decided_on between spans.from_on and spans.to_on
)

select
  case when grade < earlier then 'grade.raised' else 'grade.lowered' end as question_id,
  concat_ws('|', customer_id, from_on) as subject_id, store_id, from_on as happened_on, 1 as asked, 1 as met
from moves
where grade <> earlier and has_happened(from_on)
union all
select
  'grade.change_decided', concat_ws('|', changes.customer_id, changes.changed_on), customers.store_id, changes.changed_on, 1,
  cast(coalesce(changes.second_decided_by <> changes.decided_by, false) as integer)
from stg_grade_change as changes
inner join dim_customer as customers using (customer_id)
where customers.store_id in (select store_id from second_deciders)
union all
select
  'grade.filed', concat_ws('|', spans.customer_id, half_years.ends_on), spans.store_id, half_years.ends_on, 1,
  cast(count(filings.filed_on) filter (where filings.customer_id = spans.customer_id
    and filings.filed_on between half_years.starts_on and half_years.ends_on) > 0 as integer)
from int_grade_spans as spans
inner join half_years on half_years.ends_on between spans.from_on and spans.to_on
inner join filings on filings.store_id = spans.store_id and filings.first_on <= half_years.ends_on
where list_contains(setting_list('partner.filed_grades', spans.store_id, half_years.ends_on), spans.grade)
group by spans.customer_id, spans.store_id, half_years.ends_on
union all
select
  'order.' || kind || '_approved', review_id, store_id, decided_on, 1,
  cast(coalesce(list_contains(levels, approver_level), false) as integer)
from reviews
where case kind when 'refusal' then grade = 'A' else grade <> 'A' end
