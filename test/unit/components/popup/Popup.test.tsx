// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mount } from '../../../../components/insight/mount';
import { InsightLine } from '../../../../components/panel/insight/InsightLine';
import { Popup, type PopupProps } from '../../../../components/popup/Popup';
import { say } from '../../../../utils/language';
import type { Insight, JudgedFinding } from '../../../../utils/roster/model/insight';
import { type JobView, Problem } from '../../../../utils/roster/model/snapshot';
import {
  account,
  canvasImport,
  deletedMany,
  endedJob,
  failedJob,
  hour,
  insight,
  job,
  minute,
  now,
  snapshot,
  step,
  tools,
} from '../samples';
import { violations } from '../violations';

afterEach(cleanup);

function popup(props: Partial<PopupProps>) {
  const nothing = () => {};
  const base: PopupProps = {
    snapshot: snapshot(),
    trouble: null,
    now,
    notifications: 'on',
    access: 'granted',
    onAllowAccess: () => {},
    addition: null,
    frame: null,
    news: null,
    insightOf: () => null,
    onOpen: nothing,
    onSchedules: nothing,
    onSeen: nothing,
    onHandle: nothing,
    onCatchUp: nothing,
    onAllowNotifications: nothing,
    onAddHost: nothing,
    onSettings: nothing,
    onSetUp: nothing,
    onDismissNews: nothing,
    onOutline: null,
    onCopy: async () => true,
  };
  return render(<Popup {...base} {...props} />).container;
}
it.each([
  ['not-stored', 'Your disk is full'],
  ['no-history', 'history cannot be reached'],
  ['history-set-aside', 'and a new one was begun'],
] as const)('says on the computer itself: %s', (trouble, words) => {
  const said = popup({ trouble }).querySelector(`[data-problem="${trouble}"]`);
  expect(said?.textContent).toContain(words);
});

const items = () =>
  [...document.querySelectorAll<HTMLElement>('[data-job], [data-import]')].map(({ dataset }) => [
    dataset.job ?? dataset.import,
    dataset.status,
  ]);
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

describe('an account', () => {
  it.each(Problem.options)('that is %s says so and keeps the last known state', (problem) => {
    const accounts = [account({ problem, readAt: now - 12 * minute })];
    const text = popup({ snapshot: snapshot({ accounts, jobs: [job()] }) }).textContent;
    expect(text).toContain(say(`problem.${problem}`, 'demo.instructure.com'));
    expect(text).toContain('Last update from Canvas: 12\u00a0min ago.');
    expect(items()).toHaveLength(1);
  });

  it('that is signed out has a link to sign in', () => {
    popup({ snapshot: snapshot({ accounts: [account({ problem: 'signed-out' })] }) });
    const link = screen.getByRole('link', { name: 'Sign in' });
    expect(link.getAttribute('href')).toBe('https://demo.instructure.com/');
  });

  it('whose sync has not come says so, since when, and not that all is quiet', () => {
    const accounts = [account({ missingAt: now - 3 * 60 * minute })];
    const text = popup({ snapshot: snapshot({ accounts }) }).textContent;
    expect(text).toContain('A roster sync didn’t start Expected at');
    expect(text).toMatch(/Expected at .*\d:\d\d [AP]M [A-Z]{3}/);
    expect(text).not.toContain('All quiet');
  });

  const missed = { from: now - 30 * hour, to: now - 3 * hour, began: now - hour };

  it('of which a time could not be read says which, and not that all is quiet', () => {
    const unread = { ...missed, state: 'failed' as const };
    const text = popup({ snapshot: snapshot({ accounts: [account({ unread })] }) }).textContent;
    expect(text).toMatch(/imports from .*\d:\d\d [AP]M.* to .*\d:\d\d [AP]M.* could not be read/);
    expect(text).not.toContain('All quiet');
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('whose missed time is being read shows how far that is, and can be stopped and gone on with', async () => {
    const onCatchUp = vi.fn();
    const shown = (state: 'reading' | 'stopped') => {
      cleanup();
      const accounts = [account({ unread: { ...missed, state } })];
      return popup({ snapshot: snapshot({ accounts }), onCatchUp });
    };
    const reading = shown('reading');
    expect(reading.textContent).toContain('Catching up with Canvas’s imports since');
    expect(reading.textContent).not.toMatch(/could not be read|All quiet/);
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Catching up' });
    expect(bar.value / bar.max).toBeCloseTo(2 / 29);
    expect(await violations(reading)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(onCatchUp).toHaveBeenLastCalledWith(account().host, false);
    expect(shown('stopped').textContent).toContain('You stopped catching up');
    expect(screen.queryByRole('progressbar')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Go on reading' }));
    expect(onCatchUp).toHaveBeenLastCalledWith(account().host, true);
  });

  it('is named when there are several', () => {
    const accounts = [account(), account({ host: 'lakeside.instructure.com' })];
    popup({ snapshot: snapshot({ accounts }) });
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.className)).toEqual([
      '',
      '',
    ]);
  });

  it('says when it is read next, unless that is in a moment', () => {
    popup({ snapshot: snapshot({ accounts: [account({ nextAt: now + 12 * minute })] }) });
    expect(document.body.textContent).toContain('next check in 12\u00a0min');
    cleanup();
    popup({ snapshot: snapshot({ accounts: [account({ nextAt: now + minute / 2 })] }) });
    expect(document.body.textContent).not.toContain('next check');
  });

  it('without a problem says as of when it is known', () => {
    expect(popup({}).textContent).toContain('Updated 3\u00a0s ago');
  });
});

describe('what history and knowledge say', () => {
  const nothingChanged: JudgedFinding = {
    id: 'no-changes',
    severity: 'warning',
    likely: true,
    evidence: [{ words: 'no-changes', type: null, step: null, figures: { runs: 4 }, usual: null }],
    actions: [],
    pause: 'before-next-run',
    dismissed: null,
  };
  const lines = (open: string | null, onNotifyOnEnd = vi.fn()): PopupProps['insightOf'] =>
    function line(item) {
      return (
        <InsightLine
          {...{ item, now, account: account(), message: null, list: null }}
          {...tools({ mount, compact: true, open: open === item.key, onNotifyOnEnd })}
          insight={insight({ findings: item.status === 'completed' ? [nothingChanged] : [] })}
        />
      );
    };

  it('stands with each item: what is worth a look, and "Notify me when done"', () => {
    const onNotifyOnEnd = vi.fn();
    const jobs = [job(), endedJob(hour, { id: '8840' })];
    popup({ snapshot: snapshot({ jobs }), insightOf: lines(null, onNotifyOnEnd) });
    const ended = document.querySelector('[data-status=completed]');
    expect(ended?.textContent).toContain(say('finding.no-changes'));
    fireEvent.click(screen.getByRole('button', { name: say('tellEnd') }));
    expect(onNotifyOnEnd).toHaveBeenCalledWith(true);
  });

  it('does not count what the headline says already', () => {
    const ended = endedJob(hour, { id: '8840' });
    const line = (findings: JudgedFinding[]) => {
      const shown = popup({
        snapshot: snapshot({ jobs: [ended] }),
        insightOf: (item) => (
          <InsightLine
            {...{ item, now, account: account(), message: null, list: null }}
            {...tools({ mount, compact: true, open: false })}
            isLead
            insight={insight({ findings })}
          />
        ),
      });
      return shown.querySelector('[data-job]')?.textContent;
    };
    expect(line([nothingChanged])).not.toContain('to check');
    cleanup();
    expect(line([nothingChanged, { ...nothingChanged, id: 'long-run' }])).toContain(
      '2 things to check',
    );
  });

  it('explains a failure in the item the admin opened, and in no other', async () => {
    const jobs = [failedJob(), failedJob({ id: '8840' })];
    const shown = popup({
      snapshot: snapshot({ jobs }),
      insightOf: lines('job:demo.instructure.com:8841'),
    });
    const [first, second] = document.querySelectorAll('[data-job]');
    expect(first?.textContent).toContain(say('why.onPage'));
    expect(second?.textContent).not.toContain(say('why.onPage'));
    expect(await violations(shown)).toEqual([]);
  });
});

describe('with nothing to show', () => {
  it('says that it loads', () => {
    const text = popup({ snapshot: null, notifications: 'off' }).textContent;
    expect(text).toContain('Loading…');
    expect(text).not.toContain(say('tellMe'));
  });

  it('says what to do when nothing is known yet', () => {
    const text = popup({ snapshot: snapshot({ accounts: [] }) }).textContent;
    expect(text).toContain('Open your Canvas in a tab.');
    expect(text).not.toContain('All quiet');
  });

  it('says that all is quiet for a known account', () => {
    expect(popup({}).textContent).toContain('No syncs or imports in the last 7 days.');
  });

  it('does not say that all is quiet while it cannot know', () => {
    const accounts = [account({ problem: 'no-permission', readAt: null })];
    const text = popup({ snapshot: snapshot({ accounts }) }).textContent;
    expect(text).not.toContain('All quiet');
    expect(text).not.toContain('imports in the last 7 days');
  });
});

it('offers notifications in one line, until they are on', () => {
  const onAllowNotifications = vi.fn();
  popup({ notifications: 'off', onAllowNotifications });
  fireEvent.click(screen.getByRole('button', { name: 'Turn on notifications' }));
  expect(onAllowNotifications).toHaveBeenCalledOnce();
  cleanup();
  popup({ notifications: 'on' });
  expect(screen.queryByRole('button', { name: say('allow') })).toBeNull();
});

it('says where notifications are blocked, and offers nothing that would not help', () => {
  expect(popup({ notifications: 'blocked' }).textContent).toContain(say('notificationsBlocked'));
  expect(screen.queryByRole('button', { name: say('allow') })).toBeNull();
});

describe('where the browser withholds access', () => {
  const snap = snapshot({ accounts: [], jobs: [], imports: [] });

  it('says so in place of asking to open Canvas, and asks for it from a click', async () => {
    const onAllowAccess = vi.fn();
    const shown = popup({ snapshot: snap, access: 'withheld', onAllowAccess });
    expect(shown.textContent).not.toContain('Open your Canvas in a tab.');
    fireEvent.click(screen.getByRole('button', { name: 'Allow access to Canvas' }));
    expect(onAllowAccess).toHaveBeenCalledOnce();
    expect(await violations(shown)).toEqual([]);
  });

  it('offers nothing where only a policy could give it', () => {
    expect(popup({ snapshot: snap, access: 'blocked' }).textContent).toContain('your organization');
    expect(screen.queryByRole('button', { name: say('access.allow') })).toBeNull();
  });
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
