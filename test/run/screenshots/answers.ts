import type { BackgroundMessage } from '../../../utils/background-message';
import type { SurfaceMessage } from '../../../utils/messages';
import { knownTexts } from '../../../utils/roster/explain/knowledge/texts';

/** A background that knows no earlier run, and answers nothing else. */
export function answers() {
  const listeners = new Set<(message: BackgroundMessage) => void>();
  return {
    send(message: SurfaceMessage) {
      if (message.kind !== 'past') return;
      const past = { kind: 'past', key: message.key, run: null, history: [] } as const;
      queueMicrotask(() => {
        for (const listener of listeners) listener({ ...past, history: [] });
      });
    },
    listen(listener: (message: BackgroundMessage) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** What the knowledge base says in the language on the screen, as `main.ts` left it there, in packed order. */
export function explanationsHere(): string[] {
  const all = (globalThis as { explanations?: Record<string, string> }).explanations ?? {};
  return Object.keys(all).length === 0 ? [] : knownTexts.map((text) => all[text] ?? '');
}
