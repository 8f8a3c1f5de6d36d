import type { EvidenceId, FindingEvidence } from '../model/finding';
import type { OptionName } from '../model/imports/run-options';
import type { Run } from '../model/run';
import { type Case, type Draft, draft, fact } from './case';

/** What one of so many good runs before had, is a habit: a full upload on every Sunday, say. */
const HABIT = 7;
/** Without so many earlier uploads of the same person, none can be called out of the ordinary. */
const LEAST_OF_ORIGIN = 3;

/** Options that are on or off, and what it means that one was switched. */
const switches: Partial<Record<OptionName, { on?: EvidenceId; off?: EvidenceId }>> = {
  batchMode: { on: 'batch-mode-on', off: 'batch-mode-off' },
  remaster: { on: 'remaster' },
  skipDeletes: { on: 'skip-deletes-on', off: 'skip-deletes-off' },
  overrideStickiness: { on: 'override-on', off: 'override-off' },
  addStickiness: { on: 'stickiness-changed', off: 'stickiness-changed' },
  clearStickiness: { on: 'stickiness-changed' },
};

/** By these somebody stays who left, or something is lost that nobody meant to. */
const grave: readonly EvidenceId[] = [
  'batch-mode-on',
  'batch-mode-off',
  'skip-deletes-on',
  'override-on',
  'threshold-off',
  'data-set-changed',
  'diffing-off',
];

/** How the import was asked to be done, where that is not as it was in the last good run. */
export function optionsChanged(judged: Case): Draft | null {
  const { run } = judged;
  const before = comparable(judged);
  if (before.length === 0 || run.steps.import.state === 'running') return null;
  const found = [
    ...Object.entries(switches).flatMap(([name, words]) =>
      switched(run, before, name as OptionName, words),
    ),
    ...valuesChanged(run, before),
  ];
  // The term and the limit of a clean-up come and go with it.
  const withCleanUp: EvidenceId[] = found.some(({ words }) => words.startsWith('batch-mode'))
    ? ['term-changed', 'threshold-on', 'threshold-off']
    : [];
  const shown = found.filter(
    ({ words }, at) =>
      !withCleanUp.includes(words) && found.findIndex((each) => each.words === words) === at,
  );
  const isGrave = shown.some(({ words }) => grave.includes(words));
  return draft(
    'options-changed',
    isGrave ? 'warning' : 'notice',
    shown,
    ['compare-options', 'confirm-expected', 'ask-support'],
    false,
  );
}

/** Good runs before it, newest first: those of its series, or, of a new one, all of who imported it. */
function comparable({ run, before, others }: Case): Run[] {
  if (before.length > 0) return before.slice(0, HABIT);
  const own = others
    .filter(
      ({ origin, startedAt }) =>
        origin !== null && origin === run.origin && startedAt < run.startedAt,
    )
    .filter(({ kind, endedAt, status }) => {
      return (
        kind === 'import' && endedAt !== null && (status === 'completed' || status === 'warning')
      );
    })
    .sort((a, b) => b.startedAt - a.startedAt);
  const isOneRow = new Set(own.map(({ series }) => series)).size === 1;
  return isOneRow && own.length >= LEAST_OF_ORIGIN ? own.slice(0, HABIT) : [];
}

function switched(
  run: Run,
  before: readonly Run[],
  name: OptionName,
  words: { on?: EvidenceId; off?: EvidenceId },
): FindingEvidence[] {
  const isOn = (one: Run) => one.options[name]?.includes('on');
  const now = isOn(run);
  if (now === undefined) return [];
  // Where it is unknown, it may have been the same.
  if (before.some((one) => isOn(one) !== !now)) return [];
  const said = now ? words.on : words.off;
  return said ? [fact(said, { step: 'import' })] : [];
}

/** Values that none of the runs before had, in the place of one that the last had. */
function valuesChanged(run: Run, before: readonly Run[]): FindingEvidence[] {
  const of = (name: OptionName) => {
    const known = before.map((one) => one.options[name]);
    const [now, last] = [run.options[name], known[0]];
    if (!now || !last || known.includes(undefined)) return null;
    const [fresh] = now.filter((value) => !known.some((values) => values?.includes(value)));
    const [gone] = last.filter((value) => !now.includes(value));
    return fresh === undefined || gone === undefined ? null : { fresh, gone };
  };
  const evidence: FindingEvidence[] = [];
  const note = (words: EvidenceId, figures: FindingEvidence['figures'] = {}) =>
    evidence.push(fact(words, { step: 'import', figures }));
  const dataSet = of('dataSet');
  if (dataSet?.fresh === 'none') note('diffing-off');
  else if (dataSet) note(dataSet.gone === 'none' ? 'diffing-on' : 'data-set-changed');
  if (of('term')) note('term-changed');
  for (const name of ['changeThreshold', 'rowThreshold'] as const) {
    const limit = of(name);
    if (limit?.fresh === 'none') note('threshold-off');
    else if (limit?.gone === 'none') note('threshold-on');
    else if (limit) {
      const words = name === 'rowThreshold' ? 'row-threshold-changed' : 'threshold-changed';
      note(words, { after: Number(limit.fresh), before: Number(limit.gone) });
    }
  }
  if (of('dropStatus') ?? of('removeStatus')) note('drop-status-changed');
  return evidence;
}
