import type { StepName } from '../../model/step';
import type { Importer } from './importer';

/** `failure` stops a file or an import, `warning` costs rows, `silent` is reported by nobody. */
export type Severity = 'failure' | 'warning' | 'silent' | 'neutral';
/** Who can act: the admin, the people or maker of the SIS, or the support of Instructure. */
export type Owner = 'you' | 'sis' | 'instructure';
/** `likely` must be worded as a guess wherever it is shown. */
export type Confidence = 'sure' | 'likely';

/** A form whose words alone name a reason of `reasons.ts`, by its id. */
export type ReasonedForm = { text: string; reason: string };

/**
 * One thing that goes wrong in a roster sync, in our words.
 *
 * A signature that is text is a form of a whole message, as Canvas writes it: `{name}` stands for a
 * value, `{!kind}` for the id of the object whose row was refused, `{?kind}` for the id of one that
 * the row needs and Canvas lacks, `{error}` for a reason. A signature that is a pattern is a symptom
 * within a message. Entries of what nobody reports have no signature.
 *
 * The letter of an id says where it belongs: E extract, C conversion, I whole imports, and by kind
 * of row: T terms, A accounts, B abstract courses, R courses to enrollments, X cross-listings,
 * U users and logins, D admins, O observers, G groups, S changed ids, P grade results, F tags.
 */
export type KnowledgeEntry = {
  id: string;
  step: StepName;
  severity: Severity;
  signature?: readonly (string | ReasonedForm | RegExp)[];
  /** Files whose importer writes these forms, where they are not those of the id's letter. */
  files?: readonly Importer[];
  cause: string;
  actions: readonly string[];
  owner: Owner;
  confidence: Confidence;
};

/** Why a row was refused, where a message wraps a reason of its own. */
export type Reason = {
  id: string;
  /** What of a reason's text shows that it is this one; null where only a form names it. */
  pattern: RegExp | null;
  cause: string;
  actions: readonly string[];
  owner: Owner;
  confidence: Confidence;
};
