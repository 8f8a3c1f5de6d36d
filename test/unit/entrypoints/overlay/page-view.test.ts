import { expect, it } from 'vitest';
import { isSettled } from '../../../../entrypoints/overlay.content/view/page-view';
import type { BackgroundMessage } from '../../../../utils/background-message';
import { createSnapshotStore } from '../../../../utils/in-page/snapshot-store';
import { endedJob, hour, job, snapshot } from '../../components/samples';
import { blank, details, list } from '../../roster/readings';

type Shown = Extract<BackgroundMessage, { kind: 'snapshot' }>;

const told = (facts: Partial<Shown>): Shown => ({
  ...{ kind: 'snapshot', snapshot: snapshot(), trouble: null, insights: {}, here: null },
  ...facts,
});

function settledAfter(reading: Parameters<typeof isSettled>[0], ...messages: Shown[]): boolean {
  const store = createSnapshotStore();
  for (const message of messages) store.take(message);
  return isSettled(reading, store);
}

const over = told({ snapshot: snapshot({ jobs: [endedJob(hour)] }) });
const underWay = told({ snapshot: snapshot({ jobs: [job(), endedJob(hour)] }) });
const running = list(0, { status: 'in-progress' }, { status: 'completed' });

it('is what a list shows first once history was asked, and the newest job is known as it stands there', () => {
  expect(settledAfter(running)).toBe(false);
  expect(settledAfter(running, { ...underWay, insights: null })).toBe(false);
  expect(settledAfter(running, underWay)).toBe(true);
  expect(settledAfter(list(0), told({}))).toBe(true);
});

it('is not what is known of an earlier job, or of none, before the background has told of the page', () => {
  expect(settledAfter(running, over)).toBe(false);
  expect(settledAfter(running, told({}))).toBe(false);
  expect(settledAfter(running, over, told({ here: [] }))).toBe(true);
});

it('is what a job’s page shows once the background has told which job that is', () => {
  const page = details(0, [blank, blank, blank]);
  expect(settledAfter(page, underWay)).toBe(false);
  expect(settledAfter(page, { ...underWay, here: [{ place: '', job: job() }] })).toBe(true);
});
