import type { InsightProps } from '../../utils/in-page/mount';
import type { Facts } from '../../utils/reports/report';
import type { Grouping } from '../../utils/roster/explain/group/group';
import type { Cause } from '../../utils/roster/model/cause';
import type { RunHistory } from './trends/use-run-history';

/** All that is known of an item when it is handed to others. */
export interface Shared extends InsightProps {
  past: RunHistory | null;
  /** Null while the messages of its imports were not read. */
  grouping: Grouping | null;
  /** Why it failed; null where that is not known. */
  cause: Cause | null;
}

const browserName = () =>
  /(?:Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? navigator.userAgent;

/** What a report is made of. */
export function factsOf({ item, insight, account, now, message, version, ...rest }: Shared): Facts {
  return {
    item,
    run: rest.past?.run ?? null,
    findings: insight?.findings ?? [],
    grouping: rest.grouping,
    message,
    cause: rest.cause,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: now + (account?.skew ?? 0),
    versions: { rosterscope: version, browser: browserName() },
  };
}
