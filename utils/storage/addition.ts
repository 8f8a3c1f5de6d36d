import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { Hindrance } from '../canvas/recognize-host';
import { HostName, HostRole } from '../hosts/host-role';
import { LocalTime } from '../roster/model/step';

/**
 * The host that is being added, and what came of it. The browser may close the popup to ask its own
 * question, so this is kept until the browser ends, and the popup shows it when it is opened again.
 */
export const Addition = z.object({
  host: HostName,
  role: HostRole,
  /** All but the first two are the end of it; only with `added` was the host kept. */
  state: z.union([z.enum(['asking', 'checking', 'added', 'refused']), Hindrance]),
  at: LocalTime,
});
export type Addition = z.infer<typeof Addition>;

/** The addition that was begun last; null for none. */
export async function getAddition(): Promise<Addition | null> {
  const { addition } = await browser.storage.session.get('addition');
  const parsed = Addition.safeParse(addition);
  return parsed.success ? parsed.data : null;
}

/** Reports where the addition stands; the popup listens. */
export async function setAddition(addition: Omit<Addition, 'at'>): Promise<void> {
  await browser.storage.session.set({ addition: { ...addition, at: Date.now() } });
}
