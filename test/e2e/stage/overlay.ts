import type { Page } from 'puppeteer-core';
import { toolFrame } from './tool';

export interface ShownStep {
  state: string | null;
  /** Of the progress bar; null where there is none or it has no figure. */
  percent: number | null;
}

export type ShownSteps = Record<string, ShownStep>;

/** The three steps as the overlay shows them; empty while there is no overlay. */
export async function overlaySteps(page: Page): Promise<ShownSteps> {
  const shown = await toolFrame(page)?.evaluate(() => {
    const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>('[data-step]') ?? [])].map((step) => {
      const now = step.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow') ?? null;
      const bar = now !== null;
      return [
        step.dataset.step ?? '',
        { state: step.dataset.state ?? null, percent: bar ? Number(now) : null },
      ];
    });
  });
  return Object.fromEntries(shown ?? []);
}

/** The states of the three steps alone, in order: `complete complete running`. */
export async function overlayStates(page: Page): Promise<string> {
  const { extract, conversion, import: imports } = await overlaySteps(page);
  return [extract, conversion, imports].map((step) => step?.state ?? 'none').join(' ');
}

/** All text the overlay shows, as an admin reads it. */
export async function overlayText(page: Page): Promise<string> {
  const text = await toolFrame(page)?.evaluate(() => {
    const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
    return [...(root?.children ?? [])]
      .filter(({ nodeName }) => nodeName !== 'STYLE')
      .map((child) => (child as HTMLElement).innerText ?? '')
      .join('\n');
  });
  return text ?? '';
}

/** What the head of the panel says of the connection: whether somebody is there to hear. */
export async function connection(page: Page): Promise<string | null> {
  const word = await toolFrame(page)?.evaluate(
    () =>
      document
        .querySelector('rosterscope-overlay')
        ?.shadowRoot?.querySelector<HTMLElement>('.connection')?.innerText,
  );
  return word ?? null;
}

/** The texts of native elements that are marked as failed. */
export async function failedMarks(page: Page): Promise<string[]> {
  const marked = await toolFrame(page)?.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-rosterscope="failed"]')].map(
      (each) => each.innerText,
    ),
  );
  return marked ?? [];
}

/** The words of the chips in the native list, from the first row on. */
export async function rowChips(page: Page): Promise<string[]> {
  const words = await toolFrame(page)?.evaluate(() =>
    [...document.querySelectorAll('rosterscope-chip')].map(
      ({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.word')?.innerText ?? '',
    ),
  );
  return words ?? [];
}
