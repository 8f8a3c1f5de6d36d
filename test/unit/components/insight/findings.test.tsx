// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FindingEvidence } from '../../../../utils/roster/model/finding';
import type { JudgedFinding } from '../../../../utils/roster/model/insight';
import { deletedMany, endedJob, hour, insight, now } from '../samples';
import { violations } from '../violations';
import { show } from './details';

afterEach(cleanup);

const deletion: JudgedFinding = {
  ...deletedMany,
  evidence: [
    {
      words: 'deleted',
      type: 'enrollments',
      step: 'import',
      figures: { deleted: 12_000, total: 58_310, share: 0.2058 },
      usual: { median: 40, low: 0, high: 90, runs: 30 },
    },
  ],
  actions: ['pause-schedule', 'confirm-expected'],
};

describe('findings', () => {
  it('show figures, what is usual and what to do, and lead to the pause while there is time', () => {
    const onSchedules = vi.fn();
    const text = show({ insight: insight({ findings: [deletion] }), onSchedules }).textContent;
    expect(text).toContain('Many records were deleted');
    expect(text).toContain('Enrollments: 12,000 of 58,310 deleted (20.6%). Usually 0–90');
    expect(text).toContain('You have until the next sync.');
    fireEvent.click(screen.getByRole('button', { name: 'Go to Pause schedule' }));
    expect(onSchedules).toHaveBeenCalledOnce();
  });

  it('offer no pause when a later run has begun', () => {
    show({
      insight: insight({ findings: [{ ...deletion, pause: 'too-late' }] }),
      onSchedules: () => {},
    });
    expect(screen.queryByRole('button', { name: 'Go to Pause schedule' })).toBeNull();
    expect(screen.queryByText(/^Pause the schedule/)).toBeNull();
    expect(screen.getByText('Too late to pause: a newer sync has already started.')).toBeTruthy();
  });

  it('are put aside with a note, and brought back', () => {
    const send = vi.fn();
    show({ insight: insight({ findings: [deletion] }), send });
    fireEvent.click(screen.getByRole('button', { name: 'Mark as handled' }));
    const field = screen.getByRole('textbox');
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: ' New school year ' } });
    // As the browser does for Enter; a script's own submit saves nothing.
    fireEvent.submit(field);
    expect(send).not.toHaveBeenCalledWith(expect.objectContaining({ kind: 'dismiss' }));
    fireEvent.click(screen.getByRole('button', { name: 'Mark as handled' }));
    const { key } = endedJob(hour);
    expect(send).toHaveBeenCalledWith({
      kind: 'dismiss',
      key,
      finding: 'mass-deletion',
      note: 'New school year',
    });
    cleanup();

    const dismissed = { at: now, note: 'New school year' };
    const box = show({ insight: insight({ findings: [{ ...deletion, dismissed }] }), send });
    expect(box.textContent).toContain('New school year');
    expect(box.textContent).not.toContain('12,000');
    fireEvent.click(screen.getByRole('button', { name: 'Reopen' }));
    expect(send).toHaveBeenLastCalledWith({
      kind: 'dismiss',
      key,
      finding: 'mass-deletion',
      note: null,
      silence: { types: expect.any(Array), until: null },
    });
  });

  it('say that nothing is unusual, or that nothing was compared yet', () => {
    expect(show().textContent).toContain('Nothing unusual compared with earlier syncs');
    cleanup();
    expect(show({ insight: undefined }).textContent).toContain('Not compared with earlier syncs');
  });

  it.each([true, false])('say that an import was taken back, as a whole: %s', async (whole) => {
    const fact = { type: 'enrollments', step: 'import', figures: { deleted: 18_240 }, usual: null };
    const words = whole ? 'taken-back' : 'partly-taken-back';
    const takenBack = { whole, facts: [{ ...fact, words } as const] as FindingEvidence[] };
    const box = show({ insight: insight({ takenBack }) });
    expect(box.textContent).toContain('Enrollments: 18,240 deleted by this import');
    expect(box.textContent).toMatch(/atch the next run/);
    expect(box.textContent).not.toContain('Nothing unusual compared with earlier syncs');
    expect(await violations(box)).toEqual([]);
  });

  it('have no violations for axe', async () => {
    expect(await violations(show({ insight: insight({ findings: [deletion] }) }))).toEqual([]);
  });
});
