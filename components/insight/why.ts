import type { Grouping } from '../../utils/roster/explain/group/group';
import type { Confidence, Entry } from '../../utils/roster/explain/knowledge/entry';
import { explain } from '../../utils/roster/explain/knowledge/explain';
import { vendorText } from '../../utils/roster/explain/knowledge/vendor';
import { maskText } from '../../utils/roster/explain/mask';
import type { ImportView, JobView } from '../../utils/roster/model/snapshot';
import type { StepName } from '../../utils/roster/model/step';
import { isJob } from '../text/lately';

/** What is known of the reason of a failure. */
export interface Why {
  /** False for an import of no job: no page of a job tells more of it. */
  isOfJob: boolean;
  step: StepName | null;
  /** The text of the page as it stands there; null when it shows none. */
  original: string | null;
  /** The words of the SIS vendor, masked; null when there are none. */
  vendor: string | null;
  /** Null for a reason nobody knows. */
  entry: Entry | null;
  confidence: Confidence;
}

/** Explains a failure by the text the page shows, and a failed import by the first of its causes. */
export function whyOf(
  item: JobView | ImportView,
  message: string | null,
  grouping: Grouping | null,
): Why {
  const step = isJob(item) ? item.failedStep : 'import';
  const said = message === null ? null : explain(message, { step });
  const [cause] = step === 'import' ? (grouping?.groups ?? []) : [];
  const known = said ?? cause ?? null;
  const vendor = message === null ? null : vendorText(message);
  return {
    isOfJob: isJob(item),
    step,
    original: message ?? cause?.example ?? null,
    vendor: vendor && maskText(vendor),
    entry: known?.entry ?? null,
    confidence: known?.confidence ?? 'likely',
  };
}
