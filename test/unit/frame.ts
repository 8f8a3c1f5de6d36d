import { afterAll, beforeAll } from 'vitest';

/** Preact's timer for effects that no frame came for, in ms, and a little more. */
const responseTimeout = 50;

// What a test waits for comes late on a busy machine, and is no less right.
beforeAll(async () => {
  if (!('window' in globalThis)) return;
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: 30_000 });
});

// Else the timer of the last render goes off when its window is gone already.
afterAll(async () => {
  if ('window' in globalThis) await new Promise((done) => setTimeout(done, responseTimeout));
});
