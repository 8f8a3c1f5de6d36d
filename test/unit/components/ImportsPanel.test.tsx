// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ImportsPanel, type ImportsPanelProps } from '../../../components/ImportsPanel';
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
} from './samples';
import { violations } from './violations';

afterEach(cleanup);

function panel(props: Partial<ImportsPanelProps>) {
  const base: ImportsPanelProps = {
    imports: [],
    jobs: [],
    account: account(),
    connected: 'live',
    now,
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
    expect(found[0]).toContain('Imports of job 8841');
    expect(found[0]).toContain('from Canvas, 3 s ago · likely this job');
    expect(found[1]).toContain('12%');
    expect(found[1]).toContain('Canvas import 5012');
    expect(found[2]).toContain('Canvas import 5009');
  });

  it('says of states that the page gets wrong what they are', () => {
    const found = lines(
      panel({ imports: [ended('aborted', null), ended('failed_with_messages', now - hour)] }),
    ).join('\n');
    expect(found).toContain('Stopped');
    expect(found).toContain('may go on as if it still ran');
    expect(found).toContain('Failed with messages; part of it may be imported');
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
    expect(panel({}).textContent).toContain('No SIS import is known yet.');
    const refused = panel({ account: account({ problem: 'no-permission' }) });
    expect(refused.querySelector('[data-tone=warning]')?.textContent).not.toBe('');
    expect(refused.textContent).not.toContain('No SIS import is known yet.');
  });

  it('has nothing for axe to complain of', async () => {
    const container = panel({ imports: [canvasImport(), ended('aborted', null)] });
    expect(await violations(container)).toEqual([]);
  });
});
