/**
 * Ageing and moves between grades by a way of their own: windows and thresholds are written out, nothing of the
 * product's marts or scores is used.
 */

export const ageingSql = (day: string) => `
  select store_id, case
      when days > 180 then '逾期 180 天以上' when days > 120 then '逾期 121–180 天'
      when days > 90 then '逾期 91–120 天' when days > 0 then '逾期 1–90 天' else '未逾期' end as bucket,
    count(*) as invoices, sum(amount_fen)::bigint as amount
  from (select *, date '${day}' - due_on as days from raw.receivable
    where invoiced_on <= date '${day}' and (paid_on is null or paid_on > date '${day}'))
  group by all`;

/** State of every customer on a day: a grade, or why there is none. */
const stateSql = (day: string) => `(
  with bought as (
    select customer_id, greatest(signed_at, registered_at)::date as on_day, amount_fen, cost_fen, cancelled_at::date as cancelled_on
    from raw.sales_order where registered_at is not null and customer_id is not null
  ),
  first_order as (select customer_id, min(on_day) as first_on from bought where on_day <= date '${day}' group by 1),
  orders as (
    select customer_id, sum(amount_fen) as amount,
      case when count(cost_fen) = count(*) then sum(amount_fen - cost_fen) end as profit
    from bought
    where on_day > date '${day}' - interval 12 month and on_day <= date '${day}'
      and (cancelled_on is null or cancelled_on > date '${day}')
    group by 1
  ),
  credit as (
    select customer_id,
      sum(amount_fen::double * greatest(least(coalesce(paid_on, date '${day}'), date '${day}') - due_on, 0)) / sum(amount_fen) as late
    from raw.receivable
    where due_on <= date '${day}' and amount_fen > 0
      and (due_on > date '${day}' - interval 12 month or paid_on is null or paid_on > date '${day}')
      and not (coalesce(is_our_delay, false) and coalesce(paid_on > due_on, true))
    group by 1
  ),
  potential as (
    select customer_id, max_by(score, assessed_on) as score from raw.potential_assessment
    where assessed_on >= date '${day}' - interval 12 month and assessed_on <= date '${day}' group by 1
  ),
  known as (
    select c.store_id, c.customer_id, first_on, o.customer_id is not null or late is not null as is_active,
      first_on + interval 6 month > date '${day}' as is_new, late, coalesce(o.amount, 0) as amount,
      case when o.customer_id is null then 0 else o.profit end as profit, p.score
    from raw.customer c left join first_order using (customer_id) left join orders o using (customer_id)
      left join credit using (customer_id) left join potential p using (customer_id)
    where coalesce(c.relation, 'general') <> 'special'
  ),
  judged as (
    select *, is_active and not coalesce(is_new, not is_active)
      and (late is not null)::int + 1 + (profit is not null)::int + (score is not null)::int >= 3 as is_scored
    from known
  ),
  scored as (
    select *, ${percentRank("-late")} as credit_score, ${percentRank("amount")} as volume_score,
      ${percentRank("profit")} as profit_score
    from judged where is_scored
  ),
  graded as (
    select *, round(list_avg(list_filter([credit_score, volume_score, profit_score, score], x -> x is not null)), 9) as total
    from scored
  )
  select j.store_id, j.customer_id, case
      when j.is_scored then case when g.total >= 70 then 'A' when g.total >= 50 then 'B' else 'C' end
      when j.first_on is null then '尚无交易' when j.is_new then '暂定' else '不评分' end as state
  from judged j left join graded g using (customer_id)
)`;

/** 100 × (N − rank) ÷ (N − 1) among the store's customers that have the value; ties share the average rank. */
const percentRank = (value: string) => `case when ${value} is null then null
  when count(${value}) over (partition by store_id) = 1 then 50
  else 100.0 * (count(${value}) over (partition by store_id)
    - rank() over (partition by store_id order by ${value} desc nulls last)
    - (count(*) over (partition by store_id, ${value}) - 1) / 2.0) / (count(${value}) over (partition by store_id) - 1) end`;

export const moveSql = (before: string, day: string) => `
  select a.store_id, b.state, a.state, count(*)
  from ${stateSql(day)} a join ${stateSql(before)} b using (customer_id) group by all`;

/** Decided by the day; a customer graded in neither year does not move. */
export const cycleSql = (cycle: number, day: string) => `
  with decided as (
    select g.customer_id, c.store_id, g.cycle, case when coalesce(g.is_provisional, false) then '暂定' else g.grade end as state
    from raw.customer_grade g join raw.customer c using (customer_id)
    where g.decided_on <= date '${day}' and coalesce(c.relation, 'general') <> 'special'
  )
  select coalesce(a.store_id, b.store_id), coalesce(b.state, '未评'), coalesce(a.state, '未评'), count(*)
  from (from decided where cycle = ${cycle}) a
    full join (from decided where cycle = ${cycle - 1}) b using (customer_id)
  group by all`;
