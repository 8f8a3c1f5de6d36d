import type { ActionId, Evidence, EvidenceId, FindingId } from './finding';

/** What a finding says at a glance. Those that are inferred (`likely`) say so. */
export const findingWords: Record<FindingId, string> = {
  're-keyed': 'Ids were likely changed: nearly all records look new',
  'mass-deletion': 'Many more records deleted than usual',
  'zero-type': 'The number of records is likely wrong',
  'deletions-skipped': 'Deletions were not applied',
  'diffing-skipped': 'Records dropped by the source were not removed',
  'mass-change': 'Many more records changed than usual',
  loss: 'More records than usual got lost on the way',
  overlap: 'Two syncs ran at the same time',
  'long-run': 'Took much longer than usual',
  'no-changes': 'Nothing has changed for several runs',
  'changed-since-last-good': 'Different from the last good run',
};

type Told = { text: string; usual?: 'count' | 'share' | 'time' };

/** Figures in braces; `usual` names the unit of the range that may follow. */
export const evidenceWords: Record<EvidenceId, Told> = {
  'ids-new': { text: '{type}: {created} created and {deleted} deleted, of {total}.' },
  'ids-new-unmeasured': { text: '{type}: {created} created and {deleted} deleted in one run.' },
  deleted: { text: '{type}: {deleted} of {total} deleted ({share}).', usual: 'count' },
  'deleted-unmeasured': { text: '{type}: {deleted} deleted.', usual: 'count' },
  'type-zero': { text: '{type}: none; {last} last time.', usual: 'count' },
  'type-missing': { text: '{type}: not listed; {last} last time.', usual: 'count' },
  'type-low': { text: '{type}: {count}; {last} last time.', usual: 'count' },
  'type-high': { text: '{type}: {count}; {last} last time.', usual: 'count' },
  'deletions-skipped': {
    text: 'The import was stopped before its deletions; its rows were imported.',
  },
  'diffing-skipped': {
    text: 'The file differed too much from the last one. Canvas imported all of it without comparing.',
  },
  changed: { text: '{type}: {changed} of {total} changed ({share}).', usual: 'count' },
  'lost-in-conversion': {
    text: '{type}: {after} of {before} extracted records converted, {lost} lost ({share}).',
    usual: 'share',
  },
  'lost-in-import': {
    text: '{type}: {after} of {before} converted records imported, {lost} lost ({share}).',
    usual: 'share',
  },
  'overlap-running': { text: 'Another sync is running now, together for {overlapTime} so far.' },
  'overlap-repeated': { text: 'So did {times} of the last {runs} runs.' },
  'step-long': { text: '{step}: {time}.', usual: 'time' },
  'job-long': { text: 'In all: {time}.', usual: 'time' },
  'no-changes': { text: 'No record created, restored or deleted in {runs} runs.' },
  'configuration-changed': { text: 'The extract configuration is not the same.' },
  'templates-changed': { text: 'The mapping templates are not the same.' },
  'count-changed': { text: '{type}: {after}; {before} in the last good run.' },
  'time-changed': { text: '{step}: {afterTime}; {beforeTime} in the last good run.' },
};

export const usualWords = 'Usually {low} to {high}, over {runs} runs.';

/** What to do; the surface words by `pause` how much time there is. */
export const actionWords: Record<ActionId, string> = {
  'pause-schedule': 'Go to Pause schedule, so that the next run does not make it worse.',
  'check-source': 'Compare with the SIS: was a permission, filter, term or school changed there?',
  'compare-mapping': 'Compare the mapping templates with those of the last good run.',
  'compare-configuration': 'Ask who changed the configuration, and whether this was meant.',
  'ask-vendor': 'Ask the SIS vendor or team.',
  'ask-support': 'Send the details to Instructure SIS Support.',
  'ask-restore': 'Ask Instructure SIS Support whether the import can be restored.',
  'confirm-expected': 'A new term or year explains it? Then there is nothing to do.',
  'rebase-diff': 'If the file is right, ask SIS Support for one full comparison (remaster).',
  'approve-deletions': 'If the deletions are right, ask SIS Support to allow them once.',
  'one-at-a-time': 'Let one sync end before the next begins.',
  'move-schedule': 'Move the schedule to another hour.',
  'keep-watching': 'Keep an eye on the next runs.',
};

const steps = { extract: 'Extract', conversion: 'Conversion', import: 'Import' };

/** How figures are written; the surface gives its own for other languages. */
export const english = {
  count: (count: number) => Math.round(count).toLocaleString('en'),
  share: (share: number) =>
    share.toLocaleString('en', { style: 'percent', maximumFractionDigits: 1 }),
  time: (ms: number) => {
    const minutes = Math.round(ms / 60_000);
    return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  },
};

/** One fact in English, with what is usual behind it where that is known. */
export function sentence({ words, type, step, figures, usual }: Evidence, write = english): string {
  const told = evidenceWords[words];
  const values: Record<string, string> = { step: step ? steps[step] : '' };
  values.type = type ? type.charAt(0).toUpperCase() + type.slice(1).replaceAll('_', ' ') : '';
  for (const [name, value] of Object.entries(figures)) {
    const unit = name === 'share' ? 'share' : /time$/i.test(name) ? 'time' : 'count';
    values[name] = write[unit](value);
  }
  const text = fill(told.text, values);
  if (!usual || !told.usual) return text;
  const { low, high, runs } = usual;
  const unit = write[told.usual];
  return `${text} ${fill(usualWords, { low: unit(low), high: unit(high), runs: `${runs}` })}`;
}

/** A word of the text no value is given for stays as it is, to be seen rather than guessed. */
function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (brace, name) =>
    Object.hasOwn(values, name) ? (values[name] ?? brace) : brace,
  );
}
