import { afterEach } from 'vitest';
import { type CanvasOptions, type SimulatedCanvas, startCanvas } from '../../canvas/server.ts';

export const host = 'demo.instructure.com';
export const minute = 60_000;
const open: SimulatedCanvas[] = [];

/** A simulated Canvas whose clock only moves when it is stepped. */
export async function stoppedCanvas(options: CanvasOptions = {}): Promise<SimulatedCanvas> {
  const canvas = await startCanvas({ speed: 0, ...options });
  open.push(canvas);
  return canvas;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((canvas) => canvas.close()));
});

const accept = 'application/json+canvas-string-ids, application/json';

/** Asks the API as a signed-in admin's browser does. */
export function asker(canvas: SimulatedCanvas, on = host) {
  const cookie = canvas.signIn(on);
  return (path: string, headers: Record<string, string> = {}) =>
    canvas.fetch(`https://${on}/api/v1/${path}`, { headers: { accept, cookie, ...headers } });
}

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into, not modeled
export type Json = any;

export async function json(response: Response): Promise<Json> {
  return await response.json();
}
