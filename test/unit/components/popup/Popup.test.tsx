// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { say } from '../../../../utils/language';
import type { Insight, JudgedFinding } from '../../../../utils/roster/model/insight';
import type { JobView } from '../../../../utils/roster/model/snapshot';
import {
  account,
  canvasImport,
  deletedMany,
  endedJob,
  failedJob,
  hour,
  insight,
  job,
  now,
  snapshot,
  step,
} from '../samples';
import { violations } from '../violations';
import { items, popup } from './popup';

afterEach(cleanup);

it.each([
  ['not-stored', 'Your disk is full'],
  ['no-history', 'history cannot be reached'],
  ['history-set-aside', 'and a new one was begun'],
] as const)('says on the computer itself: %s', (trouble, words) => {
  const said = popup({ trouble }).querySelector(`[data-problem="${trouble}"]`);
  expect(said?.textContent).toContain(words);
});

const failedImport = canvasImport({
  id: '5011',
  state: 'failed_with_messages',
  status: 'failed',
  step: step({ state: 'failed', startedAt: now - 3 * hour, source: 'canvas' }),
  errorCount: 4020,
  endedAt: now - 2 * hour,
});

it('shows what runs first, then what ended, failures first', () => {
  const jobs = [job(), endedJob(hour, { id: '8840' }), failedJob({ id: '8839' })];
  popup({ snapshot: snapshot({ jobs, imports: [canvasImport(), failedImport] }) });
  expect(items()).toEqual([
    ['job:demo.instructure.com:8841', 'in-progress'],
    ['import:demo.instructure.com:5012', 'in-progress'],
    ['job:demo.instructure.com:8839', 'failed'],
    ['import:demo.instructure.com:5011', 'failed'],
    ['job:demo.instructure.com:8840', 'completed'],
  ]);
});

it('says what an update brought in one line that can be put away, and nothing without one', () => {
  popup({});
  expect(document.querySelector('.news')).toBe(null);
  cleanup();
  const onDismissNews = vi.fn();
  popup({ news: '1.2.0', onDismissNews });
  expect(document.querySelector('.news')?.textContent).toContain('Updated to 1.2.0.');
  fireEvent.click(screen.getByRole('button', { name: 'OK' }));
  expect(onDismissNews).toHaveBeenCalledOnce();
});

it('shows the three steps of a running job with the figure of the one that runs', () => {
  popup({ snapshot: snapshot({ jobs: [job()] }) });
  expect(screen.getByText('Roster Extract')).toBeTruthy();
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40');
  expect(document.querySelector('[data-job]')?.textContent).toContain(
    '1 of 3 batches done · now importing users (likely)',
  );
});

it('shows imports of no known job by name, with how they ended', () => {
  const text = popup({ snapshot: snapshot({ imports: [failedImport] }) }).textContent;
  expect(text).toContain('Canvas import 5011');
  expect(text).toMatch(
    /Failed with errors · some data may have been imported · 4.020 rows refused/,
  );
  expect(text).toContain('2\u00a0h ago · took 1\u00a0h');
});

it('opens a job and marks a failure as seen, but offers that only once', () => {
  const onOpen = vi.fn();
  const onSeen = vi.fn();
  const jobs = [failedJob(), failedJob({ id: '8840', name: null, seen: true })];
  popup({ snapshot: snapshot({ jobs }), onOpen, onSeen });
  fireEvent.click(screen.getByRole('button', { name: /Rostering job 8840$/ }));
  expect(onOpen).toHaveBeenCalledWith('job:demo.instructure.com:8840');
  fireEvent.click(screen.getByRole('button', { name: /^Mark as seen/ }));
  expect(onSeen).toHaveBeenCalledWith('job:demo.instructure.com:8841');
  expect(document.activeElement?.textContent).toBe('Nightly roster');
});

it('has one first thing to do for what an account is headed by', () => {
  const primary = () => [...document.querySelectorAll('.primary')].map((one) => one.textContent);
  const on = { onOpen: vi.fn(), onSchedules: vi.fn() };
  const ended = endedJob(hour);
  const pausable: JudgedFinding = {
    ...deletedMany,
    actions: ['pause-schedule'],
    pause: 'before-next-run',
  };
  const shown = (jobs: JobView[], known: Insight) =>
    popup({
      snapshot: snapshot({ jobs }),
      insights: Object.fromEntries(jobs.map(({ key }) => [key, known])),
      ...on,
    });
  shown([ended], insight({ findings: [pausable] }));
  expect(primary()).toEqual([say('findings.goToPause')]);
  fireEvent.click(screen.getByRole('button', { name: say('findings.goToPause') }));
  expect(on.onSchedules).toHaveBeenCalledWith(ended.key);
  cleanup();
  shown([ended], insight({ findings: [{ ...pausable, pause: 'too-late' }] }));
  expect(primary()).toEqual([]);
  cleanup();
  // Only the page of the job says why an extract failed, and nobody has read it yet.
  shown([failedJob()], insight());
  expect(primary()).toEqual([say('openJob')]);
  fireEvent.click(screen.getByRole('button', { name: say('openJob') }));
  expect(on.onOpen).toHaveBeenCalledWith(failedJob().key);
  cleanup();
  shown([failedJob()], insight({ cause: { entry: 'E1', reason: null, confidence: 'likely' } }));
  expect(primary()).toEqual([]);
});

it('names a row by its time alone, unless it is of another sync than what stands above', () => {
  const jobs = [
    endedJob(hour),
    endedJob(25 * hour, { id: '8840' }),
    endedJob(26 * hour, { id: '8839', name: 'Summer school' }),
    endedJob(27 * hour, { id: '8838', name: null }),
  ];
  popup({ snapshot: snapshot({ jobs, imports: [] }) });
  const rows = [...document.querySelectorAll('.earlier .open')].map((row) => row.textContent);
  expect(rows).toEqual([
    expect.stringMatching(/ [AP]M$/),
    'Summer school',
    expect.stringMatching(/ [AP]M$/),
  ]);
  const names = screen.getAllByRole('button', { name: /AM|PM/ }).map((row) => row.ariaLabel);
  expect(names).toEqual([
    expect.stringContaining('Nightly roster'),
    expect.stringContaining('Rostering job 8838'),
  ]);
});

it('has no violations for axe', async () => {
  const accounts = [
    account(),
    account({ host: 'lakeside.instructure.com', problem: 'signed-out' }),
  ];
  const jobs = [job(), failedJob({ id: '8840' }), endedJob(hour, { id: '8839' })];
  const shown = popup({
    snapshot: snapshot({ accounts, jobs, imports: [canvasImport(), failedImport] }),
    notifications: 'off',
  });
  expect(await violations(shown)).toEqual([]);
});

it('leads to the settings', () => {
  const onSettings = vi.fn();
  popup({ onSettings });
  fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
  expect(onSettings).toHaveBeenCalledOnce();
});
