import { expect, test } from 'vitest';
import { importsOnly } from '../../canvas/scenarios/imports-only.ts';
import { asker, host, type Json, json, minute, stoppedCanvas } from './canvas.ts';

const list = 'accounts/1/sis_imports';

test('pages the list without a total and keeps the query in its links', async () => {
  const canvas = await stoppedCanvas();
  const ask = asker(canvas);
  const first = await ask(`${list}?created_since=2026-01-01T00:00:00Z`);
  expect((await json(first)).sis_imports).toHaveLength(10);
  const links = first.headers.get('link') ?? '';
  expect(links).toContain('rel="next"');
  expect(links).toContain('created_since=2026-01-01');
  expect(links).not.toContain('rel="last"');

  const seen: string[] = [];
  let next: string | undefined = `${list}?per_page=1000`;
  while (next) {
    const page = await ask(next);
    const { sis_imports: imports } = await json(page);
    expect(imports.length).toBeLessThanOrEqual(100);
    seen.push(...imports.map((one: Json) => one.created_at));
    next = /<https:\/\/[^/]+\/api\/v1\/([^>]+)>; rel="next"/.exec(
      page.headers.get('link') ?? '',
    )?.[1];
  }
  expect(seen).toHaveLength(canvas.district(host).imports.length);
  expect(seen).toEqual([...seen].sort().reverse());
  expect((await json(await ask(`${list}?page=999`))).sis_imports).toEqual([]);
});

test('writes ids as numbers, however long, unless strings are asked for', async () => {
  const canvas = await stoppedCanvas({ scenario: 'healthy' });
  const lakeside = 'lakeside.instructure.com';
  const ask = asker(canvas, lakeside);
  const path = 'accounts/self/sis_imports?per_page=1';
  const numbers = await (await ask(path, { accept: 'application/json' })).text();
  expect(numbers).toMatch(/"id":2107\d{13},/);
  const [one] = (await json(await ask(path))).sis_imports;
  expect(one.id).toMatch(/^2107\d{13}$/);
  expect(one.data.downloadable_attachment_ids[0]).toMatch(/^\d+$/);
  expect(one.user.id).toMatch(/^\d+$/);
  expect(one.progress).toBeTypeOf('number');
  expect(one.data.counts.users).toBeTypeOf('number');
});

test('guards JSON with a prefix where Accept lacks JSON', async () => {
  const canvas = await stoppedCanvas();
  const ask = asker(canvas);
  expect(await (await ask(list, { accept: '*/*' })).text()).toMatch(/^while\(1\);\{/);
  canvas.district(host).settings.jsonPrefix = false;
  expect(await (await ask(list, { accept: '*/*' })).text()).toMatch(/^\{/);
});

test('drops filters that it does not understand, and shows everything then', async () => {
  const canvas = await stoppedCanvas({ scenario: 'running' });
  const ask = asker(canvas);
  const states = async (query: string) => {
    const { sis_imports: imports } = await json(await ask(`${list}?per_page=100&${query}`));
    return imports.map((one: Json) => one.workflow_state);
  };
  expect(await states('workflow_state[]=importing&workflow_state[]=nonsense')).toEqual([
    'importing',
  ]);
  expect((await states('workflow_state[]=nonsense')).length).toBeGreaterThan(50);
  expect((await states('created_since=nonsense')).length).toBeGreaterThan(50);
  const [newest] = (await json(await ask(`${list}?per_page=1`))).sis_imports;
  // Canvas compares fractions of a second that it does not print.
  const since = await json(await ask(`${list}?created_since=${newest.created_at}`));
  expect(since.sis_imports.map((one: Json) => one.id)).toContain(newest.id);
  expect((await json(await ask(`${list}?created_since=2026-11-24T12:00:00Z`))).sis_imports).toEqual(
    [],
  );
  const before = await json(await ask(`${list}?created_before=${newest.created_at}&per_page=1`));
  expect(before.sis_imports[0].id).not.toBe(newest.id);
});

test('lists importing and clean-up only under /importing, one at a time', async () => {
  const canvas = await stoppedCanvas({ scenario: 'healthy' });
  const ask = asker(canvas);
  canvas.clock.advance(8 * minute);
  const { sis_imports: running } = await json(await ask(`${list}/importing`));
  expect(running.map((one: Json) => one.workflow_state)).toEqual(['importing']);
  const { sis_imports: all } = await json(await ask(`${list}?per_page=3`));
  expect(all.map((one: Json) => one.workflow_state)).toEqual(['created', 'created', 'importing']);
  expect(all[0].started_at).toBeNull();
  expect(all[0].data).toEqual({ import_type: 'instructure_csv' });
});

test('an import runs from queue to end as in Canvas', async () => {
  const canvas = await stoppedCanvas({ scenario: 'healthy' });
  const ask = asker(canvas);
  const people = canvas.district(host).imports.at(-3);
  if (!people) throw new Error('no import planned');
  const show = async () => json(await ask(`${list}/${people.id}`));
  expect((await ask(`${list}/${people.id}`)).status).toBe(404);
  canvas.clock.advance(people.createdAt + 1000 - canvas.clock.now());
  expect((await show()).workflow_state).toBe('initializing');

  const seen: Json[] = [];
  for (let n = 0; n < 40 && seen.at(-1)?.ended_at == null; n++) {
    canvas.clock.advance(minute / 4);
    seen.push(await show());
  }
  const states = [...new Set(seen.map((one) => one.workflow_state))];
  expect(states).toEqual(['importing', 'imported']);
  const importing = seen.filter((one) => one.workflow_state === 'importing');
  const progress = importing.map((one) => one.progress);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(Math.max(...progress)).toBeLessThanOrEqual(99);
  expect(importing[0].data.counts).toBeUndefined();
  // A type in progress counts nothing, and all of its rows at once when it is through.
  expect(
    new Set(importing.flatMap((one) => one.data.counts?.users ?? [])).size,
  ).toBeLessThanOrEqual(2);
  expect(importing.some((one) => one.data.completed_importers?.includes('term'))).toBe(true);
  const end = seen.at(-1);
  expect(end.progress).toBe(100);
  expect(end.data.statistics.Pseudonym.created).toBeGreaterThan(0);
  expect(end.data.counts).toMatchObject({ error_count: 0, warning_count: 0 });
  expect(end).not.toHaveProperty('processing_warnings');
});

test('messages are capped at 24 and summed up, and their file comes seconds later', async () => {
  const canvas = await stoppedCanvas({ scenario: 'warnings' });
  const ask = asker(canvas);
  const plan = canvas.district(host).imports.at(-1);
  if (!plan) throw new Error('no import planned');
  const path = `${list}/${plan.id}`;
  const end = plan.startedAt + plan.endMs;
  canvas.clock.advance(end - minute - canvas.clock.now());
  expect(await json(await ask(path))).not.toHaveProperty('processing_warnings');
  const early = await json(await ask(`${path}/errors?per_page=100`));
  expect(early.sis_import_errors.length).toBeGreaterThan(50);

  canvas.clock.advance(minute + 1000);
  const ended = await json(await ask(path));
  expect(ended.workflow_state).toBe('imported_with_messages');
  expect(ended.processing_warnings).toHaveLength(25);
  expect(ended.processing_warnings[24][0]).toBe('and 108 more warnings that were not included');
  expect(ended.data.counts.warning_count).toBe(132);
  expect(ended).not.toHaveProperty('errors_attachment');

  canvas.clock.advance(7000);
  const later = await json(await ask(path));
  expect(later.errors_attachment.display_name).toBe(`sis_errors_attachment_${plan.id}.csv`);
  expect(Date.parse(later.updated_at)).toBeGreaterThan(Date.parse(ended.updated_at));
  const csv = await canvas.fetch(later.errors_attachment.url);
  expect((await csv.text()).split('\n')).toHaveLength(133);
  canvas.clock.advance(3 * 60 * minute);
  expect((await canvas.fetch(later.errors_attachment.url)).status).toBe(404);
  expect((await json(await ask(`${path}/errors?failure=1`))).sis_import_errors).toEqual([]);
});

test('progress starts again in the clean-up of a batch-mode import', async () => {
  const canvas = await stoppedCanvas({ scenario: 'imports-only' });
  const ask = asker(canvas);
  const script = importsOnly.imports.find((one) => one.script.cleanUp)?.script;
  if (!script) throw new Error('no clean-up in the scenario');
  canvas
    .district(host)
    .play(
      { ...importsOnly, imports: [{ createdMinutesAgo: 0, by: 'uploader', script }] },
      canvas.clock.now(),
    );
  const [plan] = canvas.district(host).imports;
  if (!plan) throw new Error('no import planned');
  canvas.clock.advance(plan.startedAt + plan.rowsEndMs - 2000 - canvas.clock.now());
  const before = await json(await ask(`${list}/${plan.id}`));
  canvas.clock.advance(5000);
  const after = await json(await ask(`${list}/${plan.id}`));
  expect([before.workflow_state, after.workflow_state]).toEqual(['importing', 'cleanup_batch']);
  expect(before.progress).toBeGreaterThan(90);
  expect(after.progress).toBeLessThan(10);
});

test('an exception leaves no end, no counts and a Ruby message', async () => {
  const canvas = await stoppedCanvas({ scenario: 'imports-only' });
  const ask = asker(canvas);
  const { sis_imports: imports } = await json(await ask(`${list}?workflow_state[]=failed`));
  expect(imports).toHaveLength(1);
  expect(imports[0]).toMatchObject({ ended_at: null, progress: 0 });
  expect(imports[0].data.error_message).toBe('No such file or directory');
  expect(imports[0].data).not.toHaveProperty('counts');
});
