import { useRef, useState } from 'preact/hooks';
import type { SupportCopy } from '../../utils/in-page/mount';
import type { RunKey } from '../../utils/roster/model/keys';

/** What the insight script has found out of a failure. */
export interface FailureFacts {
  /** The cause as a headline; null while it is not known. */
  cause: string | null;
  /** How the text for support is copied: null where that is barred, undefined before it is known. */
  supportCopy: SupportCopy | null | undefined;
}

const nothing: FailureFacts = { cause: null, supportCopy: undefined };

/** What the insight script finds out of failures, by key of job or import; and how it tells of it. */
export function useFound() {
  const [all, setAll] = useState<Record<RunKey, FailureFacts>>({});
  const note = useRef((key: RunKey, what: Partial<FailureFacts>) =>
    setAll((before) => ({ ...before, [key]: { ...(before[key] ?? nothing), ...what } })),
  ).current;
  const on = useRef({
    onCause: (key: RunKey, cause: string | null) => note(key, { cause }),
    onSupportCopy: (key: RunKey, supportCopy: SupportCopy | null | undefined) =>
      note(key, { supportCopy }),
  }).current;
  return { foundOf: (key: RunKey | undefined): FailureFacts => all[key ?? ''] ?? nothing, on };
}
