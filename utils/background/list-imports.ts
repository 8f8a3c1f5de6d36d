import type { Answer } from '../canvas/answer';
import type { CanvasClient, ListPart } from '../canvas/client';
import { type ImportQuery, isReadable } from '../roster/assess/import-query';
import type { ImportReading } from '../roster/model/import';
import type { Unread } from '../roster/model/records/account-record';
import type { ServerTime } from '../roster/model/step';

/** Below this the bucket is a quarter full of others' requests: leave the admin's own pages the room. */
export const lowWater = 150;
/** Requests of one look at Canvas; what they leave out is read at the next. */
const atOnce = 6;

export interface Listing {
  imports: ImportReading[];
  /** What is still to be read; null when all is. */
  unread: Unread | null;
}

/** Pages of one list, newest first. `rest`: where it was left off, null when it was read to its end. */
interface Pages {
  imports: ImportReading[];
  rest: ServerTime | null;
}

/**
 * Lists imports as asked: the new ones page by page, then what earlier lists left out, then old ones by
 * id; six requests at most, and fewer when Canvas has little room. What earlier lists left out is let go of
 * as soon as `isStopped`. Fails only where the first does.
 */
export async function listImports(
  client: CanvasClient,
  host: string,
  { since, readTo, unread, ids }: ImportQuery,
  isStopped: () => Promise<boolean>,
): Promise<Answer<Listing>> {
  const first = await client.listImports(host, since);
  if (!first.ok) return first;
  const { user } = first;
  let left = atOnce - 1;
  let last = first;
  let mayStop = false;
  /** The next answer, if there is room for one and it is of the same session. */
  async function next<T>(ask: () => Promise<Answer<T>>): Promise<T | null> {
    const isTired = (last.remaining ?? lowWater) < lowWater;
    if (left <= 0 || isTired || (mayStop && (await isStopped()))) return null;
    left--;
    const answer = await ask();
    if (!answer.ok || answer.user !== user) {
      left = 0;
      return null;
    }
    last = { ...last, remaining: answer.remaining, next: answer.next };
    return answer.value;
  }
  async function pages(from: ServerTime, part: ListPart, begun: ImportReading[]): Promise<Pages> {
    const imports = [...begun];
    while (last.next) {
      const page = last.next;
      const more = await next(() => client.listImports(host, from, { ...part, page }));
      if (more === null) return { imports, rest: oldest(imports) };
      imports.push(...more);
      if (more.length === 0) break;
    }
    return { imports, rest: null };
  }

  // Before the first good answer nothing was watched, and nothing is missed.
  if (since === null) return { ...first, value: { imports: first.value, unread: null } };
  const fresh = await pages(since, {}, first.value);
  const imports = [...fresh.imports];
  const isWhole = fresh.rest === null || fresh.rest <= readTo;
  const rest = { from: readTo, to: fresh.rest ?? readTo, tries: 0, began: first.date ?? readTo };
  let gap = isWhole ? unread : joined(unread, rest);
  if (isWhole && isReadable(gap)) {
    const { from, to, tries, began = to } = gap;
    const part = { before: to };
    mayStop = true;
    const begun = await next(() => client.listImports(host, from, part));
    const read = begun && (await pages(from, part, begun));
    if (read) imports.push(...read.imports);
    const until = read ? read.rest : to;
    if (until === null) gap = null;
    else gap = { from, to: Math.min(until, to), tries: until < to ? 0 : tries + 1, began };
    mayStop = false;
  }
  for (const id of ids) {
    const one = await next(() => client.oneImport(host, id));
    if (one) imports.push(one);
  }
  const { remaining } = last;
  return { ...first, remaining, value: { imports, unread: gap } };
}

/** A second later, as Canvas takes only what came strictly before, and counts finer than it sends. */
function oldest(imports: ImportReading[]): ServerTime | null {
  const times = imports.flatMap(({ createdAt }) => createdAt ?? []);
  return times.length === 0 ? null : Math.min(...times) + 1000;
}

/** Two gaps as one: what lies between them is read twice rather than never, a stopped one with the new one. */
function joined(a: Unread | null, b: Unread): Unread {
  return a === null ? b : { ...b, from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
