import type { Host } from '../../hosts/host';
import { deletion } from '../assess/deletion';
import { gravest } from '../assess/verdict';
import type { LedgerView } from '../assess/view';
import { createJudge } from '../audit/judge';
import { isSilenced } from '../ledger/silence';
import type { AuditSettings } from '../model/audit-settings';
import type { JudgedFinding } from '../model/insight';
import type { Ledger } from '../model/ledger';
import type { Run } from '../model/run';
import type { LocalTime } from '../model/step';
import { DAY } from '../time/units';
import type { Occurrence } from './occurrence';

/** How far back a run is compared anew; an older one is no news. */
const recent = 2 * DAY;

const findingsOf = createJudge();

/**
 * The gravest finding of each run that ended recently. One event per run and gravity, however many findings
 * it has. Judged at every reading until there is one: Canvas counts some changes only after the end.
 * `runsOf`: all runs of a host, running ones too. `now`: local clock.
 */
export function foundIn(
  ledger: Ledger,
  view: LedgerView,
  current: readonly Run[],
  runsOf: (host: Host) => readonly Run[],
  limits: AuditSettings,
  now: LocalTime,
): Occurrence[] {
  return current.flatMap((run): Occurrence[] => {
    const { key, host, endedAt, status } = run;
    const serverNow = now + (ledger.accounts[host]?.skew ?? 0);
    if (endedAt === null || endedAt < serverNow - recent || status === 'failed') return [];
    if (`danger|${key}` in ledger.events) return [];
    const handled = ledger.dismissed[key] ?? {};
    const open = findingsOf(run, runsOf(host), limits)
      .filter(
        (each) => !(each.id in handled) && !isSilenced(ledger.silenced, host, each, serverNow),
      )
      .map((each): JudgedFinding => ({ ...each, dismissed: null }));
    const finding = gravest(open);
    if (!finding) return [];
    const kind = finding.severity === 'danger' ? 'danger' : 'attention';
    const most = deletion(finding);
    return [
      {
        id: `${kind}|${key}`,
        kind,
        host,
        subject: key,
        step: null,
        percent: null,
        streak: 1,
        expectedAt: null,
        found: { id: finding.id, type: most?.type ?? null, count: most?.deleted ?? null },
        happenedAt: endedAt,
        wasSeen: false,
        causes: (view.importsOf.get(key) ?? []).map((cause) => `${kind}|${cause}`),
      },
    ];
  });
}
