-- One row per deadline and item that it binds: when it started and when it was done.
select * from int_deadlines_archives
union all by name
select * from int_deadlines_complaints
union all by name
select * from int_deadlines_visits
union all by name
select * from int_deadlines_papers
union all by name
select * from int_deadlines_records
union all by name
select * from int_deadlines_contacts
union all by name
select * from int_deadlines_cards
union all by name
select * from int_deadlines_sales
union all by name
select * from int_deadlines_customers
union all by name
select deadline_id, subject_id, store_id, cast(period_end as timestamp) as started_at, submitted_at as done_at
from int_report_periods
