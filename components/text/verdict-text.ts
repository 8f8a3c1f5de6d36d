import { count, number, percent, say } from '../../utils/language';
import { deletion } from '../../utils/roster/assess/deletion';
import type { Verdict } from '../../utils/roster/assess/verdict';
import type { Finding, FindingId } from '../../utils/roster/model/finding';
import type { Insight } from '../../utils/roster/model/insight';
import { durationText, spanText } from './time';
import * as words from './words';

/** The look of a verdict, in the tones of the steps. */
export const verdictTone: Record<Verdict['level'], string> = {
  ok: 'complete',
  running: 'running',
  attention: 'warning',
  danger: 'failed',
  failed: 'failed',
  unknown: 'unknown',
};

/** A type of records in the middle of a sentence, in the plural; one without a word as history names it. */
function typeWord(type: string): string {
  const singular = type.replace(/ies$/, 'y').replace(/s$/, '');
  return say(`importType.${singular as 'user'}`) || type.replaceAll('_', ' ');
}

/** "9,700 enrollments deleted"; of any other finding its name. */
export function foundText(found: {
  id: FindingId;
  type: string | null;
  count: number | null;
}): string {
  const { id, type, count: deleted } = found;
  return type !== null && deleted !== null
    ? say('verdict.rowDeleted', number(deleted), typeWord(type))
    : say(`finding.${id}`);
}

/** The same of a finding. */
export function findingText(finding: Finding): string {
  const most = deletion(finding);
  return foundText({ id: finding.id, type: most?.type ?? null, count: most?.deleted ?? null });
}

/** What a verdict is headed by. `rows`: how many rows were refused or warned of, where known. */
export function headlineText(verdict: Verdict, rows: number | null = null): string {
  const { headline, step, percent: figure, finding, problem } = verdict;
  const most = finding && deletion(finding);
  switch (headline) {
    case 'completed':
      return say('verdict.completed');
    case 'completed-with-warnings':
      return rows ? count('verdict.rows', rows) : say('verdict.withWarnings');
    case 'deleted':
    case 'deleted-so-far':
      return say(
        headline === 'deleted' ? 'verdict.deleted' : 'verdict.deletedSoFar',
        number(most?.deleted ?? 0),
        typeWord(most?.type ?? ''),
      );
    case 'finding':
      return finding ? say(`finding.${finding.id}`) : say('verdict.unknown');
    case 'running-step': {
      const running = say(`verdict.running.${step ?? 'import'}`);
      const whole = figure === null ? null : percent(Math.floor(figure));
      return whole === null ? running : say('verdict.at', running, whole);
    }
    case 'running':
      return say('verdict.isRunning');
    case 'waiting':
      return say('verdict.waiting');
    case 'failed-step':
      return step
        ? words.stepFailed(step, figure === null ? null : Math.floor(figure))
        : say('verdict.failed');
    case 'failed':
      return say('verdict.failed');
    case 'problem':
      return problem ? say(`problemWord.${problem}`) : say('verdict.unknown');
    case 'restored':
      return say('importState.restored');
    case 'partially-restored':
      return say('importState.partially_restored');
    case 'unknown':
      return say('verdict.unknown');
  }
}

/** How long a run took and whether that is usual; empty where that is unknown. */
export function tookText(insight: Insight | undefined): string {
  const took = insight?.took;
  if (!took) return '';
  const { ms, usual } = took;
  if (usual === 'learning') return say('took', durationText(ms));
  const isUsual = ms <= Math.max(usual.p90, 1.5 * usual.median);
  return isUsual
    ? say('verdict.tookUsual', durationText(ms))
    : say('verdict.tookUnusual', durationText(ms), spanText({ from: usual.median, to: usual.p90 }));
}

/** How many records a run changed; empty where that is unknown. */
export function changedText(insight: Insight | undefined): string {
  const changed = insight?.changed ?? null;
  return changed === null ? '' : count('verdict.changed', changed);
}

/** What is usual in place of a mass deletion, and what may still be done; empty for any other verdict. */
export function reasonText(verdict: Verdict): string {
  const { finding, action } = verdict;
  if (!finding) return '';
  const usual = deletion(finding)?.usual ?? null;
  const parts = [
    usual &&
      say(
        'findings.usual',
        number(Math.round(usual.low)),
        number(Math.round(usual.high)),
        number(usual.runs),
      ),
    action === 'go-to-pause' && say('verdict.mayPause'),
  ];
  return parts.filter(Boolean).join(' ');
}
