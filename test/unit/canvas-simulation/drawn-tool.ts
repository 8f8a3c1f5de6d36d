import { JSDOM, VirtualConsole } from 'jsdom';
import { vi } from 'vitest';
import type { SimulatedCanvas } from '../../canvas/server.ts';
import { openTool, tool } from './launch.ts';

/** The tool's frame with its own script at work, asking the simulated Canvas. */
export interface DrawnTool {
  document: Document;
  /** What failed in the frame's script. */
  errors: string[];
  /** Waits until the page is shown that was last asked for. */
  settled(): Promise<void>;
  /** Presses the button, link or tab of this name, and waits for what comes of it. */
  press(name: string): Promise<void>;
}

/** Opens the tool at a path, as the frame does, in a document without a screen. */
export async function drawTool(canvas: SimulatedCanvas, path = '/rostering'): Promise<DrawnTool> {
  const headers = await openTool(canvas);
  const get = (url: string, init?: { method?: string }) =>
    canvas.fetch(new URL(url, tool), { method: init?.method ?? 'GET', headers });
  const shell = await (await get(path)).text();
  const virtualConsole = new VirtualConsole();
  const errors: string[] = [];
  for (const event of ['jsdomError', 'error'] as const) {
    virtualConsole.on(event, (...said) => errors.push(said.join(' ')));
  }
  const { window } = new JSDOM(shell, {
    url: new URL(path, tool).href,
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole,
  });
  window.fetch = get;
  // Nothing is drawn here, and every style the library asks for would be worked out from all of its rules.
  window.CSSStyleSheet.prototype.insertRule = () => 0;
  const script = window.document.querySelector('script[src]')?.getAttribute('src') ?? '';
  window.eval(await (await get(script)).text());
  const { document } = window;
  const settled = () =>
    vi.waitFor(() => {
      if (document.querySelector('.loading, [aria-busy]')) throw new Error('still busy');
    });
  await settled();
  return {
    document,
    errors,
    settled,
    async press(name) {
      const found = [...document.querySelectorAll('button, a, [role=tab]')].find(
        (each) => each.textContent?.trim() === name,
      );
      if (!found) throw new Error(`nothing is called "${name}"`);
      (found as HTMLElement).click();
      await settled();
    },
  };
}

/** The rows of the table with this caption, cell by cell, headings first. */
export function tableOf(page: Document, caption: string): string[][] {
  const table = [...page.querySelectorAll('table')].find(
    (each) => each.caption?.textContent === caption,
  );
  if (!table) throw new Error(`no table "${caption}"`);
  return [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent ?? ''));
}
