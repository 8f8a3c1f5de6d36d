import { useRef, useState } from 'preact/hooks';
import type { SupportCopy } from '../../utils/in-page/mount';

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
  const [all, setAll] = useState<Record<string, FailureFacts>>({});
  const note = useRef((key: string, what: Partial<FailureFacts>) =>
    setAll((before) => ({ ...before, [key]: { ...(before[key] ?? nothing), ...what } })),
  ).current;
  const on = useRef({
    onCause: (key: string, cause: string | null) => note(key, { cause }),
    onSupportCopy: (key: string, supportCopy: SupportCopy | null | undefined) =>
      note(key, { supportCopy }),
  }).current;
  return { foundOf: (key: string | undefined): FailureFacts => all[key ?? ''] ?? nothing, on };
}
