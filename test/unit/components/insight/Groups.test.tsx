// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { InsightDetails } from '../../../../components/insight/InsightDetails';
import type { BackgroundMessage } from '../../../../utils/background-message';
import type { InsightProps } from '../../../../utils/in-page/mount';
import type { SurfaceMessage } from '../../../../utils/messages';
import type { RowMessage } from '../../../../utils/roster/explain/group/row-message';
import type { Run } from '../../../../utils/roster/model/run';
import type { ImportView } from '../../../../utils/roster/model/snapshot';
import { importRun } from '../import-run';
import { account, canvasImport, insight, minute, now, tools } from '../samples';
import { violations } from '../violations';

afterEach(cleanup);

const claimed = (n: number): RowMessage => ({
  file: 'users.csv',
  row: n + 2,
  message: `An existing Canvas user with the SIS ID OLD-${n} has already claimed mjohnson${n}'s user_id requested login information, skipping`,
});
const item = canvasImport({
  state: 'failed_with_messages',
  status: 'failed',
  errorCount: 412,
  endedAt: now - minute,
});
const snapshot: BackgroundMessage = {
  kind: 'snapshot',
  snapshot: { accounts: [], jobs: [], imports: [] },
  trouble: null,
  insights: {},
  here: [],
};
type Rows = Extract<BackgroundMessage, { kind: 'rows' }>;

function open(some: Partial<InsightProps> = {}) {
  const listeners = new Set<(message: BackgroundMessage) => void>();
  const send = vi.fn<(message: SurfaceMessage) => void>();
  const listen = (listener: (message: BackgroundMessage) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const view = (item: ImportView) => (
    <InsightDetails
      {...{ item, now, message: null, list: null, account: account(), insight: insight() }}
      {...tools({ open: true, send, listen })}
      {...some}
    />
  );
  const { container, unmount, rerender } = render(view(item));
  const tell = (message: BackgroundMessage) => {
    for (const listener of listeners) listener(message);
  };
  const say = (rows: RowMessage[], state: Rows['state'] = 'reading', begins = false) => {
    const message = { rows, total: 412, state, begins, problem: null };
    tell({ kind: 'rows', key: item.key, ...message });
  };
  return {
    container,
    unmount,
    rerender: (next: ImportView) => rerender(view(next)),
    send,
    say,
    tell,
  };
}

it('brings messages down to their cause while they are read, and explains the failure by it', async () => {
  const { container, send, say } = open();
  expect(send).toHaveBeenCalledWith({ kind: 'rows', key: item.key, ask: 'begin' });
  say(Array.from({ length: 300 }, (_, n) => claimed(n)));
  await waitFor(() =>
    expect(container.textContent).toContain('1 cause explains 300 of 300 messages'),
  );
  expect(container.textContent).toContain('Reading messages, 300 of 412…');
  const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Reading messages' });
  expect([bar.value, bar.max]).toEqual([300, 412]);
  say([], 'paused');
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  expect(container.querySelector('.brief')?.textContent).toMatch(/cause: .*can fix this\. /i);
  expect(container.textContent).not.toMatch(/OLD-\d|mjohnson/);
});

it('shows no row, but leads to where they are, and stops and goes on at the admin’s wish', async () => {
  const { container, send, say, unmount } = open();
  say([claimed(1), claimed(2)]);
  await waitFor(() => screen.getByText('Show messages and rows'));
  fireEvent.click(screen.getByText('Show messages and rows'));
  expect(send).toHaveBeenLastCalledWith({ kind: 'open-messages', key: item.key });
  expect(screen.queryByText('Show its rows')).toBeNull();
  expect(container.innerHTML).not.toContain('mjohnson');
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(send).toHaveBeenLastCalledWith({ kind: 'rows', key: item.key, ask: 'stop' });
  say([], 'paused');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Load more' })));
  fireEvent.click(screen.getByRole('button', { name: 'Load more' }));
  expect(send).toHaveBeenLastCalledWith({ kind: 'rows', key: item.key, ask: 'more' });
  expect(await violations(container)).toEqual([]);
  unmount();
  await waitFor(() =>
    expect(send).toHaveBeenLastCalledWith({ kind: 'rows', key: item.key, ask: 'leave' }),
  );
});

it('offers to read all where one more portion would not do', async () => {
  const { send, tell, say } = open();
  say([claimed(1)], 'paused');
  await waitFor(() => screen.getByRole('button', { name: 'Load more' }));
  expect(screen.queryByRole('button', { name: 'Load all' })).toBeNull();
  const more = { total: 4020, state: 'paused', begins: false, problem: null } as const;
  tell({ kind: 'rows', key: item.key, rows: [], ...more });
  fireEvent.click(await screen.findByRole('button', { name: 'Load all' }));
  expect(send).toHaveBeenLastCalledWith({ kind: 'rows', key: item.key, ask: 'all' });
});

it('asks again when Canvas has more of the import, and counts anew when reading begins anew', async () => {
  const { container, send, say, rerender } = open();
  say([claimed(1), claimed(2)], 'done', true);
  await waitFor(() => expect(container.textContent).toContain('explains 2 of 2 messages'));
  rerender({ ...item });
  expect(send.mock.calls.filter(([{ kind }]) => kind === 'rows')).toHaveLength(1);
  rerender({ ...item, errorCount: 413 });
  expect(send).toHaveBeenLastCalledWith({ kind: 'rows', key: item.key, ask: 'again' });
  say([claimed(3)]);
  await waitFor(() => expect(container.textContent).toContain('explains 3 of 3 messages'));
  say([], 'reading', true);
  say([claimed(1)], 'done');
  await waitFor(() => expect(container.textContent).toContain('explains 1 of 1 messages'));
});

it('leaves the page room between slices, however many messages come at once', async () => {
  let clock = 0;
  const looked = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 5));
  const { container, say } = open();
  let turns = 0;
  const others = setInterval(() => turns++, 0);
  say(Array.from({ length: 1000 }, (_, n) => claimed(n)));
  await waitFor(() => expect(container.textContent).toContain('explains 1,000 of 1,000'));
  clearInterval(others);
  looked.mockRestore();
  expect(turns).toBeGreaterThan(10);
});

it('draws no more causes at a time than a page can take, though there are hundreds', async () => {
  const { container, say } = open();
  const words = (n: number) => [...`${n}`].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const odd = (n: number): RowMessage => ({
    file: 'users.csv',
    row: n + 2,
    message: `Something odd about ${words(n)} today`,
  });
  say(
    Array.from({ length: 400 }, (_, n) => odd(n)),
    'done',
    true,
  );
  const listed = () => container.querySelectorAll('.group-item').length;
  await waitFor(() => expect(listed()).toBe(30));
  fireEvent.click(screen.getByRole('button', { name: 'Show more causes' }));
  expect(listed()).toBe(60);
});

it('reads messages unasked also where the page shows a text that explains nothing', async () => {
  const closed = open({ open: false, message: 'There was an error parsing your CSV.' });
  expect(closed.send).toHaveBeenCalledWith({ kind: 'rows', key: item.key, ask: 'begin' });
  closed.say([claimed(1)]);
  await waitFor(() =>
    expect(closed.container.querySelector('.brief')?.textContent).toMatch(
      /cause: .*can fix this\. /i,
    ),
  );
  closed.unmount();
  const explained = open({ open: false, message: 'Malformed CSV' });
  // That it is known is told; nothing is asked for.
  const kinds = explained.send.mock.calls.map(([{ kind }]) => kind);
  expect(kinds).toEqual(['cause']);
});

it('looks for the reason before it says that there is none', async () => {
  const { container, say } = open();
  expect(container.querySelector('.brief')?.textContent).toBe('Looking for the reason…');
  say([], 'done', true);
  await waitFor(() =>
    expect(container.querySelector('.brief')?.textContent).toContain('left no reason'),
  );
  // No page of a job, and no tab of one, tells more of an import.
  expect(container.querySelector('.brief')?.textContent).not.toMatch(/Open the job to see|Details/);
});

it('asks again where whoever was asked has fallen silent', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { send, tell } = open();
  const asked = () =>
    send.mock.calls.flatMap(([message]) => (message.kind === 'rows' ? [message.ask] : []));
  tell(snapshot);
  expect(asked()).toEqual(['begin']);
  vi.setSystemTime(Date.now() + minute);
  tell(snapshot);
  tell(snapshot);
  expect(asked()).toEqual(['begin', 'again']);
  vi.useRealTimers();
});

const userNotFound: RowMessage = {
  file: 'enrollments.csv',
  row: 7,
  message: 'User not found for enrollment (User ID: S-1, Course ID: C-1, Section ID: C-1-01)',
};

it('sends back how many messages each cause has once all are read, and nothing of what they say', async () => {
  const { send, tell } = open();
  const rows = [claimed(1), claimed(2), userNotFound, { ...userNotFound, message: 'Oh no, Ann' }];
  const counted = () => send.mock.calls.filter(([{ kind }]) => kind === 'counted');
  const answer = { kind: 'rows', key: item.key, begins: true, problem: null, total: 4 } as const;
  tell({ ...answer, rows: rows.slice(0, 3), state: 'reading' });
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1));
  expect(counted()).toEqual([]);
  tell({ ...answer, begins: false, rows: rows.slice(3), state: 'done' });
  await waitFor(() => expect(counted()).toHaveLength(1));
  expect(counted()[0]).toEqual([
    { kind: 'counted', key: item.key, counts: { U1: 2, R7: 1, unknown: 1 } },
  ]);
});

it('marks what is new, comes in every run, or is more than usual', async () => {
  const { container, say, tell } = open();
  const before = (messages: Run['messages'], warningCount: number, night: number) =>
    importRun(item, { key: `night ${night}`, messages, errorCount: 0, warningCount });
  const nights = Array.from({ length: 6 }, (_, night) => before({ U1: 3, R1: 1 }, 4, night));
  tell({ kind: 'past', key: item.key, run: null, history: nights });
  const few = Array.from({ length: 2 }, (_, n) => claimed(n));
  const many = Array.from({ length: 60 }, (_, n) => ({
    file: 'courses.csv',
    row: n + 2,
    message: 'No course_id given for a course',
  }));
  say([...few, ...many, userNotFound], 'done', true);
  const marks = () =>
    [...container.querySelectorAll('[data-entry]')].map((each) => [
      each.getAttribute('data-entry'),
      each.querySelector('[data-mark]')?.textContent,
    ]);
  await waitFor(() =>
    expect(Object.fromEntries(marks())).toEqual({
      R1: 'More than usual',
      R7: 'New',
      U1: 'In every run',
    }),
  );
});
