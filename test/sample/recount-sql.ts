/**
 * The figures of one month counted again in plain SQL over the accepted rows, by a way of its own: working days are
 * found by listing days, thresholds are written out, nothing of the product's marts or metrics is used.
 */

/** State Council exceptions 2024–2026, typed from the notices. */
const OFF = [
  "2024-10-01 2024-10-02 2024-10-03 2024-10-04 2024-10-07",
  "2025-01-01 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-02-03 2025-02-04 2025-04-04",
  "2025-05-01 2025-05-02 2025-05-05 2025-06-02 2025-10-01 2025-10-02 2025-10-03 2025-10-06 2025-10-07 2025-10-08",
  "2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-02-23 2026-04-06",
  "2026-05-01 2026-05-04 2026-05-05 2026-06-19 2026-09-25 2026-10-01 2026-10-02 2026-10-05 2026-10-06 2026-10-07",
].join(" ");
const ON =
  "2024-09-29 2024-10-12 2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11 2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10";

const list = (days: string) =>
  days
    .split(" ")
    .map((day) => `date '${day}'`)
    .join(", ");

/** Statements to run once on the connection. */
export const preparation = [
  `create temp table workdays as
   select d::date as day from generate_series(date '2024-09-01', date '2026-12-31', interval 1 day) as t(d)
   where (isodow(d) < 6 and d::date not in (${list(OFF)})) or d::date in (${list(ON)})`,
  // The n-th working day strictly after each day, by counting rows.
  `create temp table due as
   select a.day as anchor, w.day as due_on, row_number() over (partition by a.day order by w.day) as n
   from (select d::date as day from generate_series(date '2024-09-01', date '2026-11-30', interval 1 day) as t(d)) a
   join workdays w on w.day > a.day and w.day <= a.day + 20`,
  `create temp table handed as
   select d.*, p.package_id, p.handed_over_on, p.completed_on, p.inspected_on, cast(d.delivered_at as date) as delivered_on
   from raw.delivery d left join raw.archive_package p using (delivery_id) where not coalesce(d.is_cancelled, false)`,
  `create temp table lacking as
   select order_id, count(*) as cars, count(*) - count(completed_on) as missing, min(completed_on) as completed_on
   from handed where kind = 'sale' and papers_complete = false group by order_id`,
  `create temp table papers as
   select h.package_id, h.store_id, h.kind, h.inspected_on,
     count(*) filter (where needed) as required,
     count(*) filter (where needed and coalesce(i.is_present and i.is_valid
       and coalesce(i.customer_signature, 'ok') = 'ok' and coalesce(i.staff_signature, 'ok') = 'ok', false)) as valid
   from (
     select h.*, x.code, case
       when x.code = 'specific_proof' then coalesce(c.is_specific, false)
       when x.code = 'free_check_12' then h.visit_type = 'maintenance'
       else true end as needed
     from handed h left join raw.customer c on c.customer_id = h.customer_id
     join (values ('sale','green_card'),('sale','invoice'),('sale','contract'),('sale','identity'),
       ('sale','delivery_inspection'),('sale','vehicle_licence'),('sale','insurance'),('sale','derived_services'),
       ('sale','conformity_certificate'),('sale','delivery_photo'),('sale','pdi_sheet'),('sale','specific_proof'),
       ('service','reception_sheet'),('service','work_order'),('service','settlement_sheet'),('service','free_check_12')
     ) as x(kind, code) on x.kind = h.kind
     where h.inspected_on is not null) h
   left join raw.archive_item i on i.package_id = h.package_id and i.item_code = h.code
   group by all`,
];

/** Store of a seller on a day: that of the latest assignment that had begun. */
const storeOf = (seller: string, day: string) =>
  `(select e.store_id from raw.employee e where e.employee_id = ${seller} and e.valid_from <= ${day} order by e.valid_from desc limit 1)`;

const inMonth = (column: string, month: string) => `strftime(${column}, '%Y-%m') = '${month}'`;

/** metric id → SQL giving store, numerator, denominator of a month, as of a day. */
export function recounts(month: string, asOf: string): Readonly<Record<string, string>> {
  const rate = (from: string, good: string, where: string) =>
    `select store_id as store, count(*) filter (where ${good}) as numerator, count(*) as denominator from ${from} where ${where} group by 1`;
  const late = `${"due_on"} <= date '${asOf}'`;
  const parties = `raw.showroom_visit where is_first_visit and ${inMonth("arrived_at", month)}`;
  return {
    "sale-archive-on-time-rate": rate(
      "handed h join due on due.anchor = h.delivered_on and due.n = 3",
      "handed_over_on <= due_on",
      `kind = 'sale' and ${inMonth("due_on", month)} and ${late}`,
    ),
    "service-archive-on-time-rate": rate(
      "handed h join due on due.anchor = h.delivered_on and due.n = 1",
      "handed_over_on <= due_on and completed_on <= due_on",
      `kind = 'service' and ${inMonth("due_on", month)} and ${late}`,
    ),
    "sale-file-completeness-rate": rate(
      "papers",
      "valid = required",
      `kind = 'sale' and ${inMonth("inspected_on", month)}`,
    ),
    "service-file-completeness-rate": rate(
      "papers",
      "valid = required",
      `kind = 'service' and ${inMonth("inspected_on", month)}`,
    ),
    "sale-item-completeness-rate": `select store_id as store, sum(valid) as numerator, sum(required) as denominator
      from papers where kind = 'sale' and ${inMonth("inspected_on", month)} group by 1`,
    "complaints-received": `select store_id as store, count(*) as numerator, null as denominator
      from raw.complaint where ${inMonth("received_at", month)} group by 1`,
    "complaint-closing-rate": rate(
      "(select *, cast(received_at as date) + 7 as due_on from raw.complaint)",
      "cast(closed_at as date) <= due_on",
      `${inMonth("due_on", month)} and ${late}`,
    ),
    "complaint-validity-rate": rate(
      "raw.complaint",
      "validity = 'valid'",
      `validity in ('valid', 'customer_cause') and ${inMonth("received_at", month)}`,
    ),
    "complaint-repeat-rate": `select c.store_id as store, count(*) filter (where exists (
        select 1 from raw.complaint e where e.complaint_id <> c.complaint_id and e.cause_code = c.cause_code
          and (e.customer_id = c.customer_id or e.vin = c.vin) and e.received_at < c.received_at
          and cast(c.received_at as date) - cast(e.received_at as date) <= 90)) as numerator, count(*) as denominator
      from raw.complaint c where ${inMonth("received_at", month)} group by 1`,
    "contact-left-rate": `select store_id as store, count(*) filter (where has_contact) as numerator, count(*) as denominator
      from ${parties} group by 1`,
    "test-drive-rate": `select p.store as store, (select count(distinct party_id) from raw.test_drive t
        where t.store_id = p.store and ${inMonth("started_at", month)}) as numerator, p.n as denominator
      from (select store_id as store, count(*) as n from ${parties} group by 1) p`,
    "deal-rate": `select p.store as store, (select count(*) from raw.sales_order o
        where o.store_id = p.store and registered_at is not null and ${inMonth("greatest(signed_at, registered_at)", month)}
          and (cancelled_at is null or cast(cancelled_at as date) > date '${asOf}')) as numerator, p.n as denominator
      from (select store_id as store, count(*) as n from ${parties} group by 1) p`,
    // A car with a paper missing counts from the day its package is complete; orders of several count from the first.
    "recognised-units": `select store_id as store, sum(counted) as numerator, null as denominator from (
        select o.*, units - coalesce(missing, 0) as counted, case when payment_kind <> 'gmac' then funds_received_at
          when gmac_report_at is not null and picked_up_at is not null then greatest(gmac_report_at, picked_up_at) end as paid_at,
          case when cars >= units and completed_on > paid_at then completed_on else paid_at end as recognised_at
        from raw.sales_order o left join lacking using (order_id) where not coalesce(is_credit_cancelled, false)
          and (cancelled_at is null or cast(cancelled_at as date) > date '${asOf}'))
      where counted > 0 and paid_at is not null and ${inMonth("recognised_at", month)} group by 1`,
    "receivables-on-time-rate": `select store_id as store, sum(case when paid_on <= due_on then amount_fen else 0 end) as numerator,
        sum(amount_fen) as denominator
      from raw.receivable where not (coalesce(is_our_delay, false) and coalesce(paid_on > due_on, true))
        and ${inMonth("due_on", month)} and ${late} group by 1`,
    "overdue-receivables": `select store_id as store, sum(amount_fen) as numerator, null as denominator
      from raw.receivable where due_on < last_day(date '${month}-01') and due_on < date '${asOf}'
        and (paid_on is null or paid_on > least(last_day(date '${month}-01'), date '${asOf}')) group by 1`,
    "visits-made": `select ${storeOf("v.seller_id", "v.visited_on")} as store, count(*) as numerator, null as denominator
      from raw.visit v where ${inMonth("visited_on", month)} group by 1`,
    "visit-report-on-time-rate": `select ${storeOf("v.seller_id", "v.visited_on")} as store,
        count(*) filter (where cast(r.submitted_at as date) <= v.visited_on + 2) as numerator, count(*) as denominator
      from raw.visit v left join raw.visit_report r using (visit_id)
      where ${inMonth("v.visited_on + 2", month)} and v.visited_on + 2 <= date '${asOf}' group by 1`,
    // A customer planned twice and visited once is one done of two.
    "visit-plan-completion-rate": `select ${storeOf("seller_id", "cast(month || '-01' as date)")} as store,
        sum(least(planned, made)) as numerator, sum(planned) as denominator
      from (select p.seller_id, p.month, i.customer_id, count(*) as planned,
          (select count(*) from raw.visit v where v.seller_id = p.seller_id and v.customer_id = i.customer_id
            and strftime(v.visited_on, '%Y-%m') = p.month) as made
        from raw.visit_plan p join raw.visit_plan_item i using (plan_id) where p.month = '${month}' group by 1, 2, 3) group by 1`,
  };
}
