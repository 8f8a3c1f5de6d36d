// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { JobPanel, type JobPanelProps } from '../../../../components/panel/JobPanel';
import {
  account,
  endedJob,
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

afterEach(cleanup);

const message = 'Login mjohnson42 was refused: "maria.johnson@school.org"';

function panel(props: Partial<JobPanelProps> = {}) {
  const base: JobPanelProps = {
    job: job(),
    account: account(),
    connected: 'live',
    now,
    message: null,
    blocks: ['import-counts', 'import-timing', 'import-configuration'],
    byStructure: false,
    onGoToTab: () => {},
    insight: undefined,
    ...pageOf(),
    ...tools(),
  };
  return render(<JobPanel {...base} {...props} />);
}
const stepOf: Record<string, string> = {
  'Roster Extract': 'extract',
  'Data Conversion': 'conversion',
  'Canvas Imports': 'import',
};
const states = () =>
  [...document.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => [
    dataset.step,
    dataset.state,
  ]);
const card = (name: string) => document.querySelector(`[data-step="${stepOf[name]}"]`);

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
    const show = (props: Partial<JobPanelProps>) => (
      <JobPanel
        {...{ job: job(), account: account(), connected: 'live', now, message: null }}
        insight={undefined}
        blocks={[]}
        byStructure={false}
        onGoToTab={() => {}}
        {...pageOf()}
        {...tools()}
        {...props}
      />
    );
    const { rerender } = render(show({}));
    const over = endedJob(minute, { id: '8841' });
    rerender(show({ job: over }));
    expect(size()).toBe('tall');
    rerender(show({ job: over, open: true }));
    rerender(show({ job: over }));
    expect(size()).toBe('line');
  });
});

describe('a failure', () => {
  it('names step and percentage and leads to its tab', () => {
    const onGoToTab = vi.fn();
    panel({ job: failedJob(), onGoToTab });
    expect(screen.getByText('Roster Extract failed at 37%')).toBeTruthy();
    expect(
      [...document.querySelectorAll('.primary')].map(({ textContent }) => textContent),
    ).toEqual(['Copy for SIS Support']);
    fireEvent.click(screen.getByRole('button', { name: 'Open Extract Details' }));
    expect(onGoToTab).toHaveBeenCalledWith('extract');
  });

  it('keeps the original message masked until asked, and again after Escape', () => {
    const { container } = panel({ job: failedJob(), message });
    expect(container.innerHTML).not.toMatch(/mjohnson42|maria/);
    fireEvent.click(screen.getByRole('button', { name: 'Show full message' }));
    expect(screen.getByRole('note', { hidden: true }).textContent).toBe(message);
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(container.innerHTML).not.toMatch(/mjohnson42|maria/);
  });

  it('never shows the original message where the organization wants it masked', () => {
    const { container } = panel({ job: failedJob(), message, isMasked: true });
    expect(container.querySelector('.original')?.textContent).toContain('•••');
    expect(screen.queryByRole('button', { name: 'Show full message' })).toBeNull();
    expect(container.innerHTML).not.toMatch(/mjohnson42|maria/);
  });

  it('masks a message that changes while the last one is shown', () => {
    const { container, rerender } = panel({ job: failedJob(), message });
    fireEvent.click(screen.getByRole('button', { name: 'Show full message' }));
    const next = message.replace('42', '43');
    rerender(
      <JobPanel
        {...{ job: failedJob(), account: account(), connected: 'live', now, message: next }}
        insight={undefined}
        blocks={[]}
        byStructure={false}
        onGoToTab={() => {}}
        {...pageOf()}
        {...tools()}
      />,
    );
    expect(container.innerHTML).not.toMatch(/mjohnson|maria/);
  });

  it('shows hostile text as text', () => {
    const { container } = panel({
      job: failedJob({ name: '<img src=x onerror=alert(1)>' }),
      message: '<script>alert(1)</script>',
    });
    fireEvent.click(screen.getByRole('button', { name: 'Show full message' }));
    expect(container.querySelector('img, script')).toBeNull();
  });
});

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
