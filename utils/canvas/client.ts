import * as z from 'zod/mini';
import type { Host } from '../hosts/host';
import type { RowMessage } from '../roster/explain/group/row-message';
import { digest } from '../roster/model/digest';
import type { ImportReading } from '../roster/model/import';
import type { ImportId } from '../roster/model/keys';
import type { ServerTime } from '../roster/model/step';
import type { Answer } from './answer';
import { readErrors, readOwnErrors } from './errors';
import { asFailure, createRequests } from './requests';
import { readImport, readImportList } from './sis-import';

/** The SIS Imports API of one Canvas host, read with the admin's own session. It only ever reads. */
export interface CanvasClient {
  /** The newest imports, 50 a page; those of a span of time if it is given. */
  listImports(
    host: Host,
    since: ServerTime | null,
    within?: ListPart,
  ): Promise<Answer<ImportReading[]>>;
  /** One import by its id, however old. */
  oneImport(host: Host, importId: ImportId): Promise<Answer<ImportReading>>;
  /** A digest of the user who is signed in: distinguishes users, and names nobody. */
  whoIsThere(host: Host): Promise<Answer<string>>;
  /** A page of the messages of an import, the first for null; `next` is null after the last one. */
  listErrors(host: Host, importId: ImportId, page: string | null): Promise<Answer<ErrorPage>>;
  /** The messages an import itself has: few, and without rows. */
  ownErrors(host: Host, importId: ImportId): Promise<Answer<RowMessage[]>>;
}

/** Imports created after `since` and before `before`, from a page on that an answer named as the next. */
export interface ListPart {
  before?: ServerTime;
  page?: string;
}

export interface ErrorPage {
  rows: RowMessage[];
  next: string | null;
}

const User = z.object({ id: z.union([z.string(), z.number()]) });

/**
 * The SIS Imports API of any Canvas host, read only. `fetch` and the network state come from outside, so that
 * tests decide what Canvas answers. `salted` turns the digest of a user id into one that nobody can read back:
 * no other digest leaves the client.
 */
export function createCanvasClient(
  fetch: typeof globalThis.fetch,
  isOnline: () => boolean,
  salted: (digest: string) => Promise<string>,
): CanvasClient {
  const get = createRequests(fetch, isOnline, salted);
  const withSalt = async (reading: ImportReading) => ({
    ...reading,
    runner: reading.runner === null ? null : await salted(reading.runner),
  });

  async function whoIsThere(host: Host): Promise<Answer<string>> {
    const answer = await get(host, 'users/self');
    if (!answer.ok) return answer;
    const user = User.safeParse(answer.value);
    return user.success
      ? { ...answer, value: answer.user ?? (await salted(digest(`${user.data.id}`))) }
      : asFailure('not-canvas', 'not a user', null);
  }

  const importPath = (importId: ImportId) =>
    `accounts/self/sis_imports/${encodeURIComponent(importId)}`;

  return {
    whoIsThere,
    async listErrors(host, importId, page) {
      const query = `per_page=100${page === null ? '' : `&page=${page}`}`;
      const answer = await get(host, `${importPath(importId)}/errors?${query}`);
      if (!answer.ok) return answer;
      const rows = readErrors(answer.value);
      if (rows === null) return asFailure('not-canvas', 'not a list of messages', null);
      return { ...answer, value: { rows, next: answer.next ?? null } };
    },
    async ownErrors(host, importId) {
      const answer = await get(host, importPath(importId));
      if (!answer.ok) return answer;
      const rows = readOwnErrors(answer.value);
      return rows === null
        ? asFailure('not-canvas', 'not an import', null)
        : { ...answer, value: rows };
    },
    async oneImport(host, importId) {
      const answer = await get(host, importPath(importId));
      if (!answer.ok) return answer;
      const value = readImport(answer.value);
      return value
        ? { ...answer, value: await withSalt(value) }
        : asFailure('not-canvas', 'not an import', null);
    },
    async listImports(host, since, { before, page } = {}) {
      const query = new URLSearchParams({ per_page: '50' });
      if (since !== null) query.set('created_since', new Date(since).toISOString());
      if (before !== undefined) query.set('created_before', new Date(before).toISOString());
      const turn = page === undefined ? '' : `&page=${page}`;
      // `self` is the root account of the host; a sub-account's own id would be refused.
      const answer = await get(host, `accounts/self/sis_imports?${query}${turn}`);
      if (!answer.ok) {
        // With one Canvas release flag off, a missing permission also answers 401, in the user's language.
        if (answer.problem !== 'signed-out' || !(await whoIsThere(host)).ok) return answer;
        return { ...answer, problem: 'no-permission' };
      }
      const list = readImportList(answer.value);
      if (list === null) {
        return asFailure('not-canvas', 'not an import list', null);
      }
      return { ...answer, value: await Promise.all(list.map(withSalt)) };
    },
  };
}
