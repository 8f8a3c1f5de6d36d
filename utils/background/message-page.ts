import type { Answer } from '../canvas/answer';
import type { CanvasClient, ErrorPage } from '../canvas/client';
import type { ImportRecord } from '../roster/model/records/import-record';
import type { MessageQueue } from './message-queue';

/**
 * The next page of an import's messages: from Canvas's list, or from the import itself where that list is
 * missing or empty (Canvas keeps it for 30 days). Each request counts against `messages`.
 */
export async function messagePage(
  client: CanvasClient,
  messages: MessageQueue,
  { reading: { id } }: ImportRecord,
): Promise<Answer<ErrorPage>> {
  const { host, page } = messages;
  messages.requestsLeft--;
  const listed = await client.listErrors(host, id, page);
  const isEmpty = listed.ok ? listed.value.rows.length === 0 : listed.problem === 'not-canvas';
  if (page !== null || !isEmpty) return listed;
  messages.requestsLeft--;
  const own = await client.ownErrors(host, id);
  return own.ok ? { ...own, value: { rows: own.value, next: null } } : own;
}
