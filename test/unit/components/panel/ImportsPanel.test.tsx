// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mount } from '../../../../components/insight/mount';
import {
  ImportsPanel,
  type ImportsPanelProps,
} from '../../../../components/panel/imports/ImportsPanel';
import type { BackgroundMessage } from '../../../../utils/background-message';
import type { SurfaceMessage } from '../../../../utils/messages';
import { importRun } from '../import-run';
import {
  account,
  canvasImport,
  endedJob,
  hour,
  importing,
  job,
  minute,
  now,
  step,
  tools,
} from '../samples';
import { violations } from '../violations';

afterEach(cleanup);

function panel(props: Partial<ImportsPanelProps>) {
  const base: ImportsPanelProps = {
    imports: [],
    jobs: [],
    account: account(),
    connected: 'live',
    now,
    insights: {},
    opened: null,
    isBarShown: true,
    ...tools(),
  };
  return render(<ImportsPanel {...base} {...props} />).container;
}

const lines = (container: Element) =>
  [...container.querySelectorAll('[data-import]')].map((line) => line.textContent ?? '');

const ended = (state: 'aborted' | 'failed_with_messages', endedAt: number | null) =>
  canvasImport({
    id: state === 'aborted' ? '5010' : '5009',
    state,
    status: 'failed',
    step: step({
      state: 'failed',
      percent: 40,
      source: 'canvas',
      note: state === 'aborted' ? 'aborted' : 'with-messages',
    }),
    errorCount: 31,
    warningCount: 2,
    createdAt: now - 3 * hour,
    endedAt,
  });

describe('the panel on the native SIS Import page', () => {
  it('shows imports of any origin, what runs first, with figure, source and age', () => {
    const found = lines(
      panel({
        imports: [ended('failed_with_messages', now - hour), canvasImport()],
        jobs: [
          job({ steps: { ...job().steps, import: { ...importing, startedAt: now - minute } } }),
        ],
      }),
    );
    expect(found[0]).toContain('Imports for job 8841');
    expect(found[0]).toContain('from Canvas, 3\u00a0s ago · likely this job');
    expect(found[1]).toContain('12%');
    expect(found[1]).toContain('Canvas import 5012');
    expect(found[2]).toContain('Canvas import 5009');
  });

  it('says nothing of a bar that is not in sight', () => {
    const found = lines(panel({ imports: [ended('aborted', null)], isBarShown: false })).join();
    expect(found).toContain('Stopped');
    expect(found).not.toContain('may keep moving');
  });

  it('says of states that the page gets wrong what they are', () => {
    const found = lines(
      panel({ imports: [ended('aborted', null), ended('failed_with_messages', now - hour)] }),
    ).join('\n');
    expect(found).toContain('Stopped');
    expect(found).toContain('may keep moving');
    expect(found).toContain('Failed with errors · some data may have been imported');
    expect(found).toContain('31 rows refused · 2 warnings');
  });

  it('leaves out jobs of whose imports Canvas has said nothing', () => {
    const page = step({ state: 'running', percent: 12, source: 'frame' });
    const jobs = [job({ steps: { ...job().steps, import: page } })];
    expect(lines(panel({ jobs }))).toEqual([]);
    expect(lines(panel({ jobs: [endedJob(hour)] }))).toHaveLength(1);
  });

  it('says calmly why there is nothing to see', () => {
    expect(panel({ imports: null, account: null, connected: 'connecting' }).textContent).toContain(
      'Loading',
    );
    expect(panel({}).textContent).toContain('No SIS imports yet.');
    const refused = panel({ account: account({ problem: 'no-permission' }) });
    expect(refused.querySelector('[data-tone=warning]')?.textContent).not.toBe('');
    expect(refused.textContent).not.toContain('No SIS imports yet.');
  });

  it('asks for messages and counts of an import only once the admin opens it, and shows them masked', async () => {
    const failed = ended('failed_with_messages', now - hour);
    const listeners = new Set<(message: BackgroundMessage) => void>();
    const send = vi.fn<(message: SurfaceMessage) => void>();
    const listen = (listener: (message: BackgroundMessage) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    };
    const say = (message: BackgroundMessage) => {
      for (const listener of listeners) listener(message);
    };
    const onToggle = vi.fn();
    const facts = { imports: [canvasImport(), failed], mount, send, listen, onToggle };
    panel(facts);
    const [, details] = screen.getAllByRole('button', { name: 'Details' });
    expect(details?.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(details as Element);
    expect(onToggle).toHaveBeenCalledWith(failed.key);
    expect(send).not.toHaveBeenCalled();
    cleanup();

    const container = panel({ ...facts, opened: failed.key });
    const { key } = failed;
    await waitFor(() => expect(send).toHaveBeenCalledWith({ kind: 'rows', key, ask: 'begin' }));
    expect(send).toHaveBeenCalledWith({ kind: 'past', key });
    const message =
      'Neither course nor section existed for user B0451 (grace.hopper@riverbend.example)';
    const rows = [{ file: 'enrollments.csv', row: 7, message }];
    say({ kind: 'rows', begins: true, key, rows, total: 33, state: 'paused', problem: null });
    say({ kind: 'past', key, run: importRun(failed), history: [] });
    await waitFor(() => expect(container.querySelectorAll('.group-item')).toHaveLength(1));
    expect(container.textContent).not.toMatch(/grace|B0451/);
    expect(screen.getByText('1 of 33 messages read')).toBeTruthy();
    const cells = [...container.querySelectorAll('tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent).join(' | '),
    );
    expect(cells).toEqual([
      'Type | Rows processed | Created | Restored | Deleted',
      'Enrollments | 24,769 | 31 | – | –',
      'Users | 6,120 | 12 | 1 | 4',
    ]);
    expect(await violations(container)).toEqual([]);
  });

  it('says of an import that still runs that its counts are not all there, and of none that none is known', async () => {
    let tell: (message: BackgroundMessage) => void = () => {};
    const listen = (listener: typeof tell) => {
      tell = listener;
      return () => {};
    };
    const running = canvasImport();
    const container = panel({ imports: [running], mount, listen, opened: running.key });
    await waitFor(() => expect(container.querySelector('.details')).toBeTruthy());
    const figures = { users: { imported: 0 } };
    const run = importRun(running, { status: 'in-progress', endedAt: null, figures });
    tell({ kind: 'past', key: running.key, run, history: [] });
    await screen.findByText('No counts available.');
    expect(screen.getByText(/reports each type when it finishes it/)).toBeTruthy();
  });

  it('has no violations for axe', async () => {
    const container = panel({ imports: [canvasImport(), ended('aborted', null)] });
    expect(await violations(container)).toEqual([]);
  });
});

it('gives what scrolls a name, for whoever comes there by keyboard', async () => {
  const container = panel({ imports: [canvasImport()] });
  const scroller = container.querySelector<HTMLElement>('.rows');
  expect(scroller?.tabIndex).toBe(0);
  expect(screen.getByRole('group', { name: 'SIS imports in this account' })).toBe(scroller);
  expect(await violations(container)).toEqual([]);
});
