import type { Confidence, Entry } from '../../utils/roster/knowledge/entry';
import { explain } from '../../utils/roster/knowledge/explain';
import { vendorText } from '../../utils/roster/knowledge/vendor';
import { maskText } from '../../utils/roster/mask';
import type { ImportView, JobView } from '../../utils/roster/snapshot';
import type { StepName } from '../../utils/roster/step';
import { isJob } from '../lately';

/** What is known of the reason of a failure. */
export interface Why {
  step: StepName | null;
  /** The text of the page as it stands there; null when it shows none. */
  original: string | null;
  /** The words of the SIS vendor, masked; null when there are none. */
  vendor: string | null;
  /** Null for a reason nobody knows. */
  entry: Entry | null;
  confidence: Confidence;
}

/** Explains the failure of a job or an import by the text the page shows. */
export function whyOf(item: JobView | ImportView, message: string | null): Why {
  const step = isJob(item) ? item.failedStep : 'import';
  const known = message === null ? null : explain(message, { step });
  const vendor = message === null ? null : vendorText(message);
  return {
    step,
    original: message,
    vendor: vendor && maskText(vendor),
    entry: known?.entry ?? null,
    confidence: known?.confidence ?? 'likely',
  };
}
