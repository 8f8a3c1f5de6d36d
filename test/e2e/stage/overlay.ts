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

/** What the chips in the native list say, from the first on; rows with nothing to tell have none. */
export async function rowChips(page: Page): Promise<string[]> {
  const words = await toolFrame(page)?.evaluate(() =>
    [...document.querySelectorAll('rosterscope-chip')].map(
      ({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.word')?.innerText ?? '',
    ),
  );
  return words ?? [];
}

/**
 * What is made of the first row of the list: `failed` where the row is marked, else the verdict of its chip,
 * `left alone` where it has neither, and empty before there is a panel. `details`: the name of what leads on.
 */
export async function newestRow(page: Page, details = 'Job Status Details'): Promise<string> {
  const shown = await toolFrame(page)?.evaluate((name) => {
    const controls = [...document.querySelectorAll('a, button')];
    const first = controls.find((each) => each.textContent?.trim() === name);
    if (!first || !document.querySelector('rosterscope-overlay')) return '';
    const row = first.closest('tr, [role="row"], li');
    if (first.closest('[data-rosterscope="failed"]')) return 'failed';
    const chip = row?.querySelector('rosterscope-chip');
    const drawn = chip?.shadowRoot?.querySelector<HTMLElement>('[data-verdict]');
    return drawn?.dataset.verdict ?? 'left alone';
  }, details);
  return shown ?? '';
}
