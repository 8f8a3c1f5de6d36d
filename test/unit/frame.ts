import { afterAll } from 'vitest';

/** Preact's timer for effects that no frame came for, in ms, and a little more. */
const patience = 50;

// Else the timer of the last render goes off when its window is gone already.
afterAll(async () => {
  if ('window' in globalThis) await new Promise((done) => setTimeout(done, patience));
});
