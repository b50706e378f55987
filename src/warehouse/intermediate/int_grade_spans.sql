-- One row per customer and stretch of days with one value grade: what was decided last, as long as it holds (P14-12, P08-15).
with decided as (
  select customer_id, store_id, decided_on as from_on, grade, false as is_change, cycle + 1 as end_year, null as expires_on
  from fct_grades
  union all
  select customer_id, store_id, changed_on, grade, true, year(changed_on), expires_on
  from fct_grade_changes
),

ruled as (
  select
    *,
    setting_text('grade.basis', store_id, from_on) as basis,
    setting_text('grading.window_end', store_id, from_on) as review_end
  from decided
),

dated as (
  select
    *,
    try_cast(end_year || '-' || review_end as date) as this_review,
    try_cast((end_year + 1) || '-' || review_end as date) as next_review
  from ruled
  where not is_change or coalesce(basis, 'with_changes') = 'with_changes'
),

-- Without another word a grade holds until the next yearly review ends.
held as (
  select
    customer_id, store_id, from_on, grade, is_change,
    coalesce(
      expires_on, case when is_change and from_on >= this_review then next_review else this_review end, open_end()
    ) as last_on
  from dated
),

bounds as (
  select customer_id, from_on as day from held
  union
  select customer_id, cast(last_on + interval 1 day as date) from held
),

stretches as (
  select customer_id, day as from_on, lead(day) over (partition by customer_id order by day) as next_on
  from bounds
),

graded as (
  select
    stretches.customer_id, any_value(held.store_id) as store_id, stretches.from_on, stretches.next_on,
    first(held.grade order by held.from_on desc, held.is_change desc) as grade
  from stretches
  inner join held
    on held.customer_id = stretches.customer_id
    and stretches.from_on between held.from_on and held.last_on
  where stretches.next_on is not null
  group by stretches.customer_id, stretches.from_on, stretches.next_on
),

-- The same grade decided again goes on.
begun as (
  select
    *,
    coalesce(
      (lag(grade) over own) <> grade or (lag(next_on) over own) <> from_on, true
    ) as is_new
  from graded
  window own as (partition by customer_id order by from_on)
),

numbered as (
  select *, count(*) filter (where is_new) over (partition by customer_id order by from_on) as span
  from begun
)

select
  customer_id, any_value(store_id) as store_id, min(from_on) as from_on,
  cast(max(next_on) - interval 1 day as date) as to_on, any_value(grade) as grade
from numbered
group by customer_id, span
