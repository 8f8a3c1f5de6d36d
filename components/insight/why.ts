import { type Advice, adviceOf } from '../../utils/roster/explain/advice';
import type { Grouping } from '../../utils/roster/explain/group/group';
import { entry } from '../../utils/roster/explain/knowledge/base';
import type { Confidence } from '../../utils/roster/explain/knowledge/entry';
import { explain, type MatchedEntry } from '../../utils/roster/explain/knowledge/explain';
import { vendorText } from '../../utils/roster/explain/knowledge/vendor';
import { maskText } from '../../utils/roster/explain/mask';
import { reasonById } from '../../utils/roster/explain/reasons';
import type { Cause } from '../../utils/roster/model/cause';
import { isJob } from '../../utils/roster/model/is-job';
import type { ImportView, JobView } from '../../utils/roster/model/snapshot';
import type { StepName } from '../../utils/roster/model/step';
import { importStepOf } from '../text/import-items';

export interface Why {
  /** False for an import of no job: no page of a job tells more of it. */
  isOfJob: boolean;
  step: StepName | null;
  /** True where a job failed before its imports began, and nothing tells of one: then Canvas is as it was. */
  isUntouched: boolean;
  /** The text of the page as it stands there; null when it shows none. */
  original: string | null;
  /** The words of the SIS vendor, masked; null when there are none. */
  vendor: string | null;
  /** Null for a reason nobody knows. */
  advice: Advice | null;
  confidence: Confidence;
  /** The same by the ids of the knowledge base; null for a reason nobody knows. */
  cause: Cause | null;
  /** True where its messages were read before and name no cause, and are not at hand now. */
  wasInVain?: boolean;
}

type Known = Parameters<typeof adviceOf>[0];

/** What an earlier look at the failure came to; null where that was nothing, or is no longer known. */
function knownBefore(cause: Cause | null): MatchedEntry | null {
  const found = cause && entry(cause.entry);
  return found && { entry: found, reason: reasonById(cause.reason), confidence: cause.confidence };
}

/** What the state of an import alone tells, where neither page nor messages say why. */
function ofState(item: JobView | ImportView): Known | null {
  return entry(importStepOf(item).note === 'aborted' ? 'I16' : 'I17');
}

/**
 * Explains a failure by the text the page shows, and a failed import by the first of its causes.
 * `isRead`: all messages of the import are read, so that none is missing from the causes. `kept`: what an
 * earlier look came to, for where nothing better is at hand.
 */
export function whyOf(
  item: JobView | ImportView,
  message: string | null,
  grouping: Grouping | null,
  isRead = false,
  kept: Cause | null = null,
): Why {
  const step = isJob(item) ? item.failedStep : 'import';
  const said = message === null ? null : explain(message, { step });
  const [cause] = step === 'import' ? (grouping?.groups ?? []) : [];
  const seen = said ?? (cause?.entry ? cause : null);
  const known = seen ?? (message === null ? knownBefore(kept) : null) ?? cause ?? null;
  const isSilent = step === 'import' && message === null && isRead && grouping?.total === 0;
  const state = isSilent ? ofState(item) : null;
  const found = known?.entry ?? state;
  const reason = known?.reason ?? null;
  const confidence = known?.confidence ?? (state ? 'sure' : 'likely');
  const vendor = message === null ? null : vendorText(message);
  return {
    isOfJob: isJob(item),
    step,
    isUntouched: step !== null && step !== 'import' && importStepOf(item).state === 'waiting',
    original: message ?? cause?.example ?? null,
    vendor: vendor && maskText(vendor),
    advice: found && adviceOf(found, reason),
    confidence,
    cause: found && { entry: found.id, reason: reason?.id ?? null, confidence },
  };
}
