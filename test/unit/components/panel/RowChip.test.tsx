// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { RowChip } from '../../../../components/panel/RowChip';
import { Mark } from '../../../../components/ui/Mark';
import { endedJob, failedJob, hour, job } from '../samples';
import { violations } from '../violations';

afterEach(cleanup);

it('tells a running job by word, icon and the three steps', () => {
  const { container } = render(<RowChip job={job()} />);
  expect(container.textContent).toBe('In Progress');
  expect(container.querySelector('svg')).not.toBeNull();
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Canvas Imports: Running');
});

it('tells at which step a job failed, and that the rest was not reached', () => {
  const { container } = render(<RowChip job={failedJob()} />);
  expect(container.querySelector('.row')?.getAttribute('data-tone')).toBe('failed');
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'Roster Extract: Failed at 37% · Data Conversion: Didn’t run · Canvas Imports: Didn’t run',
  );
});

it.each([
  [endedJob(hour), 'Completed'],
  [endedJob(hour, { status: 'warning' }), 'Warning'],
  [null, 'Unknown'],
])('is a word alone for what is over or not known', (view, word) => {
  const { container } = render(<RowChip job={view} />);
  expect(container.textContent).toBe(word);
  expect(screen.queryByRole('img')).toBeNull();
});

it('marks the tab of the failed step in words, though only the icon shows', async () => {
  const { container } = render(<Mark step="conversion" />);
  expect(screen.getByText('Failed step: Data Conversion').className).toBe('hidden');
  expect(await violations(container)).toEqual([]);
});
