// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { JobPanel } from '../../../../components/panel/JobPanel';
import {
  account,
  failedJob,
  job,
  minute,
  now,
  pageOf,
  second,
  step,
  tools,
  waiting,
} from '../samples';
import { violations } from '../violations';
import { card, message, panel } from './panel';

afterEach(cleanup);

describe('the line below', () => {
  it('says what hinders us, and since when nothing new is known', () => {
    panel({ account: account({ problem: 'signed-out', readAt: now - 12 * minute }) });
    const line = document.querySelector('.foot')?.textContent;
    expect(line).toContain('You’re signed out of demo.instructure.com. Sign in and Rosterscope');
    expect(line).toContain('Last update from Canvas: 12\u00a0min ago.');
    expect(screen.getByText('Signed out')).toBeTruthy();
    expect(screen.queryByText('Live')).toBeNull();
  });

  it('lets a failure go before a problem', () => {
    panel({ job: failedJob(), account: account({ problem: 'offline' }) });
    expect(document.querySelector('h2')?.textContent).toContain('Roster Extract failed');
    expect(screen.getByText('Offline')).toBeTruthy();
  });

  it('says how long the job runs', () => {
    panel({ job: job({ startedAt: now - 10 * minute - 18 * second }) });
    expect(document.querySelector('.facts')?.textContent).toContain('Running for 10\u00a0min');
  });
});

it('says of a page in unknown words that it was read by its structure, and what of it is likely', async () => {
  const read = step({ state: 'running', percent: 37, source: 'frame', likely: true });
  const { container } = panel({
    byStructure: true,
    job: job({ steps: { ...job().steps, extract: read } }),
  });
  expect(container.textContent).toContain('Rosterscope doesn’t know the wording');
  expect(card('Roster Extract')?.textContent).toContain('from this page, 12\u00a0s ago · likely');
  expect(card('Data Conversion')?.textContent).not.toContain('likely');
  expect(await violations(container)).toEqual([]);
  cleanup();
  expect(panel().container.textContent).not.toContain('doesn’t know the wording');
});

it('announces milestones once, politely, and failures at once', () => {
  const props = { account: account(), connected: 'live', now, message: null } as const;
  const at = (steps: Partial<ReturnType<typeof job>['steps']>) =>
    job({ steps: { ...job().steps, ...steps } });
  const running = step({ state: 'running', percent: 50 });
  const show = (view: ReturnType<typeof job>) => (
    <JobPanel
      {...props}
      {...pageOf()}
      {...tools()}
      insight={undefined}
      job={view}
      blocks={[]}
      byStructure={false}
      onGoToTab={() => {}}
    />
  );
  const { rerender } = render(show(at({ conversion: running, import: waiting })));
  const polite = screen.getByRole('status');
  const alert = screen.getByRole('alert');
  expect(polite.textContent).toBe('');

  rerender(show(at({ conversion: { ...running, percent: 80 }, import: waiting })));
  expect(polite.textContent).toBe('');
  rerender(show(at({ import: waiting })));
  expect(polite.textContent).toBe('Data Conversion complete');
  expect(alert.textContent).toBe('');

  const failed = step({ state: 'failed', percent: 54 });
  rerender(show({ ...at({ import: failed }), status: 'failed', failedStep: 'import' }));
  expect(alert.textContent).toBe('Canvas Imports failed at 54%');
  expect(polite.textContent).toBe('');
});

it('has no violations for axe', async () => {
  const { container } = panel({ job: failedJob(), message });
  expect(await violations(container)).toEqual([]);
  cleanup();
  expect(await violations(panel().container)).toEqual([]);
});
