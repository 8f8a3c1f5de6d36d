// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { RowChip } from '../../../../components/panel/RowChip';
import { rowNews } from '../../../../components/text/row-text';
import { Mark } from '../../../../components/ui/Mark';
import type { Insight, JudgedFinding } from '../../../../utils/roster/model/insight';
import type { JobView } from '../../../../utils/roster/model/snapshot';
import { deletedMany, endedJob, failedJob, hour, insight, job, minute, step } from '../samples';
import { violations } from '../violations';

afterEach(cleanup);

/** The chip of a row; null where the page says all. */
function chip(view: JobView | null, known?: Insight) {
  const news = rowNews(view, known);
  return view && news && render(<RowChip job={view} news={news} />).container;
}

it('says where a running job is and how long it still takes, with the three steps', () => {
  const remaining = { from: 3 * minute, to: 10 * minute };
  const none = { usual: 'learning', elapsed: null, remaining: null } as const;
  const steps = { extract: none, conversion: none, import: none };
  const container = chip(job(), insight({ estimate: { steps, remaining } }));
  expect(container?.textContent).toBe('Import 40% · 3–10\u00a0min left');
  expect(container?.querySelector('.row')?.getAttribute('title')).toBe(
    'Import 40% · 3–10\u00a0min left',
  );
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Canvas Imports: Running');
});

it('says of a running job of which no step is known that nothing is', () => {
  const steps = { extract: step(), conversion: step(), import: step() };
  expect(chip(job({ steps }))?.textContent).toBe('Progress not known yet');
});

it('says at which step a job failed and how far that was', () => {
  const container = chip(failedJob());
  expect(container?.textContent).toBe('Roster Extract, 37%');
  expect(container?.querySelector('.row')?.getAttribute('data-verdict')).toBe('failed');
});

const unusual: JudgedFinding = {
  ...deletedMany,
  id: 'long-run',
  severity: 'warning',
  evidence: [],
};

it.each([
  ['danger', endedJob(hour), insight({ findings: [deletedMany] }), '9,700 enrollments deleted'],
  ['attention', endedJob(hour), insight({ findings: [unusual] }), 'Took much longer than usual'],
  [
    'attention',
    endedJob(hour, { status: 'warning' }),
    insight({ rows: 6120 }),
    '6,120 rows had errors',
  ],
])('says what is %s in a job that completed', (level, view, known, text) => {
  const container = chip(view, known);
  expect(container?.textContent).toBe(text);
  expect(container?.querySelector('.row')?.getAttribute('data-verdict')).toBe(level);
});

it.each([
  ['healthy', endedJob(hour), insight({ changed: 12 })],
  [
    'of which all was handled',
    endedJob(hour),
    insight({ findings: [{ ...deletedMany, dismissed: { at: 1, note: '' } }] }),
  ],
  ['with warnings nobody has counted', endedJob(hour, { status: 'warning' }), undefined],
  ['that failed nobody knows how far', failedJob({ failedStep: null }), undefined],
  ['of which nothing is known', job({ status: 'unknown' }), undefined],
  ['not understood', null, undefined],
])('says nothing beside a row %s', (_, view, known) => {
  expect(chip(view, known)).toBeNull();
});

it('has no violations for axe', async () => {
  const container = chip(job());
  expect(container && (await violations(container))).toEqual([]);
});

it('marks the tab of the failed step in words, though only the icon shows', async () => {
  const { container } = render(<Mark step="conversion" />);
  expect(screen.getByText('Failed step: Data Conversion').className).toBe('hidden');
  expect(await violations(container)).toEqual([]);
});
