-- Claims: inspected on the scene, by two, settled at one go, told by phone (篇十九); each asked where it is written down.
with answers as (
  select
    claim_id, store_id, employee_id, reported_on,
    unnest([
      {'id': 'claim.on_scene', 'is_asked': is_on_scene is not null, 'met': is_on_scene},
      {'id': 'claim.inspectors', 'is_asked': inspectors is not null,
        'met': inspectors >= setting_number('claim.inspectors', store_id, reported_on)},
      {'id': 'claim.one_trip', 'is_asked': customer_trips is not null,
        'met': customer_trips <= setting_number('claim.trips', store_id, reported_on)},
      {'id': 'claim.notified', 'is_asked': is_notified is not null, 'met': is_notified}
    ]) as answer
  from stg_insurance_claim
)

select
  answer.id as question_id, claim_id as subject_id, store_id, employee_id, reported_on as happened_on,
  1 as asked, cast(answer.met as integer) as met
from answers
-- Without the profile there is no number to hold them against.
where answer.is_asked and answer.met is not null
