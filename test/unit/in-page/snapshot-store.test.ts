import { expect, it } from 'vitest';
import type { BackgroundMessage } from '../../../utils/background-message';
import { createSnapshotStore } from '../../../utils/in-page/snapshot-store';
import { placesOf } from '../../../utils/roster/assess/places';
import { insight, job, snapshot } from '../components/samples';
import { blank, details, running } from '../roster/readings';

type Shown = Extract<BackgroundMessage, { kind: 'snapshot' }>;
const one = job();
const reading = { ...details(0, [running(30), blank, blank]), jobId: null };

function shown(facts: Partial<Shown>): Shown {
  const here = placesOf(reading).map((place) => ({ place, job: one }));
  const insights = { [one.key]: insight({ notifiesOnEnd: true }) };
  const published = snapshot({ jobs: [one] });
  return { kind: 'snapshot', snapshot: published, trouble: null, insights, here, ...facts };
}

it('keeps what history said and which job the page shows while a new worker has not asked yet', () => {
  const heard = createSnapshotStore();
  heard.take(shown({}));
  heard.take(shown({ insights: null, here: null }));
  expect(heard.insights()[one.key]?.notifiesOnEnd).toBe(true);
  expect(heard.jobsOf(reading)[0]?.key).toBe(one.key);
});

it('believes a worker that has asked, also where nothing came of it', () => {
  const heard = createSnapshotStore();
  heard.take(shown({}));
  heard.take(shown({ insights: {}, here: [] }));
  expect(heard.insights()).toEqual({});
  expect(heard.jobsOf(reading)[0]).toBeNull();
});

it('is whole once the background has told of this page and of history, in whichever order', () => {
  const heard = createSnapshotStore();
  heard.take(shown({ insights: null, here: null }));
  expect(heard.isWhole()).toBe(false);
  heard.take(shown({ insights: {}, here: null }));
  expect(heard.isWhole()).toBe(false);
  heard.take(shown({ insights: null, here: [] }));
  expect(heard.isWhole()).toBe(true);
});
