import type { DetailsReading, StepReading, TimingReading } from '../roster/reading';
import type { StepName } from '../roster/step';
import { type Block, blocksIn } from './blocks';
import { fieldsIn, inlineFields, textOf } from './fields';
import { idIn } from './job-id';
import { labels } from './label';
import { meaning } from './meaning';
import type { Outline } from './outline';
import { everyPart, lineage, nearest, type Part } from './part';
import { readBatches } from './read-batches';
import { readCounts } from './read-counts';
import { readSteps } from './read-steps';
import { noTiming, readTiming } from './read-timing';
import { tabsOf } from './tabs';
import { oneLine } from './text';

/** The Rostering Job Details page; what is not rendered is null, what is not understood unknown. */
export function readDetails(page: Outline, at: number): DetailsReading {
  const { root, language } = page;
  const steps = readSteps(root);
  const blocks = blocksIn(root);
  const batches = readBatches(page, tabsOf(page), steps.import);
  const content = (name: string) => {
    const found = blocks.filter((block) => block.name === name);
    // Twice the same block: nothing tells which of them is true.
    return found.length === 1 ? (found[0]?.content ?? null) : null;
  };
  const timing = (step: StepName): TimingReading => {
    const shown = content(`${step}-timing`);
    return shown ? ended(readTiming(shown, language), steps[step]) : noTiming;
  };
  const counts = (step: 'extract' | 'conversion') => {
    const shown = content(`${step}-counts`);
    return shown && readCounts(shown, step);
  };
  return {
    page: 'details',
    at,
    ...identity(root, blocks),
    steps,
    timings: {
      extract: timing('extract'),
      conversion: timing('conversion'),
      import: batches
        ? ended(together(batches.map((batch) => batch.timing)), steps.import)
        : timing('import'),
    },
    counts: { extract: counts('extract'), conversion: counts('conversion') },
    batches,
  };
}

/** A step that runs or waits has no end, whatever the last row of its table says. */
function ended(timing: TimingReading, { state }: StepReading): TimingReading {
  return state === 'running' || state === 'waiting' ? { ...timing, endedAt: null } : timing;
}

/** First start and last end of all batches; null unless every batch tells. */
function together(timings: TimingReading[]): TimingReading {
  const span = (each: (number | null)[], pick: (...all: number[]) => number) => {
    const told = each.filter((instant) => instant !== null);
    return told.length === each.length && told.length ? pick(...told) : null;
  };
  return {
    startedAt: span(
      timings.map(({ startedAt }) => startedAt),
      Math.min,
    ),
    endedAt: span(
      timings.map(({ endedAt }) => endedAt),
      Math.max,
    ),
  };
}

/** Job id and name of the sync, from what stands outside the blocks and the tab panels. */
function identity(root: Part, blocks: Block[]): Pick<DetailsReading, 'jobId' | 'name'> {
  const panels = everyPart(root).filter(({ role }) => role === 'tabpanel');
  const fields = fieldsIn(root, 'fields', [...panels, ...blocks.flatMap(({ content }) => content)]);
  const name = oneLine(textOf(fields.get('name')));
  return { jobId: idIn(textOf(fields.get('jobId'))), name: name || headedName(root) };
}

/** The heading beside the job id that is none of the page's own; null when there are several. */
function headedName(root: Part): string | null {
  const fields = [...labels(root, 'fields'), ...inlineFields(root, 'fields')];
  const label = fields.find(({ word }) => word === 'jobId');
  for (const part of label ? lineage(label.part).slice(0, 5) : []) {
    const headings = everyPart(part).filter(
      (each) => each.role === 'heading' && !nearest(each, /^(complementary|navigation|tabpanel)$/),
    );
    const own = headings.filter(({ text }) => !isKnown(text));
    if (own.length) return own.length === 1 ? oneLine(own[0]?.text ?? '') || null : null;
  }
  return null;
}

function isKnown(text: string): boolean {
  return !!(
    meaning('headings', text) ||
    meaning('steps', text) ||
    meaning('blocks', text) ||
    meaning('fields', text)
  );
}
