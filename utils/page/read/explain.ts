import type { DetailsReading, ListReading, PageReading } from '../../roster/model/reading';
import { stepNames } from '../../roster/model/step-names';
import type { PageKind } from '../detect/recognize-lines';
import { blocksIn } from '../locate/blocks';
import { stepTriples } from '../locate/steps/step-labels';
import { stepPlaces } from '../locate/steps/step-places';
import { tabsOf } from '../locate/tabs';
import type { AccessibilityTree } from '../tree/accessibility-tree';

/** What of a reader is needed to explain its readings. */
interface Explained {
  kindOf(document: Document): PageKind | null;
  accessibilityTree(document: Document): AccessibilityTree;
  readPage(document: Document, at: number): PageReading | null;
}

/**
 * Why each part of a page was read or not, for those who maintain the reader: our own words, counts and
 * percentages; of the page's text, its names and its ids nothing. `at`: now, in ms since 1970. Never throws.
 */
export function explainReading(reader: Explained, document: Document, at: number): string {
  try {
    return linesOf(reader, document, at).join('\n');
  } catch {
    return 'read as: a page that could not be explained';
  }
}

function linesOf(reader: Explained, document: Document, at: number): string[] {
  const kind = reader.kindOf(document);
  if (!kind) return ['read as: no page of the tool'];
  const page = reader.accessibilityTree(document);
  const reading = reader.readPage(document, at);
  const title = `read as: ${kind}${page.isPartial ? ', in part' : ''}`;
  if (reading?.page === 'details') return [title, ...detailsLines(page, reading)];
  return [title, ...(reading ? listLines(reading) : ['jobs: not understood'])];
}

function detailsLines(page: AccessibilityTree, reading: DetailsReading): string[] {
  const places = stepPlaces(page.root);
  const triples = stepTriples(page.root).length;
  return [
    `step labels: ${triples}, blocks: ${blocksIn(page.root).length}, tabs: ${tabsOf(page).length}`,
    `id: ${known(reading.jobId)}, name: ${known(reading.name)}`,
    ...stepNames.map((step) => {
      const { state, percent } = reading.steps[step];
      const why = places?.[step].value.why ?? 'the steps are not named together';
      const start = known(reading.timings[step].startedAt);
      return `${step}: ${state}${percent === null ? '' : ` ${percent}%`} (${why}), start: ${start}`;
    }),
    `imports: ${reading.batches?.map(({ step }) => step.state).join(' ') ?? 'not found'}`,
  ];
}

function listLines({ rows, schedules }: ListReading): string[] {
  return [
    `jobs: ${rows.length}, schedules: ${schedules?.length ?? 'not found'}`,
    ...rows.slice(0, mostRows).map((row, at) => {
      const lacking = facts.filter((fact) => row[fact] === null || row[fact] === 'unknown');
      return `job ${at + 1}: without ${lacking.join(' ') || 'nothing'}`;
    }),
  ];
}

const mostRows = 20;
const facts = ['jobId', 'type', 'sisType', 'updatedAt', 'stage', 'status'] as const;

function known(value: string | number | null): string {
  return value === null ? 'not found' : 'found';
}
