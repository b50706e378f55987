-- Whether the visit due in a period was made, and by somebody of the level that the rule asks for.
select
  periods.question_id, concat_ws('|', periods.customer_id, periods.ends_on) as subject_id, periods.store_id,
  periods.ends_on as happened_on, 1 as asked,
  cast(
    count(visits.visit_id) filter (
      where case periods.question_id
        when 'visit.senior' then visits.visitor_level = 'senior'
        when 'visit.supervised_a' then visits.visitor_level in ('supervisor', 'senior')
        else true
      end
    ) > 0 as integer
  ) as met
from int_visit_periods as periods
left join stg_visit as visits
  on visits.customer_id = periods.customer_id and visits.visited_on between periods.starts_on and periods.ends_on
group by periods.question_id, periods.customer_id, periods.store_id, periods.ends_on
