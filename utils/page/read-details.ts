import type { BatchReading, DetailsReading, StepReading, TimingReading } from '../roster/reading';
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
      import: batches ? ended(together(batches), steps.import) : timing('import'),
    },
    counts: { extract: counts('extract'), conversion: counts('conversion') },
    batches,
  };
}

/** A step that runs or waits has no end, whatever the last row of its table says. */
function ended(timing: TimingReading, { state }: StepReading): TimingReading {
  return state === 'running' || state === 'waiting' ? { ...timing, endedAt: null } : timing;
}

/** First start and last end of all batches that have begun; null unless each of them tells. */
function together(batches: BatchReading[]): TimingReading {
  const begun = batches.filter(({ step }) => step.state !== 'waiting').map(({ timing }) => timing);
  const starts = begun.map(({ startedAt }) => startedAt).filter((at) => at !== null);
  const ends = begun.map(({ endedAt }) => endedAt).filter((at) => at !== null);
  const numbered = batches.every(
    ({ label }, at) => !/\d/.test(label) || label.includes(String(at + 1)),
  );
  const all = (told: number[]) => numbered && told.length > 0 && told.length === begun.length;
  return {
    startedAt: all(starts) ? Math.min(...starts) : null,
    endedAt: all(ends) ? Math.max(...ends) : null,
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
  const around = label ? lineage(label.part) : [];
  for (const part of around.slice(0, 5)) {
    const unknown = everyPart(part).filter(
      ({ role, text }) => role === 'heading' && !isKnown(text),
    );
    const headings = unknown.filter((each) => !nearest(each, apart));
    // A heading inside another group is that group's, unless there is no other.
    const beside = headings.filter(({ parent }) => parent && around.includes(parent));
    const [only, second] = beside.length ? beside : headings;
    if (only) return second ? null : oneLine(only.text) || null;
  }
  return null;
}

const apart = /^(complementary|navigation|tabpanel)$/;

function isKnown(text: string): boolean {
  return !!(
    meaning('headings', text) ||
    meaning('steps', text) ||
    meaning('blocks', text) ||
    meaning('fields', text)
  );
}
