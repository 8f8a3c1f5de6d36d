import type { Page, Texts } from './page.ts';

export interface Answer {
  view: Page;
  words: Texts;
}

/** How long the tool takes over an answer, beside the network, in ms. */
const lateness = 300;

/** What the tool has to show at one of its paths; null when it cannot be had. Rejects when aborted. */
export async function ask(path: string, signal: AbortSignal): Promise<Answer | null> {
  const answer = await fetch(`/api/view?path=${encodeURIComponent(path)}`, { signal }).catch(
    () => null,
  );
  const parsed: Answer | null = answer?.ok ? await answer.json().catch(() => null) : null;
  await new Promise((done) => setTimeout(done, lateness));
  signal.throwIfAborted();
  return parsed;
}
