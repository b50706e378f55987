-- One row per customer and question about his record as it stands: a customer file keeps no history.
with cards as (
  select
    *,
    as_of() as happened_on,
    len(basic_fields) as basic_asked,
    len(list_filter(basic_fields, lambda each : each.is_filled)) as basic_met
  from int_customer_cards
)

-- P12-03
select
  'customer.file_opened' as question_id, customer_id as subject_id, store_id, owner_id as employee_id, happened_on,
  1 as asked, cast(filed_on is not null as integer) as met
from cards
where keeps_files and has_dealings
union all
-- P12-04
select 'customer.basic_record', customer_id, store_id, owner_id, happened_on, basic_asked, basic_met
from cards
where keeps_records
union all
select
  'customer.field.' || each.field, customer_id, store_id, owner_id, happened_on, 1, cast(each.is_filled as integer)
from cards, unnest(basic_fields) as filled(each)
where keeps_records
union all
-- P18-14
select
  'customer.relation_card', customer_id, store_id, owner_id, happened_on, 5,
  cast(coalesce(has_name, false) as integer) + cast(coalesce(has_employer, false) as integer)
  + cast(coalesce(has_position, false) as integer) + cast(coalesce(has_address, false) as integer)
  + cast(phone is not null as integer)
from cards
where keeps_relation_cards
union all
-- P06-03: a private buyer needs no website; who has not bought yet has nothing to show.
select
  'customer.file_contents', customer_id, store_id, owner_id, happened_on, 3,
  cast(
    phone is not null and coalesce(has_contact_person, false) and (coalesce(has_website, false) or not is_organisation)
    as integer
  )
  + cast(coalesce(has_credit_note, false) as integer) + cast(has_transactions as integer)
from cards
where keeps_credit_notes and has_dealings and coalesce(category, 'general') not in ('target', 'potential')
union all
-- P04-24
select
  'customer.classified_kept', customer_id, store_id, keeper_id, happened_on, 2,
  cast(has_secrecy_mark as integer) + cast(keeper_id is not null as integer)
from cards
where secrecy <> 'none'
union all
-- P18-13
select
  'customer.is_stale', customer_id, store_id, owner_id, happened_on, 1,
  cast(
    date_diff('day', coalesce(updated_on, filed_on, first_contact_on), happened_on)
    > setting_number('customer.stale_days', store_id, happened_on) as integer
  )
from cards
where keeps_updates and coalesce(updated_on, filed_on, first_contact_on) is not null
  and setting_number('customer.stale_days', store_id, happened_on) is not null
union all
-- P18-15
select
  'customer.key_card', customer_id, store_id, owner_id, happened_on, 1,
  cast(coalesce(has_own_card, false) as integer)
from cards
where keeps_key_cards and category = 'key'
union all
-- P08-14
select 'customer.partner_material', cards.customer_id, cards.store_id, owner_id, happened_on, basic_asked, basic_met
from cards
inner join int_grade_spans as grades
  on grades.customer_id = cards.customer_id and happened_on between grades.from_on and grades.to_on
where keeps_records and list_contains(setting_list('partner.material_grades', cards.store_id, happened_on), grades.grade)
