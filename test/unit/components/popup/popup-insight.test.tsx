// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mount } from '../../../../components/insight/mount';
import { InsightLine } from '../../../../components/panel/insight/InsightLine';
import type { PopupProps } from '../../../../components/popup/Popup';
import { say } from '../../../../utils/language';
import type { JudgedFinding } from '../../../../utils/roster/model/insight';
import { account, endedJob, failedJob, hour, insight, job, now, snapshot, tools } from '../samples';
import { violations } from '../violations';
import { popup } from './popup';

afterEach(cleanup);

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
