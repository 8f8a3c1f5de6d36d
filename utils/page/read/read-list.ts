import type { ListReading, RowReading } from '../../roster/model/reading';
import { entriesIn } from '../locate/entries';
import type { Entry } from '../locate/entry';
import { textOf } from '../locate/fields';
import {
  isDetailsControl,
  recordEntries,
  statusWithStage,
  withOwnWords,
} from '../locate/record-entries';
import { sections } from '../locate/sections';
import { findTime } from '../parse/find-time';
import { idIn, idInHref } from '../parse/job-id';
import { scan } from '../parse/scan';
import { type Dating, timeOf } from '../parse/time-of';
import { labelKey, oneLine } from '../text';
import type { AccessibilityTree } from '../tree/accessibility-tree';
import { type AxNode, ancestors, everyNode, leaves } from '../tree/ax-node';
import { cachedBy } from '../tree/cached';
import { lookUp, wordings } from '../words/dictionary';
import { saysNothing } from '../words/says-nothing';
import { readSchedules } from './read-schedules';

export type JobEntry = Entry<'jobColumns'>;

const columns = 3;

/** The rows of the Rostering Jobs list as parts; null where no such list is found. */
export const jobEntries = cachedBy((root: AxNode): JobEntry[] | null => {
  const scopes = sections(root, 'jobs');
  if (scopes.some((scope) => saysEmpty(scope))) return [];
  let isHeadAlone = false;
  for (const scope of scopes) {
    const found = entriesIn(scope, 'jobColumns', columns);
    const telling = found?.columns.has('status') || found?.columns.has('stage');
    // The rows of a head that stands apart may lie further out.
    if (found && telling && !found.entries.length) isHeadAlone = true;
    else if (found && telling) {
      const all = found.entries.map((entry) => withOwnWords(entry, found.entries.length === 1));
      return all.filter((entry) => entry.misaligned || isJob(entry));
    }
    const records = recordEntries(scope);
    if (records) return records.entries;
  }
  return isHeadAlone || isEmpty(scopes.at(-1) ?? []) ? [] : null;
});

/** True where one of the first texts after the list's heading and columns says that there is nothing, and none is of a job. */
function saysEmpty(scope: AxNode[]): boolean {
  const texts = leaves(scope).flatMap(({ text }) => text || []);
  const at = texts.findIndex((text) => lookUp('headings', text) === 'jobs');
  if (at < 0) return false;
  const after = texts.slice(at + 1);
  const isColumn = (text: string) => lookUp('jobColumns', text) !== null;
  const first = after.slice(0, mostColumns).filter((text) => !isColumn(text));
  if (!first.slice(0, 2).some((text) => saysNothing(text, wordings))) return false;
  const end = after.findIndex((text) => lookUp('headings', text));
  const own = end < 0 ? after : after.slice(0, end);
  const isOfJob = (text: string) => findTime(text) || lookUp('jobTypes', text);
  return (
    !own.some(isOfJob) && !everyNode(scope).some((node) => isDetailsControl(node) || isRow(node))
  );
}

/** True for a row that says how something stands, and more: no choice of a filter. */
function isRow(node: AxNode): boolean {
  if (!/^(row|listitem|article)$/.test(node.role)) return false;
  const texts = leaves(node).flatMap(({ text }) => text || []);
  return texts.length > 2 && texts.some((text) => lookUp('statuses', text));
}

const mostColumns = 30;

/** True where the list's heading is followed by nothing that could be a job. */
function isEmpty(scope: AxNode[]): boolean {
  const [first, ...rest] = scope;
  const isHeading = first !== undefined && lookUp('headings', first.text) === 'jobs';
  const texts = leaves(isHeading ? rest : scope).map(({ text }) => text);
  const isList = isHeading || texts.some((text) => lookUp('headings', text) === 'jobs');
  return (
    isList &&
    !texts.some(
      (text) =>
        // "Loading…" is not empty.
        scan(text).helper || findTime(text) || lookUp('statuses', text) || /\d{3}/.test(text),
    )
  );
}

/** A card without stage and status is another thing's, such as a schedule's. */
function isJob({ values }: JobEntry): boolean {
  return values.has('status') || values.has('stage');
}

/** The Rostering Jobs list; null where the page holds none that is understood. */
export function readList({ root, language }: AccessibilityTree, at: number): ListReading | null {
  const dating = { language, near: at };
  const entries = jobEntries(root);
  const rows = entries?.map((entry) => rowOf(entry, dating));
  return rows ? { page: 'list', at, rows, schedules: readSchedules(root, dating) } : null;
}

function rowOf(entry: JobEntry, dating: Dating): RowReading {
  const { values, misaligned } = entry;
  if (misaligned) {
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
  // A colon, a dash or a dividing dot may stand with the value.
  const shown = (value: AxNode[] | undefined) =>
    oneLine(textOf(value)).replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N})]+$/gu, '') || null;
  const type = values.get('type');
  // Below the type a cell may say what else is known of the job.
  const named = type?.filter(({ text }) => lookUp('jobTypes', text));
  const status = statusOf(values.get('status'));
  // A job that ended well shows no stage, where the page has stages: no generation B has a type of SIS.
  const isStageless =
    values.has('sisType') && !values.has('stage') && /^(completed|warning)$/.test(status);
  return {
    jobId: entryJobId(entry),
    type: shown(named?.length === 1 ? named : type),
    sisType: shown(values.get('sisType')),
    updatedAt: timeOf(values.get('updatedAt'), dating),
    stage: isStageless ? null : stageOf(values.get('stage')),
    status,
  };
}

/** The link that opens the job's details. */
export function detailsLink({ part, values }: JobEntry): AxNode | null {
  const links = everyNode(part).filter(({ role }) => role === 'link' || role === 'button');
  const apt = links.filter(isDetailsControl);
  const named = apt.find(({ element }) => element.hasAttribute('href')) ?? apt[0];
  const around = (values.get('status') ?? []).flatMap(ancestors);
  return named ?? links.find((link) => around.includes(link)) ?? null;
}

/** The id of a row's job, by its own column or else by the address of its details. */
export function entryJobId(entry: JobEntry): string | null {
  const linked = () => idInHref(hrefOf(detailsLink(entry)));
  if (entry.misaligned) return linked();
  return idIn(textOf(entry.values.get('jobId'))) ?? linked() ?? idInFiles(entry);
}

function hrefOf(link: AxNode | null): string | null {
  return link?.element.getAttribute('href') ?? null;
}

/** The id in the addresses of a row's files; null unless it is one and the same. */
function idInFiles({ part }: JobEntry): string | null {
  const links = everyNode(part).filter(({ role }) => role === 'link');
  const ids = new Set(links.flatMap((link) => idInHref(hrefOf(link)) ?? []));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

function stageOf(value: AxNode[] | undefined): RowReading['stage'] {
  if (!value) return 'unknown';
  const text = textOf(value);
  if (!labelKey(text) || lookUp('states', text) === 'blank') return null;
  return lookUp('stages', text) ?? 'unknown';
}

function statusOf(value: AxNode[] | undefined): RowReading['status'] {
  const statuses = new Set(
    (value ?? []).flatMap(({ text }) => lookUp('statuses', statusWithStage(text)[0] ?? text) ?? []),
  );
  const [status] = statuses;
  return statuses.size === 1 && status ? status : 'unknown';
}
