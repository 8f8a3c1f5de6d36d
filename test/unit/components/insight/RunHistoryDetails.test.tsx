// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HandOver } from '../../../../components/insight/HandOver';
import { RunHistoryDetails } from '../../../../components/insight/trends/RunHistoryDetails';
import { chartedRuns, trend } from '../../../../components/insight/trends/trend';
import { useRunHistory } from '../../../../components/insight/trends/use-run-history';
import type { BackgroundMessage } from '../../../../utils/background-message';
import type { InsightProps } from '../../../../utils/in-page/mount';
import type { HouseRules } from '../../../../utils/roster/model/managed';
import type { Run } from '../../../../utils/roster/model/run';
import { unreported } from '../../roster/unreported';
import { account, endedJob, failedJob, hour, insight, minute, now, tools } from '../samples';
import { violations } from '../violations';

afterEach(cleanup);

const day = 24 * hour;

function run(at: number, change: Partial<Run> = {}): Run {
  const startedAt = now - at * day;
  const span = (ms: number) => ({ state: 'complete' as const, startedAt, endedAt: startedAt + ms });
  return {
    key: `job:demo.instructure.com:${at}`,
    host: 'demo.instructure.com',
    kind: 'job',
    series: null,
    startedAt,
    endedAt: startedAt + 12 * minute,
    asOf: startedAt + 12 * minute,
    status: 'completed',
    steps: { extract: span(3 * minute), conversion: span(minute), import: span(8 * minute) },
    figures: { users: { created: 5, restored: 1, deleted: 2 } },
    ...unreported,
    ...change,
  };
}

const nights = [1, 2, 3, 4, 5].map((at) => run(at, at === 3 ? { status: 'failed' } : {}));

function Asking(props: InsightProps) {
  const past = useRunHistory(props, true);
  return (
    <>
      <HandOver {...props} past={past} grouping={null} cause={null} />
      <RunHistoryDetails past={past} now={props.now} />
    </>
  );
}

function show(history: Run[], props: Partial<InsightProps> = {}, house?: HouseRules) {
  const item = props.item ?? endedJob(hour);
  let tell: (message: BackgroundMessage) => void = () => {};
  const base: InsightProps = {
    item,
    account: account(),
    insight: insight(),
    now,
    message: null,
    list: null,
    ...tools({ open: true }),
    listen: (listener) => {
      tell = listener;
      return () => {};
    },
  };
  const { container } = render(<Asking {...base} {...props} />);
  act(() => tell({ kind: 'past', key: item.key, run: null, history, house }));
  return container;
}

it.each([true, false])('offers hand-overs as the organization decides: %s', (handOvers) => {
  const shown = show(nights, {}, { handOvers, masked: false, supportContact: null });
  expect(screen.queryAllByRole('button', { name: /copy|save/i }).length > 0).toBe(handOvers);
  expect(shown.textContent?.includes('allows no hand-overs')).toBe(!handOvers);
});

describe('trends', () => {
  it('are a chart per step with a sentence each, and a table of the same runs', () => {
    const shown = show(nights);
    expect(shown.querySelectorAll('svg')).toHaveLength(4);
    expect(screen.getByText('Roster Extract: 3 min (usually 3 min)')).toBeTruthy();
    expect(screen.getByText('1 run failed.')).toBeTruthy();
    const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', {
      hidden: true,
    });
    expect(rows).toHaveLength(6);
    expect(rows.map(({ textContent }) => textContent).join()).toMatch(/Failed.*8\u00a0min.*8/);
  });

  it('call nothing usual that was measured a few times only', () => {
    const shown = show(nights.slice(0, 3)).textContent;
    expect(shown).toContain('Roster Extract: last time 3\u00a0min.');
    expect(shown).not.toContain('usually');
  });

  it('mark a failure by a shape, too', () => {
    expect(show(nights).querySelectorAll('[data-outcome="failed"] .shape')).toHaveLength(4);
  });

  it('of a single run are none, and say so', () => {
    expect(show([run(1)]).querySelector('svg')).toBeNull();
    expect(screen.getByText('Trends appear after two syncs.')).toBeTruthy();
  });

  it('hold the last 30 runs, oldest first, and hide no night behind one long one', () => {
    const many = Array.from({ length: 40 }, (_, at) => run(at + 1));
    const long = run(0.5, {
      steps: {
        ...run(1).steps,
        import: { state: 'complete', startedAt: now, endedAt: now + 500 * minute },
      },
    });
    const shown = chartedRuns(long, many);
    expect(shown).toHaveLength(30);
    expect(shown.at(-1)).toBe(long);
    const bars = trend(shown, 'import');
    expect(bars.at(-1)?.height).toBe(1);
    expect(bars[0]?.height).toBeGreaterThan(0.4);
  });

  it('show what no source reported as a dash', () => {
    const bars = trend([run(1, { figures: {} }), run(2)], 'changes');
    expect(bars.map(({ value }) => value)).toEqual([null, 8]);
  });
});

describe('handing over', () => {
  it('copies for support with everything personal hidden, and says it did', async () => {
    const write = vi.fn(async (_: string) => {});
    vi.stubGlobal('navigator', {
      ...navigator,
      userAgent: 'Chrome/150',
      clipboard: { writeText: write },
    });
    show(nights, { item: failedJob(), message: 'User "grace.hopper@school.org" was refused' });
    fireEvent.click(screen.getByText('Copy for SIS Support'));
    expect(await screen.findByText(/Copied/)).toBeTruthy();
    expect(write.mock.calls[0]?.[0]).toContain('in Roster Extract at 37%');
    expect(write.mock.calls[0]?.[0]).not.toContain('grace');
    vi.unstubAllGlobals();
  });

  it('shows the text where the browser forbids copying', async () => {
    show(nights, { item: failedJob() });
    fireEvent.click(screen.getByText('Copy update for staff'));
    const box = (await screen.findByRole('textbox')) as HTMLTextAreaElement;
    expect(box.value).toMatch(/did not finish .* We are looking into it\.$/);
    expect(box.value.match(/[.] |[.]$/g)).toHaveLength(3);
  });

  it('offers the list of jobs only where there is one', () => {
    show(nights);
    expect(screen.queryByText('Download job list')).toBeNull();
    cleanup();
    show(nights, { list: [endedJob(hour)] });
    expect(screen.getByText('Download job list')).toBeTruthy();
  });
});

it('has no violations for axe', async () => {
  expect(await violations(show(nights, { list: [endedJob(hour)] }))).toEqual([]);
});
