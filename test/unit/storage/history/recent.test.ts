import { beforeEach, describe, expect, it } from 'vitest';
import { digest } from '../../../../utils/roster/model/digest';
import { Run } from '../../../../utils/roster/model/run';
import { exportHistory } from '../../../../utils/storage/history/export';
import { type History, openHistory } from '../../../../utils/storage/history/history';
import { allOf, day, emptyBrowser, first, host, run } from './runs';

const csv = digest('csv');
const imported = (night: number, series: string | null) =>
  run(night, { key: `${host}/import/${night}`, kind: 'import', series });
const elsewhere = run(50, { key: 'beta.example.edu/job/1', host: 'beta.example.edu' });

let history: History;
beforeEach(async () => {
  emptyBrowser();
  history = await openHistory();
  await history.keep([run(2), run(0), elsewhere, run(1), imported(3, csv), imported(4, null)]);
});
const keys = async (found: Promise<Run[]>) => (await found).map(({ key }) => key.split('/')[2]);

describe('recent', () => {
  it('gives the runs of one host, newest first', async () => {
    expect(await keys(history.recent(host, { limit: 9 }))).toEqual([
      '4',
      '3',
      '8002',
      '8001',
      '8000',
    ]);
    expect(await history.recent('beta.example.edu', { limit: 9 })).toEqual([elsewhere]);
    expect(await history.recent('nobody.example.edu', { limit: 9 })).toEqual([]);
  });

  it('gives no more than asked for', async () => {
    expect(await keys(history.recent(host, { limit: 2 }))).toEqual(['4', '3']);
  });

  it('narrows by kind and by series, and distinguishes no series from any', async () => {
    expect(await keys(history.recent(host, { kind: 'job', limit: 2 }))).toEqual(['8002', '8001']);
    expect(await keys(history.recent(host, { series: csv, limit: 9 }))).toEqual(['3']);
    expect(await keys(history.recent(host, { series: null, limit: 9 }))).toEqual(['4']);
    expect(await keys(history.recent(host, { kind: 'job', series: csv, limit: 9 }))).toEqual([]);
  });
});

describe('all', () => {
  it('reads more runs than one portion holds, each once', async () => {
    await history.keep(Array.from({ length: 650 }, (_, night) => run(night)));
    const found = (await allOf(history)).map(({ key }) => key);
    expect(found).toHaveLength(653);
    expect(new Set(found).size).toBe(653);
  });

  it('lets the reader take its time between two runs', async () => {
    await history.keep(Array.from({ length: 250 }, (_, night) => run(night)));
    let count = 0;
    for await (const _ of history.all()) {
      count++;
      if (count % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(count).toBe(253);
  });
});

describe('trim and clear', () => {
  it('forgets what started before a time, and nothing else', async () => {
    await history.trim(first + day);
    expect(await keys(history.recent(host, { limit: 9 }))).toEqual(['4', '3', '8002', '8001']);
    expect(await history.oldest()).toBe(first + day);
  });

  it('clears everything', async () => {
    await history.clear();
    expect(await allOf(history)).toEqual([]);
    expect(await history.count()).toBe(0);
    expect(await history.oldest()).toBeNull();
    expect(history.state()).toBe('ok');
    expect(await history.keep([run(7)])).toBe('ok');
  });
});

describe('export', () => {
  it('is one JSON document of every run', async () => {
    const text = (await exportHistory(history, first))?.join('');
    const document = JSON.parse(text ?? '');
    expect(document).toMatchObject({ format: 'rosterscope-history', version: 1 });
    expect(document.exportedAt).toBe('2026-01-01T02:00:00.000Z');
    expect(document.runs.map((each: unknown) => Run.parse(each))).toEqual(await allOf(history));
  });

  it('tells how far it is, and ends without a document once it is stopped', async () => {
    await history.keep(Array.from({ length: 1000 }, (_, night) => run(night)));
    const told: number[] = [];
    const whole = await exportHistory(history, first, { onRead: (runs) => told.push(runs) });
    expect(JSON.parse((whole ?? []).join('')).runs).toHaveLength(await history.count());
    expect(told).toEqual([200, 400, 600, 800, 1000]);
    const control = new AbortController();
    const { signal } = control;
    told.length = 0;
    const onRead = (runs: number) => {
      told.push(runs);
      if (runs === 400) control.abort();
    };
    expect(await exportHistory(history, first, { signal, onRead })).toBeNull();
    expect(told).toEqual([200, 400]);
  });

  it('is a document for an empty history too', async () => {
    await history.clear();
    expect(JSON.parse((await exportHistory(history, first))?.join('') ?? '').runs).toEqual([]);
  });
});
