-- The yearly review step by step, for the customers due for it (P14-03, P14-05, P14-06, P14-12).
with kept as (
  select
    customers.store_id,
    count(grades.proposed_on) > 0 as keeps_proposals,
    count(grades.plan_on) > 0 as keeps_plans,
    count(ratings.rated_on) > 0 as keeps_ratings,
    count(ratings.reconciled_on) > 0 as keeps_accounts
  from dim_customer as customers
  left join stg_customer_grade as grades using (customer_id)
  left join stg_credit_rating as ratings using (customer_id)
  group by customers.store_id
),

reviews as (
  select
    reviews.customer_id, reviews.store_id, reviews.cycle, reviews.due_on, grades.proposed_on, grades.proposed_grade,
    grades.reviewed_on, grades.plan_on, formal.grade, earlier.grade as earlier_grade, ratings.rated_on,
    ratings.reconciled_on, kept.* exclude (store_id),
    make_date(reviews.cycle, 12, 31) as year_end
  from fct_grading_reviews as reviews
  inner join kept using (store_id)
  left join stg_customer_grade as grades on grades.customer_id = reviews.customer_id and grades.cycle = reviews.cycle
  left join fct_grades as formal
    on formal.customer_id = reviews.customer_id and formal.cycle = reviews.cycle and not formal.is_provisional
  left join fct_grades as earlier
    on earlier.customer_id = reviews.customer_id and earlier.cycle = reviews.cycle - 1 and not earlier.is_provisional
  left join stg_credit_rating as ratings
    on ratings.customer_id = reviews.customer_id and ratings.cycle = reviews.cycle
),

answers as (
  select
    concat_ws('|', customer_id, cycle) as subject_id, store_id,
    unnest([
      {'id': 'grade.proposed', 'day': due_on, 'is_asked': keeps_proposals, 'met': proposed_on <= due_on},
      {'id': 'grade.reviewed', 'day': due_on, 'is_asked': proposed_on is not null, 'met': reviewed_on <= due_on},
      {'id': 'grade.corrected', 'day': due_on, 'is_asked': reviewed_on is not null and grade is not null,
        'met': proposed_grade <> grade},
      {'id': 'grade.a_planned', 'day': due_on, 'is_asked': keeps_plans and grade = 'A', 'met': plan_on <= due_on},
      {'id': 'grade.a_kept', 'day': due_on, 'is_asked': earlier_grade = 'A' and grade is not null, 'met': grade = 'A'},
      {'id': 'credit.rated', 'day': year_end, 'is_asked': keeps_ratings and has_happened(year_end),
        'met': rated_on <= year_end},
      {'id': 'credit.reconciled', 'day': year_end, 'is_asked': keeps_accounts and has_happened(year_end),
        'met': reconciled_on <= year_end}
    ]) as answer
  from reviews
)

select
  answer.id as question_id, subject_id, store_id, answer.day as happened_on,
  1 as asked, cast(coalesce(answer.met, false) as integer) as met
from answers
where answer.is_asked
