-- Receptions: cost a head, escorts and host by class (P07-02, P07-04, P07-05).
with terms as (
  select
    *,
    setting_number('reception.limit.' || lower(class), store_id, received_on)
      * (100 + coalesce(setting_number('reception.tolerance.' || lower(class), store_id, received_on), 0)) as limit_fen,
    guests + case
      when setting_text('reception.per_head', store_id, received_on) = 'guests' then 0 else escorts
    end as heads,
    setting_number('reception.escort.one_up_to', store_id, received_on) as one_up_to,
    setting_number('reception.escort.two_up_to', store_id, received_on) as two_up_to,
    setting_text('reception.host_rule', store_id, received_on) = 'above_supervisor' as needs_director,
    setting_list('reception.host.' || lower(class), store_id, received_on) as hosts,
    setting_list('reception.host.b', store_id, received_on) as directors
  from stg_reception
),

answers as (
  select
    reception_id, store_id, department_id, received_on,
    unnest([
      {'id': 'reception.within_limit', 'is_asked': amount_fen is not null and limit_fen is not null,
        'met': amount_fen <= limit_fen * heads, 'measured': greatest(amount_fen - limit_fen * heads, 0)},
      {'id': 'reception.escorts', 'is_asked': two_up_to is not null,
        'met': guests > two_up_to or escorts <= case when guests <= one_up_to then 1 else 2 end, 'measured': null},
      {'id': 'reception.host', 'is_asked': host_level is not null and hosts is not null,
        -- The other reading: whatever a supervisor may not host is hosted by a director.
        'met': list_contains(
          case when needs_director and not list_contains(hosts, 'supervisor') then list_concat(directors, ['senior']) else hosts end,
          host_level
        ), 'measured': null}
    ]) as answer
  from terms
)

select
  answer.id as question_id, reception_id as subject_id, store_id, department_id, received_on as happened_on,
  1 as asked, cast(coalesce(answer.met, false) as integer) as met, answer.measured
from answers
where answer.is_asked
