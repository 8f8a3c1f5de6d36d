import { isInstructure } from '../hosts/origin';
import type { Ledger } from '../roster/model/ledger';
import type { Managed } from '../roster/model/managed';
import { defaultSettings, type Settings } from '../roster/model/settings';
import type { LocalTime } from '../roster/model/step';

/** What the browser says of itself and of us. */
export interface SupportFacts {
  version: string;
  browser: string;
  language: string;
  permissions: string[];
  /** How many hosts may be read beside Instructure's. */
  ownHosts: number;
  isCloudGranted: boolean;
  notifications: string;
  installType: string | null;
  /** Local ms of the next alarm; null without one. */
  alarmAt: number | null;
  history: { state: string; runs: number };
}

/** How often each value comes. */
function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const secondsAgo = (at: number | null, now: LocalTime) =>
  at === null ? null : Math.round((now - at) / 1000);

/**
 * What the maintainers need to help: versions, permissions, states, counts, and what went wrong last. No
 * address of a Canvas, no id or name of a job, no message, and nothing of people. `now`: local ms.
 */
export function supportBundle(
  facts: SupportFacts,
  { accounts, jobs, imports, events, shelf }: Ledger,
  settings: Settings,
  policy: { managed: Managed; bad: string[] },
  now: LocalTime,
): string {
  const changed = Object.keys(settings).filter(
    (key) =>
      JSON.stringify(settings[key as keyof Settings]) !==
      JSON.stringify(defaultSettings[key as keyof Settings]),
  );
  const { alarmAt, ...browser } = facts;
  const bundle = {
    kind: 'rosterscope-support',
    madeAt: new Date(now).toISOString(),
    ...browser,
    nextAlarmInSeconds: alarmAt === null ? null : Math.round((alarmAt - now) / 1000),
    accounts: Object.values(accounts).map((account) => ({
      isCloud: isInstructure(account.host),
      hasPage: account.pageUrl !== null,
      problem: account.problem,
      problemForSeconds: secondsAgo(account.problemSince, now),
      failuresInARow: account.failures,
      answeredSecondsAgo: secondsAgo(account.readAt, now),
      askedSecondsAgo: secondsAgo(account.askedAt, now),
      clockSkewSeconds: Math.round(account.skew / 1000),
      schedules: account.schedules.length,
      isSyncMissing: account.missingAt !== null,
      isBehind: account.unread !== null,
    })),
    jobs: tally(Object.values(jobs).map(({ row }) => row?.status ?? 'no row')),
    jobsWithoutId: Object.values(jobs).filter(({ id }) => id === null).length,
    imports: tally(Object.values(imports).map(({ reading }) => reading.state)),
    events: tally(Object.values(events).map(({ kind, notice }) => `${kind} ${notice}`)),
    otherSessions: Object.keys(shelf).length,
    settingsChanged: changed,
    setByPolicy: Object.keys(policy.managed),
    // Their names may be anything; their number is enough.
    badInPolicy: policy.bad.length,
  };
  return `${JSON.stringify(bundle, null, 2)}\n`;
}
