// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { JobPanelProps } from '../../../../components/panel/JobPanel';
import { endedJob, failedJob, job, minute, now, pageOf, second, step } from '../samples';
import { violations } from '../violations';
import { card, jobPanel, panel } from './panel';

afterEach(cleanup);

const states = () =>
  [...document.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => [
    dataset.step,
    dataset.state,
  ]);

describe('steps', () => {
  it('stand in a region of our name, each with its state', () => {
    panel();
    expect(screen.getByRole('region', { name: 'Rosterscope' })).toBeTruthy();
    expect(states()).toEqual([
      ['extract', 'complete'],
      ['conversion', 'complete'],
      ['import', 'running'],
    ]);
  });

  it('have a progressbar while running and at no other time', () => {
    panel();
    const bars = screen.getAllByRole('progressbar');
    expect(bars).toHaveLength(1);
    expect(bars[0]?.closest('[data-step]')?.getAttribute('data-step')).toBe('import');
    expect(bars[0]?.getAttribute('aria-valuenow')).toBe('40');
    expect(bars[0]?.getAttribute('aria-valuetext')).toBe('Step 3 of 3, Canvas Imports, 40 percent');
  });

  it('have no figure where none is known', () => {
    const steps = { ...job().steps, import: step({ state: 'running', source: 'canvas' }) };
    panel({ job: job({ steps }) });
    const bar = screen.getByRole('progressbar');
    expect(bar.hasAttribute('aria-valuenow')).toBe(false);
    expect(bar.getAttribute('aria-valuetext')).toContain('no percentage yet');
    expect(bar.dataset.figure).toBe('none');
    expect(card('Canvas Imports')?.textContent).toContain('No percentage yet');
  });

  it('say time, source and age of what they show', () => {
    panel();
    expect(card('Roster Extract')?.textContent).toContain('4\u00a0min 10\u00a0s');
    expect(card('Roster Extract')?.textContent).toContain('from this page, 12\u00a0s ago');
    expect(card('Canvas Imports')?.textContent).toContain('from Canvas, 3\u00a0s ago · likely');
  });

  it('stand out when what runs was last heard of long ago', () => {
    const old = (age: number) => {
      const running = step({ state: 'running', asOf: now - age });
      panel({ job: job({ steps: { ...job().steps, import: running } }) });
      const mark = card('Canvas Imports')?.querySelector<HTMLElement>('.state')?.dataset.old;
      cleanup();
      return mark;
    };
    expect(old(90 * second)).toBe('false');
    expect(old(5 * minute)).toBe('true');
  });

  it('are not known before anything was read', () => {
    panel({ job: null, account: null, connected: 'connecting' });
    expect(states().map(([, state]) => state)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(card('Roster Extract')?.textContent).toContain('waiting for data');
    expect(document.querySelector('h2')?.textContent).toBe('Reading this page…');
    expect(document.body.textContent).not.toContain('Result unknown');
  });

  it('carry what explains them within themselves, as rows and as signs', () => {
    panel();
    const explained = () =>
      [...document.querySelectorAll('[data-step]')].map(
        (one) => one.querySelectorAll('button').length,
      );
    expect(explained()).toEqual([1, 1, 1]);
    cleanup();
    panel({ job: endedJob(minute) });
    expect(explained()).toEqual([1, 1, 1]);
  });
});

describe('the height', () => {
  const size = () => document.querySelector<HTMLElement>('.panel')?.dataset.size;

  it.each([
    ['a job that went well', { job: endedJob(minute) }, 'line'],
    ['a job that runs', {}, 'tall'],
    ['a job that failed', { job: failedJob() }, 'tall'],
    ['a job of which nothing is known yet', { job: null }, 'tall'],
    ['a job that completed with warnings', { job: endedJob(minute, { status: 'warning' }) }, 'two'],
  ] as const)('is chosen by what %s needs', (_, props, expected) => {
    panel(props);
    expect(size()).toBe(expected);
  });

  it('stays through all that comes without a click, and is chosen anew with one', () => {
    const show = (props: Partial<JobPanelProps>) => jobPanel({ blocks: [], ...props });
    const { rerender } = render(show({}));
    const over = endedJob(minute, { id: '8841' });
    rerender(show({ job: over }));
    expect(size()).toBe('tall');
    rerender(show({ job: over, open: true }));
    rerender(show({ job: over }));
    expect(size()).toBe('line');
  });
});

describe('a page of whose steps nothing could be read', () => {
  const nothing = step({ source: null, asOf: null });
  const unread = { extract: nothing, conversion: nothing, import: nothing };

  it('gets no cards, but one line that says what was read, and offers its outline', async () => {
    const onCopy = vi.fn(async () => true);
    const onOutline = async () => 'main\n  h1 "Rostering Job Details"';
    const { container } = panel({ job: null, ...pageOf([]), onOutline, onCopy });
    expect(container.querySelectorAll('.card')).toHaveLength(0);
    expect(container.querySelectorAll('.verdict, .insight, .blocks')).toHaveLength(0);
    expect(container.textContent).toContain(
      'Rosterscope could read Rostering job 8841 · Nightly roster on this page, but not its steps.',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Copy page outline' }));
    const text = await onOutline();
    await waitFor(() => expect(onCopy).toHaveBeenCalledWith(text));
    await waitFor(() => expect(screen.getAllByRole('status')[0]?.textContent).toContain('Copied'));
    expect(await violations(container)).toEqual([]);
  });

  it('claims nothing where it shows neither number nor name', () => {
    const onPage = { id: null, name: null, steps: [] };
    const { container } = panel({ job: null, ...pageOf([]), onPage });
    expect(container.textContent).toContain('could not read the steps of this job');
    expect(container.textContent).not.toMatch(/job \?|null/);
  });

  it('still says how the job stands where that is known', () => {
    const { container } = panel({ ...pageOf([]), job: failedJob({ steps: unread }) });
    expect(container.querySelectorAll('.card')).toHaveLength(0);
    expect(container.querySelector('h2')?.textContent).toContain('failed');
  });

  it('has a card for the one step that Canvas knows', () => {
    panel({ ...pageOf([]), job: job({ steps: { ...unread, import: job().steps.import } }) });
    expect(states()).toEqual([['import', 'running']]);
  });
});
