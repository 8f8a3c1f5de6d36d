import type { Page } from 'puppeteer-core';
import { toolFrame } from './tool';

/** What a page of the tool shows of ours, wherever its own shadow roots lie. */
export interface DeepSight {
  /** `running waiting waiting`; empty while there is no panel. */
  states: string;
  /** Of the import step in the panel; null where it has no figure. */
  percent: number | null;
  /** Texts of the page's own elements that are marked as failed. */
  marks: string[];
  /** Words of the chips in the list, from the first row on. */
  chips: string[];
  /** Width of the panel in px; 0 while there is none. */
  width: number;
}

const nothing: DeepSight = { states: '', percent: null, marks: [], chips: [], width: 0 };

export async function deepSight(page: Page): Promise<DeepSight> {
  const seen = await toolFrame(page)
    ?.evaluate(() => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((each) => [
          each,
          ...(each.shadowRoot ? all(each.shadowRoot) : []),
        ]);
      const elements = all(document);
      const named = (name: string) => elements.filter(({ localName }) => localName === name);
      const panel = named('rosterscope-overlay')[0];
      const steps = ['extract', 'conversion', 'import'].map((step) =>
        panel?.shadowRoot?.querySelector<HTMLElement>(`[data-step=${step}]`),
      );
      const now = steps[2]?.querySelector('[aria-valuenow]')?.getAttribute('aria-valuenow');
      return {
        states: panel ? steps.map((step) => step?.dataset.state ?? 'none').join(' ') : '',
        percent: now ? Number(now) : null,
        marks: elements
          .filter((each) => each.matches('[data-rosterscope="failed"]'))
          .map((each) => each.textContent?.trim() ?? ''),
        chips: named('rosterscope-chip').map(
          (chip) => chip.shadowRoot?.querySelector<HTMLElement>('.word')?.innerText ?? '',
        ),
        width: panel?.getBoundingClientRect().width ?? 0,
      };
    })
    // A frame that is on its way out cannot be asked.
    .catch(() => nothing);
  return seen ?? nothing;
}
