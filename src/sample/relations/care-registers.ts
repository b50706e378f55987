/** The registers of complaint handling, contacts, satisfaction and privileges of one store. */
import {
  type InvestigationRow,
  investigations,
  type ParticipantRow,
  participants,
} from "../complaints/investigations.ts";
import type { HandledComplaint } from "../complaints/steps.ts";
import type { GradeRow } from "../customers/assessments.ts";
import type { CustomerRow } from "../customers/customer-row.ts";
import type { StoreContext } from "../store-context.ts";
import { type CommitmentRow, commitments } from "../visits/follow-ups.ts";
import type { VisitRow } from "../visits/visit-rows.ts";
import { type ClaimRow, type ContactRow, claims, contacts, type ReceptionRow, receptions } from "./contacts.ts";
import {
  type FilingRow,
  filings,
  type OrderReviewRow,
  orderReviews,
  type PrivilegeRow,
  privileges,
  type RatingRow,
  ratings,
} from "./privileges.ts";
import { type ActionRow, correctiveActions, type SurveyRow, surveys } from "./surveys.ts";

export interface CareRegisters {
  readonly participants: readonly ParticipantRow[];
  readonly investigations: readonly InvestigationRow[];
  readonly contacts: readonly ContactRow[];
  readonly receptions: readonly ReceptionRow[];
  readonly claims: readonly ClaimRow[];
  readonly surveys: readonly SurveyRow[];
  readonly actions: readonly ActionRow[];
  readonly commitments: readonly CommitmentRow[];
  readonly privileges: readonly PrivilegeRow[];
  readonly orderReviews: readonly OrderReviewRow[];
  readonly ratings: readonly RatingRow[];
  readonly filings: readonly FilingRow[];
}

interface Known {
  readonly complaints: readonly HandledComplaint[];
  readonly customers: readonly CustomerRow[];
  readonly grades: readonly GradeRow[];
  readonly visits: readonly VisitRow[];
}

export function careRegisters(context: StoreContext, known: Known): CareRegisters {
  const { complaints, customers, grades, visits } = known;
  const asked = surveys(context, customers);
  return {
    participants: participants(context, complaints),
    investigations: investigations(context, complaints),
    contacts: contacts(context, customers),
    receptions: receptions(context),
    claims: claims(context),
    surveys: asked,
    actions: correctiveActions(context, asked),
    commitments: commitments(context, visits),
    privileges: privileges(context, grades),
    orderReviews: orderReviews(context, grades),
    ratings: ratings(context, grades),
    filings: filings(context, grades),
  };
}
