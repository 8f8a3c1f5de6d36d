import { locale, number, once, say } from '../../utils/language';
import type { EvidenceId, FindingEvidence } from '../../utils/roster/model/finding';
import type { StepName } from '../../utils/roster/model/step';
import { durationText } from '../text/time';

type Unit = 'count' | 'share' | 'time';

/** The figures of each sentence in the order of its blanks, and the unit of what is usual, if known. */
export const sentences: Record<EvidenceId, { figures: string[]; usual?: Unit }> = {
  'ids-new': { figures: ['created', 'deleted', 'total'] },
  'ids-new-unmeasured': { figures: ['created', 'deleted'] },
  deleted: { figures: ['deleted', 'total', 'share'], usual: 'count' },
  'deleted-unmeasured': { figures: ['deleted'], usual: 'count' },
  'deleted-of-rows': { figures: ['deleted', 'rows', 'created'] },
  'deleted-against-created': { figures: ['deleted', 'created'] },
  'deleted-before-stop': { figures: ['deleted'] },
  'clean-up-stopped': { figures: [] },
  'taken-back': { figures: ['deleted'] },
  'partly-taken-back': { figures: ['deleted'] },
  refused: { figures: ['refused', 'share'], usual: 'count' },
  'refused-before': { figures: ['refused', 'before'] },
  'type-zero': { figures: ['last'], usual: 'count' },
  'type-missing': { figures: ['last'], usual: 'count' },
  'type-low': { figures: ['count', 'last'], usual: 'count' },
  'type-high': { figures: ['count', 'last'], usual: 'count' },
  'deletions-skipped': { figures: [] },
  'diffing-skipped': { figures: [] },
  'file-whole': { figures: [] },
  'file-whole-unnamed': { figures: [] },
  'batch-mode-on': { figures: [] },
  'batch-mode-off': { figures: [] },
  'term-changed': { figures: [] },
  'threshold-on': { figures: [] },
  'threshold-off': { figures: [] },
  'threshold-changed': { figures: ['after', 'before'] },
  'row-threshold-changed': { figures: ['after', 'before'] },
  'data-set-changed': { figures: [] },
  'diffing-on': { figures: [] },
  'diffing-off': { figures: [] },
  remaster: { figures: [] },
  'drop-status-changed': { figures: [] },
  'skip-deletes-on': { figures: [] },
  'skip-deletes-off': { figures: [] },
  'override-on': { figures: [] },
  'override-off': { figures: [] },
  'stickiness-changed': { figures: [] },
  changed: { figures: ['changed', 'total', 'share'], usual: 'count' },
  'lost-in-conversion': { figures: ['after', 'before', 'lost', 'share'], usual: 'share' },
  'lost-in-import': { figures: ['after', 'before', 'lost', 'share'], usual: 'share' },
  'overlap-running': { figures: ['overlapTime'] },
  'overlap-repeated': { figures: ['times', 'runs'] },
  'step-long': { figures: ['time'], usual: 'time' },
  'job-long': { figures: ['time'], usual: 'time' },
  'no-changes': { figures: ['runs'] },
  'configuration-changed': { figures: [] },
  'templates-changed': { figures: [] },
  'count-changed': { figures: ['after', 'before'] },
  'time-changed': { figures: ['afterTime', 'beforeTime'] },
};

const write: Record<Unit, (figure: number) => string> = {
  count: (figure) => number(Math.round(figure)),
  share(figure) {
    const options = { style: 'percent', maximumFractionDigits: 1 } as const;
    return once('share', () => new Intl.NumberFormat(locale(), options)).format(figure);
  },
  time: durationText,
};

function unitOf(name: string): Unit {
  if (name === 'share') return 'share';
  return /time$/i.test(name) ? 'time' : 'count';
}

/** A data type as an admin calls it, in the plural; one without a word as history names it. */
export function typeText(type: string): string {
  const singular = type.replace(/ies$/, 'y').replace(/s$/, '');
  const word = say(`importType.${singular as 'user'}`) || type.replaceAll('_', ' ');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A figure that is missing is shown as a dash rather than guessed. */
function figureText(figures: FindingEvidence['figures'], name: string): string {
  const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
  return figure === undefined || !Number.isFinite(figure) ? '–' : write[unitOf(name)](figure);
}

/** One fact behind a finding, with what is usual behind it where that is known. */
export function evidenceText({ words, type, step, figures, usual }: FindingEvidence): string {
  const { figures: names, usual: unit } = sentences[words];
  // These sentences begin with a step where they begin with no type.
  const isStepTold = words === 'step-long' || words === 'time-changed';
  const subject = subjectOf(type, isStepTold && names.length > 0 ? step : null);
  const values = [...subject, ...names.map((name) => figureText(figures, name))];
  const fact = say(`evidence.${words}`, ...(values as [string, string, string, string, string]));
  if (!usual || !unit) return fact;
  const range = say(
    'findings.usual',
    write[unit](usual.low),
    write[unit](usual.high),
    number(usual.runs),
  );
  return `${fact} ${range}`;
}

/** What a sentence begins with: a type, else a step, else nothing. */
function subjectOf(type: string | null, step: StepName | null): string[] {
  if (type) return [typeText(type)];
  return step ? [say(`step.${step}`)] : [];
}
