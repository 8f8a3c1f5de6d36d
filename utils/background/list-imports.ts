import type { Answer } from '../canvas/answer';
import type { CanvasClient, ListPart } from '../canvas/client';
import type { Host } from '../hosts/host';
import { type ImportQuery, isReadable } from '../roster/assess/import-query';
import type { ImportReading } from '../roster/model/import';
import type { Unread } from '../roster/model/records/account-record';
import type { ServerTime } from '../roster/model/step';
import { createAsks } from './asks';

export interface Listing {
  imports: ImportReading[];
  /** What is still to be read; null when all is. */
  unread: Unread | null;
  /** Created before this was not read again yet, though it is not over; null when all was. */
  behind: ServerTime | null;
  /** False where there was only room for what waited: what is new comes with the next look. */
  hasNew: boolean;
  /** True where the review that was asked for came as far as the old ones. */
  isReviewed: boolean;
  /** True where what waits comes first at the next look: there was room only for what is new. */
  waits: boolean;
}

/**
 * Lists imports as asked: new ones page by page, then those that earlier lists left out, then old ones by id,
 * then those that are running. Six requests at most, one when Canvas has little room: that one is for imports
 * that were left out if the last was for new ones. Imports left out are given up as soon as `isStopped`. Fails
 * only where the first request does.
 */
export async function listImports(
  client: CanvasClient,
  host: Host,
  query: ImportQuery,
  isStopped: () => Promise<boolean>,
): Promise<Answer<Listing>> {
  const { since, readTo, ids } = query;
  const asks = createAsks();
  const imports: ImportReading[] = [];
  let { unread, behind } = query;
  let hasNew = false;
  let idsLeft = ids;
  let hadTurn = false;

  /** Pages of a list, newest first, until `isEnough`. Resolves to where it was left off; null at its end. */
  async function pages(
    from: ServerTime | null,
    part: ListPart,
    isEnough: (to: ServerTime | null) => Promise<boolean> | boolean,
  ): Promise<{ to: ServerTime | null } | null> {
    const read: ImportReading[] = [];
    let page: string | null = null;
    do {
      const at: ListPart = page === null ? part : { ...part, page };
      const answer = await asks.ask(() => client.listImports(host, from, at));
      if (answer === null) return page === null ? null : { to: oldest(read) };
      read.push(...answer.value);
      imports.push(...answer.value);
      page = answer.value.length > 0 ? answer.next : null;
    } while (page !== null && !(await isEnough(oldest(read))));
    return { to: page === null ? null : oldest(read) };
  }

  async function readNew(from: ServerTime): Promise<void> {
    // Where reading again is under way, the new ones alone are enough: it goes on from where it is.
    const read = await pages(from, {}, (to) => behind !== null && to !== null && to <= readTo);
    if (read === null) return;
    hasNew = true;
    const { to } = read;
    if (to === null) {
      behind = null;
    } else if (to <= readTo) {
      behind ??= to;
    } else {
      unread = joined(unread, { from: readTo, to, tries: 0, began: asks.date() ?? readTo });
      behind ??= readTo;
    }
  }

  async function readUnread(): Promise<void> {
    if (!isReadable(unread) || (await isStopped())) return;
    // A failure before it is one of its own, want of room is not.
    if (asks.hasFailed()) unread = { ...unread, tries: unread.tries + 1 };
    if (!asks.isOpen()) return;
    hadTurn = true;
    const { from, to, tries, began = to } = unread;
    const read = await pages(from, { before: to }, isStopped);
    const until = read ? read.to : to;
    if (until === null) unread = null;
    else unread = { from, to: Math.min(until, to), tries: until < to ? 0 : tries + 1, began };
  }

  async function readById(): Promise<void> {
    while (idsLeft.length > 0 && asks.isOpen()) {
      const [id = '', ...others] = idsLeft;
      idsLeft = others;
      hadTurn = true;
      const one = await asks.ask(() => client.oneImport(host, id));
      if (one) imports.push(one.value);
    }
  }

  async function readAgain(from: ServerTime): Promise<void> {
    if (behind === null || !asks.isOpen()) return;
    hadTurn = true;
    const before = behind;
    const read = await pages(from, { before }, () => false);
    // More in one second than fit on a page: from the top again.
    if (read) behind = read.to !== null && read.to < before ? read.to : null;
  }

  if (since === null) {
    // Before the first good answer nothing was watched, and nothing is missed.
    await pages(since, {}, () => true);
    const isReviewed = query.isReview;
    const none = { unread: null, behind: null };
    return asks.outcome({ imports, ...none, hasNew: true, isReviewed, waits: false });
  }
  if (!query.waits) await readNew(since);
  const wasWhole = unread === query.unread;
  if (wasWhole) await readUnread();
  await readById();
  if (wasWhole || query.waits) await readAgain(since);
  if (query.waits) await readNew(since);
  const isLeft = isReadable(unread) || idsLeft.length > 0 || behind !== null;
  const isReviewed = query.isReview && (ids.length === 0 ? hasNew : idsLeft.length < ids.length);
  const waits = isLeft && !hadTurn && !asks.hasFailed();
  return asks.outcome({ imports, unread, behind, hasNew, isReviewed, waits });
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
