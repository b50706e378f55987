/**
 * Headers of programs that are no dealer's own: CRM opportunity lists, ledgers, English exports. By canonical column,
 * whatever the source; blanks, underscores and capitals make no difference.
 */

const person = [
  "sales agent",
  "sales rep",
  "salesperson",
  "opportunity owner",
  "deal owner",
  "owner",
  "负责人",
  "归属人",
];
const opportunity = ["opportunity id", "opportunity no", "deal id", "商机编号", "商机号", "商机ID"];

export const generalHeaders: Readonly<Record<string, readonly string[]>> = {
  store_id: ["store", "store no", "branch id", "branch", "dealer code", "dealer id"],
  customer_id: [
    ...[
      "customer",
      "customer no",
      "customer number",
      "customer code",
      "cust number",
      "cust no",
      "cust id",
      "client id",
    ],
    ...["account", "account id", "account name", "company"],
  ],
  employee_id: ["employee no", "staff id", "user id", ...person],
  seller_id: person,
  order_id: ["order no", "order number", "sales order", "contract no", ...opportunity],
  party_id: ["lead id", "线索ID"],
  visit_id: opportunity,
  signed_at: [
    "close date",
    "closed date",
    "won date",
    "order date",
    "contract date",
    "成交日期",
    "成交时间",
    "赢单日期",
  ],
  arrived_at: ["engage date", "visit date", "create date", "created date", "lead date", "商机创建时间", "商机日期"],
  amount_fen: [
    ...["close value", "amount", "deal value", "deal amount", "order amount", "商机金额", "赢单金额"],
    ...["invoice amount", "amount due", "total open amount", "invoice total", "total amount"],
  ],
  cost_fen: ["cost"],
  units: ["quantity", "qty"],
  model: ["product", "product name", "产品"],
  invoice_id: ["invoice no", "invoice number", "document no", "document number", "doc id"],
  due_on: ["due date", "due in date", "payment due date", "due"],
  paid_on: ["settled date", "paid date", "payment date", "clear date", "cleared date", "clearing date"],
  department_id: ["department", "regional office", "region", "dept"],
  team_id: ["team", "manager", "sales manager"],
  hired_on: ["hire date", "date hired"],
};
