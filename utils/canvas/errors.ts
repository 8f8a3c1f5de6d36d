import * as z from 'zod/mini';
import type { RowMessage } from '../roster/explain/group/row-message';

/** A page of Canvas holds a hundred at most. */
const most = 200;
/** Longer than any message of an importer; a stack trace is not one. */
const Message = z.pipe(
  z.string(),
  z.transform((text) => text.slice(0, 1000)),
);
const File = z.catch(z.nullable(z.string().check(z.maxLength(300))), null);

const Row = z.object({
  file: z.optional(File),
  message: Message,
  row: z.optional(z.catch(z.nullable(z.int().check(z.gte(0))), null)),
});
/** None for what has no message. */
function rowOf(json: unknown): RowMessage[] {
  const { data } = Row.safeParse(json);
  return data ? [{ file: data.file ?? null, message: data.message, row: data.row ?? null }] : [];
}

const Page = z.object({ sis_import_errors: z.array(z.unknown()) });

/**
 * The messages of one page of `sis_imports/:id/errors`; what is no message is left out, `row_info` with
 * the student's record too. Null when the answer is no such page.
 * Source: canvas-lms lib/api/v1/sis_import_error.rb.
 */
export function readErrors(json: unknown): RowMessage[] | null {
  const page = Page.safeParse(json);
  if (!page.success) return null;
  return page.data.sis_import_errors.slice(0, most).flatMap(rowOf);
}

const Messages = z.optional(z.catch(z.array(z.unknown()), []));
const Lists = z.object({
  id: z.union([z.string(), z.number()]),
  processing_errors: Messages,
  processing_warnings: Messages,
  data: z.optional(z.unknown()),
});

/**
 * The messages an import itself has: the exception that ended it, and its lists, which stop at 24
 * and know no rows. Null when the answer is no import. Source: canvas-lms app/models/sis_batch.rb.
 */
export function readOwnErrors(json: unknown): RowMessage[] | null {
  const lists = Lists.safeParse(json);
  if (!lists.success) return null;
  const { processing_errors: errors = [], processing_warnings: warnings = [], data } = lists.data;
  const crash = (data as { error_message?: unknown } | null | undefined)?.error_message;
  const pairs = [...errors, ...warnings].slice(0, most);
  return [
    ...rowOf({ file: null, message: crash }).map((row) => ({ ...row, crash: true as const })),
    ...pairs.flatMap((pair) => {
      const [file, message] = Array.isArray(pair) ? pair : [];
      return rowOf({ file, message });
    }),
  ];
}

/**
 * What to ask for the page after this one, null after the last. Of the address in a `Link` header only
 * the `page` is taken, so that it can lead to no other place.
 */
export function nextPage(link: string | null): string | null {
  const [, url = ''] = /<([^<>]*)>\s*;\s*rel="?next\b/i.exec(link ?? '') ?? [];
  const [, page] = /[?&]page=([\w%:.~-]{1,300})(?:&|$)/.exec(url) ?? [];
  return page ?? null;
}
