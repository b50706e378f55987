-- Steps that a complaint should have gone through (篇三, 篇五, 篇九), asked of the complaints that have come so far.
with answers as (
  select
    complaint_id, store_id, department_id,
    unnest([
      {
        'id': 'complaint.assigned', 'day': received_on, 'is_asked': keeps_assignment, 'met': assigned_at is not null,
        'measured': hours_between(coalesce(card_received_at, received_at), assigned_at)
      },
      {
        'id': 'complaint.investigated', 'day': closed_on, 'is_asked': is_accepted_and_closed and keeps_reports,
        'met': report_sent_at is not null, 'measured': hours_between(coalesce(assigned_at, received_at), report_sent_at)
      },
      {
        'id': 'complaint.gm_approved', 'day': cast(opinion_at as date), 'is_asked': opinion_at is not null,
        'met': gm_approved_at is not null, 'measured': hours_between(opinion_at, gm_approved_at)
      },
      {
        'id': 'complaint.resolution_approved', 'day': closed_on, 'is_asked': is_accepted_and_closed and keeps_resolution,
        'met': resolution_approved_at is not null, 'measured': hours_between(gm_approved_at, resolution_approved_at)
      },
      {
        'id': 'complaint.closed_with_reply', 'day': closed_on, 'is_asked': closed_on is not null and keeps_reply,
        'met': replied_at <= closed_at, 'measured': null
      },
      {
        'id': 'complaint.replied_in_writing', 'day': cast(replied_at as date), 'is_asked': reply_mode is not null,
        'met': reply_mode = 'written', 'measured': null
      },
      {
        'id': 'complaint.responded', 'day': received_on, 'is_asked': keeps_response, 'met': responded_at is not null,
        'measured': hours_between(received_at, responded_at)
      },
      {
        'id': 'complaint.resolved', 'day': received_on, 'is_asked': true, 'met': handled_at is not null,
        'measured': null
      },
      {
        'id': 'complaint.answered', 'day': received_on, 'is_asked': keeps_reply, 'met': replied_at is not null,
        'measured': null
      },
      {
        'id': 'complaint.called_back', 'day': cast(handled_at as date),
        'is_asked': source = 'group_call_centre' and handled_at is not null and keeps_callback,
        'met': callback_at is not null, 'measured': null
      },
      {
        'id': 'complaint.satisfied', 'day': cast(callback_at as date), 'is_asked': is_satisfied is not null,
        'met': is_satisfied, 'measured': null
      }
    ]) as answer
  from int_complaint_steps
)

select
  answer.id as question_id, complaint_id as subject_id, store_id, department_id, answer.day as happened_on,
  1 as asked, cast(coalesce(answer.met, false) as integer) as met, answer.measured
from answers
where answer.is_asked
