import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { serialize } from '../../serialize';

const key = 'notified';
/** Far more than are raised in a day. */
const most = 300;

/** A notification, and the ids of the events it reports. */
const Notified = z.object({
  id: z.string(),
  events: z.array(z.string()),
  /** Local ms. */
  at: z.number(),
  /** False until it is known to have gone up: the worker may have died before. */
  isUp: z.boolean(),
});
const List = z.catch(z.array(Notified), []);
export type Notified = z.infer<typeof Notified>;

const inTurn = serialize();

/** Notifications shown in this session of the browser, oldest first; remembered even when the disk is full. */
export async function notified(): Promise<Notified[]> {
  const { [key]: stored } = await browser.storage.session.get(key);
  return List.parse(stored ?? []);
}

/** Remembers these until the browser is closed, in place of what was remembered under their ids. */
export function remember(these: Notified[]): Promise<void> {
  return inTurn(async () => {
    const ids = new Set(these.map(({ id }) => id));
    const others = (await notified()).filter(({ id }) => !ids.has(id));
    await browser.storage.session.set({ [key]: [...others, ...these].slice(-most) });
  });
}
