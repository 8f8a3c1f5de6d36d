// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ListPanel, type ListPanelProps } from '../../../../components/panel/ListPanel';
import { account, endedJob, failedJob, hour, job, minute, now, tools } from '../samples';
import { violations } from '../violations';

afterEach(cleanup);

function list(props: Partial<ListPanelProps>) {
  const base: ListPanelProps = {
    jobs: [],
    insights: {},
    account: account(),
    connected: 'live',
    now,
    ...tools(),
  };
  return render(<ListPanel {...base} {...props} />).container;
}

it('shows the running job with its three steps, and an earlier failure', () => {
  const jobs = [job(), failedJob({ id: '8840', endedAt: now - 26 * hour })];
  const text = list({ jobs }).textContent;
  expect(text).toContain('Rostering job 8841');
  expect(text).toContain('running for 10\u00a0min');
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'Roster Extract: Complete · Data Conversion: Complete · Canvas Imports: Running, 40%',
  );
  expect(text).toContain(
    'Last failure: Rostering job 8840, Roster Extract failed at 37%, 1\u00a0d ago',
  );
  expect(text).toContain('Updated 3\u00a0s ago');
});

it('shows how the last job ended when none runs, and names it once', () => {
  const text = list({ jobs: [failedJob(), endedJob(26 * hour, { id: '8840' })] }).textContent;
  expect(text).toContain('Rostering job 8841');
  expect(text).toContain('Roster Extract failed at 37% · 8\u00a0min ago');
  expect(text).toContain('No other failures on this page');
});

it('says in the same sentence that the step of an earlier failure is unknown', () => {
  const unclear = failedJob({ id: '8840', failedStep: null, endedAt: now - 26 * hour });
  expect(list({ jobs: [job(), unclear] }).textContent).toContain(
    'Last failure: Rostering job 8840, step unknown, 1\u00a0d ago',
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
  expect(text).toContain('Rostering job 8841');
  expect(text).toContain('You’re offline.');
  expect(text).toContain('Last update from Canvas: 9\u00a0min ago.');
});

it('has no violations for axe', async () => {
  expect(await violations(list({ jobs: [job(), failedJob()] }))).toEqual([]);
});
