import { expect, it } from 'vitest';
import { showsRunning } from '../../../../entrypoints/overlay.content/page/shows-running';
import { blank, complete, details, failed, list, running, start } from '../../roster/readings';

it('goes by what the page shows, not by what is known of the job', () => {
  expect(showsRunning(details(start, [running(30), blank, blank]))).toBe(true);
  expect(showsRunning(details(start, [complete, complete, running(null)]))).toBe(true);
  expect(showsRunning(details(start, [complete, failed(37), blank]))).toBe(false);
  expect(showsRunning(details(start, [complete, complete, complete]))).toBe(false);
});

it('and of a list, any of its rows', () => {
  expect(showsRunning(list(start, { status: 'completed' }, { status: 'in-progress' }))).toBe(true);
  expect(showsRunning(list(start, { status: 'completed' }, { status: 'failed' }))).toBe(false);
  expect(showsRunning(list(start))).toBe(false);
});
