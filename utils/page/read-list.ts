import type { ListReading, RowReading } from '../roster/reading';
import { type Entry, entriesIn } from './entries';
import { textOf } from './fields';
import { idIn, idInHref } from './job-id';
import { labels } from './label';
import { meaning } from './meaning';
import type { Outline } from './outline';
import { everyPart, lineage, type Part } from './part';
import { labelKey, oneLine } from './text';
import { timeOf } from './time-of';

export type JobEntry = Entry<'jobColumns'>;

const columns = 3;

/** The rows of the Rostering Jobs list as parts; null where no such list is found. */
export function jobEntries(root: Part): JobEntry[] | null {
  const found = entriesIn(jobsSection(root), 'jobColumns', columns);
  return found?.columns.has('status') || found?.columns.has('stage') ? found.entries : null;
}

/** What is headed *Rostering Jobs*, so that Schedules, with columns of the same names, stay out. */
function jobsSection(root: Part): Part[] {
  const headings = labels(root, 'headings');
  const jobs = headings.find(({ word }) => word === 'jobs');
  if (!jobs) return [root];
  const others = new Set(
    headings.filter(({ word }) => word === 'schedules').flatMap(({ part }) => lineage(part)),
  );
  let own = jobs.part;
  while (own.parent && !others.has(own.parent)) own = own.parent;
  if (entriesIn(own, 'jobColumns', columns)) return [own];
  const all = own.parent?.parts ?? [own];
  return all.slice(all.indexOf(own));
}

/** The Rostering Jobs list; null where the page holds none that is understood. */
export function readList({ root, language }: Outline, at: number): ListReading | null {
  const entries = jobEntries(root);
  return entries && { page: 'list', at, rows: entries.map((entry) => rowOf(entry, language)) };
}

function rowOf(entry: JobEntry, language: string): RowReading {
  const { values, torn } = entry;
  if (torn) {
    const jobId = entryJobId(entry);
    return {
      jobId,
      type: null,
      sisType: null,
      updatedAt: null,
      stage: 'unknown',
      status: 'unknown',
    };
  }
  const shown = (column: 'type' | 'sisType') => oneLine(textOf(values.get(column))) || null;
  return {
    jobId: entryJobId(entry),
    type: shown('type'),
    sisType: shown('sisType'),
    updatedAt: timeOf(values.get('updatedAt'), language),
    stage: stageOf(values.get('stage')),
    status: statusOf(values.get('status')),
  };
}

/** The link that opens the job's details. */
export function detailsLink({ part, values }: JobEntry): Part | null {
  const links = everyPart(part).filter(({ role }) => role === 'link' || role === 'button');
  const apt = links.filter((link) => meaning('controls', link.text || link.name) === 'details');
  const named = apt.find(({ element }) => element.hasAttribute('href')) ?? apt[0];
  const around = (values.get('status') ?? []).flatMap(lineage);
  return named ?? links.find((link) => around.includes(link)) ?? null;
}

/** The id of a row's job, by its own column or else by the address of its details. */
export function entryJobId(entry: JobEntry): string | null {
  const shown = entry.torn ? null : idIn(textOf(entry.values.get('jobId')));
  return shown ?? idInHref(detailsLink(entry)?.element.getAttribute('href') ?? null);
}

function stageOf(value: Part[] | undefined): RowReading['stage'] {
  if (!value) return 'unknown';
  const text = textOf(value);
  return labelKey(text) ? (meaning('stages', text) ?? 'unknown') : null;
}

function statusOf(value: Part[] | undefined): RowReading['status'] {
  const told = new Set((value ?? []).map(({ text }) => meaning('statuses', text)).filter(Boolean));
  const [status] = told;
  return told.size === 1 && status ? status : 'unknown';
}
