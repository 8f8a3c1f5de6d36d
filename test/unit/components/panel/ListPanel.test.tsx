// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mount } from '../../../../components/insight/mount';
import { ListPanel, type ListPanelProps } from '../../../../components/panel/ListPanel';
import type { BackgroundMessage } from '../../../../utils/background-message';
import {
  account,
  deletedMany,
  endedJob,
  failedJob,
  hour,
  insight,
  job,
  minute,
  now,
  step,
  tools,
} from '../samples';
import { violations } from '../violations';

afterEach(cleanup);

const panelOf = (props: Partial<ListPanelProps>) => {
  const base: ListPanelProps = {
    jobs: [],
    insights: {},
    account: account(),
    connected: 'live',
    now,
    onOpenJob: null,
    ...tools(),
  };
  return <ListPanel {...base} {...props} />;
};
const list = (props: Partial<ListPanelProps>) => render(panelOf(props)).container;
const panel = () => document.querySelector<HTMLElement>('.panel')?.dataset;
const headline = () => screen.getByRole('heading', { level: 2 }).textContent;

describe('the verdict stands first', () => {
  it('of a job that runs, with its three steps in time, and its name', () => {
    const jobs = [job(), failedJob({ id: '8840', endedAt: now - 26 * hour })];
    const text = list({ jobs }).textContent;
    expect(headline()).toBe('Importing into Canvas · 40%');
    expect(panel()).toMatchObject({ verdict: 'running', size: 'tall' });
    expect(text).toContain('Nightly roster · Running for 10\u00a0min');
    const steps = [...document.querySelectorAll<HTMLElement>('.steps > [data-step]')];
    expect(steps.map(({ dataset }) => dataset.state)).toEqual(['complete', 'complete', 'running']);
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40');
  });

  it('of a night that went well in one line, and nothing else', () => {
    const nights = [2, 26, 50].map((ago) => endedJob(ago * hour, { key: `night ${ago}` }));
    list({ jobs: nights, insights: { 'night 2': insight({ changed: 1204 }) } });
    expect(headline()).toBe('Sync completed');
    expect(panel()).toMatchObject({ verdict: 'ok', size: 'line' });
    expect(document.querySelector('.insight, .steps, .why')).toBe(null);
    expect(document.querySelectorAll('.signs [data-step]')).toHaveLength(3);
    expect(document.querySelector('.facts')?.textContent).toContain('1,204\u00a0records changed');
  });

  it('of a night in which too much was deleted, though it is complete, and what to do', () => {
    const handled = vi.fn();
    const over = endedJob(hour);
    const insights = { [over.key]: insight({ findings: [deletedMany] }) };
    list({ jobs: [over], insights, send: handled, onSchedules: () => {} });
    expect(headline()).toBe('Completed, but 9,700 enrollments were deleted');
    expect(panel()).toMatchObject({ verdict: 'danger', size: 'two' });
    expect(screen.getAllByRole('button', { name: /^(?!About)/ }).map((b) => b.textContent)).toEqual(
      ['Go to Pause schedule', 'Mark as handled', 'Details'],
    );
    fireEvent.click(screen.getByText('Mark as handled'));
    expect(handled).toHaveBeenCalledWith(expect.objectContaining({ kind: 'dismiss', note: '' }));
  });

  it('of a failure, with its cause where an earlier look found one, and what to do next', () => {
    const failed = failedJob();
    const cause = { entry: 'E1', reason: null, confidence: 'likely' } as const;
    const box = list({ jobs: [failed], insights: { [failed.key]: insight({ cause }) }, mount });
    expect(headline()).toBe('Failed. Likely cause: Your SIS refused Canvas’s sign-in');
    expect(box.textContent).toContain('Nightly roster · Roster Extract failed at 37%');
    expect(box.textContent).toContain('Nothing was changed.');
    expect(box.textContent).toMatch(/What to do: You can fix this\. Check Canvas/);
    // What the headline says is not said again.
    const rows = [...box.querySelectorAll('.why-row')].map((row) => row.textContent);
    expect(rows[0]).toBe('Probably: The key is wrong, changed or expired.');
    expect(box.textContent?.match(/likely cause|refused Canvas’s sign-in/gi)).toHaveLength(2);
  });

  it('of a failure nobody has looked at, and where to look', () => {
    const onOpenJob = vi.fn();
    const failed = failedJob();
    const insights = { [failed.key]: insight() };
    const box = list({ jobs: [failed], insights, mount, onOpenJob });
    expect(headline()).toBe('Roster Extract failed at 37%');
    const buttons = screen.getAllByRole('button', { name: /^(?!About)/ });
    expect(buttons.map(({ textContent, className }) => [textContent, className])).toEqual([
      ['Open this job', 'button primary'],
      ['Details', 'button'],
    ]);
    expect(box.textContent).toContain('Open the job to see the reason');
    fireEvent.click(screen.getByText('Open this job'));
    expect(onOpenJob).toHaveBeenCalledWith(failed.key);
  });
});

it('has all three steps, also where nothing tells of one', () => {
  const { extract, import: imports } = job().steps;
  const tonight = job({
    steps: { extract, conversion: step({ state: 'unknown' }), import: imports },
  });
  list({ jobs: [tonight] });
  const shown = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  expect(shown.map(({ dataset }) => dataset.step)).toEqual(['extract', 'conversion', 'import']);
  expect(shown[1]?.dataset.state).toBe('unknown');
});

it('copies the text for support with one press, also before it is known how', async () => {
  const write = vi.fn(async (_: string) => {});
  vi.stubGlobal('navigator', { ...navigator, userAgent: '', clipboard: { writeText: write } });
  let tell: (message: BackgroundMessage) => void = () => {};
  const listen = (listener: typeof tell) => {
    tell = listener;
    return () => {};
  };
  const failed = failedJob();
  list({ jobs: [failed], mount, listen });
  const button = screen.getByText<HTMLButtonElement>('Copy for SIS Support');
  expect([button.disabled, button.className]).toEqual([false, 'button primary']);
  fireEvent.click(button);
  expect(write).not.toHaveBeenCalled();
  act(() => tell({ kind: 'past', key: failed.key, run: null, history: [] }));
  expect(await screen.findByText(/^Copied, with IDs and names hidden/)).toBeTruthy();
  expect(write.mock.calls[0]?.[0]).toContain('in Roster Extract at 37%');

  const house = { handOvers: false, masked: false, supportContact: null };
  act(() => tell({ kind: 'past', key: failed.key, run: null, history: [], house }));
  expect(screen.queryByText('Copy for SIS Support')).toBe(null);
  vi.unstubAllGlobals();
});

it('keeps its height through all that comes without a click', () => {
  const { rerender } = render(panelOf({ jobs: [endedJob(hour, { id: '8840' })] }));
  expect(panel()).toMatchObject({ size: 'line', fixed: 'false' });
  const tonight = job();
  const insights = { [tonight.key]: insight({ findings: [deletedMany] }) };
  rerender(panelOf({ jobs: [tonight, endedJob(hour, { id: '8840' })] }));
  expect(panel()).toMatchObject({ verdict: 'running', size: 'line', fixed: 'true' });
  rerender(panelOf({ jobs: [endedJob(0)], insights }));
  expect(panel()).toMatchObject({ verdict: 'danger', size: 'line', fixed: 'true' });
  rerender(panelOf({ jobs: [endedJob(0)], insights, open: true }));
  rerender(panelOf({ jobs: [endedJob(0)], insights }));
  expect(panel()).toMatchObject({ size: 'two', fixed: 'false' });
});

it('tells of earlier failures in its details, be their step told or not', () => {
  const failed = failedJob({ id: '8840', endedAt: now - 26 * hour });
  expect(list({ jobs: [job(), failed], open: true }).textContent).toContain(
    'Last failure: Rostering job 8840, Roster Extract failed at 37%, 1\u00a0d ago',
  );
  cleanup();
  const unclear = { ...failed, failedStep: null };
  expect(list({ jobs: [job(), unclear], open: true }).textContent).toContain(
    'Last failure: Rostering job 8840, step unknown, 1\u00a0d ago',
  );
  cleanup();
  expect(list({ jobs: [failedJob()], open: true }).textContent).toContain(
    'No other failures on this page',
  );
});

it('is honest when the list is empty', () => {
  expect(list({}).textContent).toContain('No rostering jobs yet');
});

it('keeps what it knows when Canvas cannot be asked', () => {
  const text = list({
    jobs: [job()],
    account: account({ problem: 'offline', readAt: now - 9 * minute }),
  }).textContent;
  expect(text).toContain('Nightly roster');
  expect(text).toContain('You’re offline.');
  expect(text).toContain('Last update from Canvas: 9\u00a0min ago.');
});

it('has no violations for axe', async () => {
  expect(await violations(list({ jobs: [job(), failedJob()] }))).toEqual([]);
  cleanup();
  expect(await violations(list({ jobs: [failedJob()], mount, open: true }))).toEqual([]);
});
