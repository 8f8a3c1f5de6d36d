import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAdmission } from '../../../../utils/background/hosts/admission';
import type { Hindrance } from '../../../../utils/canvas/recognize-host';
import { getAddition } from '../../../../utils/storage/addition';
import { hostsCell } from '../../../../utils/storage/hosts';
import { fakePermissions } from './browser';

const host = 'canvas.school.example';
const origin = `https://${host}/*`;
let answer: Hindrance | null;
let fake: ReturnType<typeof fakePermissions>;
const visited = vi.fn(async (_host: string, _path: string) => {});
let gone: string[];
const recognize = vi.fn(async (_host: string) => answer);
/** A worker just started; it knows `host` and Instructure's demo, as an account ledger would. */
const worker = () =>
  createAdmission(hostsCell, recognize, {
    visited,
    hosts: async () => [host, 'demo.instructure.com'],
    async forget(each) {
      gone.push(each);
    },
  });
const want = (role: 'canvas' | 'tool' = 'canvas', of = host) =>
  ({ kind: 'want-host', host: of, role }) as const;
const answered = (granted: boolean, of = host) =>
  ({ kind: 'answer-host', host: of, granted }) as const;
const state = async () => (await getAddition())?.state;

beforeEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
  fakeBrowser.reset();
  fake = fakePermissions();
  answer = null;
  gone = [];
});

describe('a host that the admin adds', () => {
  it('is kept once it is granted and answers as Canvas does', async () => {
    const admission = worker();
    await admission.receive(want());
    expect([await state(), await admission.isCanvas(host)]).toEqual(['asking', false]);
    expect(recognize).not.toHaveBeenCalled();
    fake.granted.add(origin);
    await admission.granted();
    expect([await state(), await admission.isCanvas(host)]).toEqual(['added', true]);
    expect(fake.matches()).toEqual([origin]);
    expect(visited.mock.calls).toEqual([[host, '/']]);
  });

  it('is asked once, though popup and browser both report it', async () => {
    const admission = worker();
    fake.granted.add(origin);
    await Promise.all([
      admission.receive(want()),
      admission.granted(),
      admission.receive(answered(true)),
      admission.granted(),
    ]);
    expect(recognize).toHaveBeenCalledOnce();
    expect(await state()).toBe('added');
  });

  it('is kept also when the popup closed and the worker died while the browser asked', async () => {
    await worker().receive(want());
    fake.granted.add(origin);
    await worker().granted();
    expect(await state()).toBe('added');
  });

  it('is checked again when the worker died over it', async () => {
    recognize.mockImplementationOnce(() => new Promise(() => {}));
    const dying = worker();
    await dying.receive(want());
    fake.granted.add(origin);
    void dying.granted();
    await vi.waitFor(async () => expect(await state()).toBe('checking'));
    await worker().started();
    expect(await state()).toBe('added');
  });

  it.each(['not-canvas', 'unreachable', 'offline', 'server-error'] as const)(
    'is given back when the answer is %s',
    async (problem) => {
      answer = problem;
      const admission = worker();
      await admission.receive(want());
      fake.granted.add(origin);
      await admission.granted();
      expect(await state()).toBe(problem);
      expect(fake.granted.has(origin)).toBe(false);
      expect(await hostsCell.get()).toEqual({});
      expect(fake.matches()).toEqual([]);
      expect(visited).not.toHaveBeenCalled();
    },
  );

  it('stays when it was known already and Canvas has a bad day', async () => {
    const admission = worker();
    fake.granted.add(origin);
    await admission.receive(want());
    await admission.granted();
    answer = 'server-error';
    await admission.receive(want());
    await admission.granted();
    expect(await admission.isCanvas(host)).toBe(true);
    expect(fake.granted.has(origin)).toBe(true);
  });

  it('is not asked for anything when the admin says no, nor granted later in other words', async () => {
    const admission = worker();
    await admission.receive(want());
    await admission.receive(answered(false));
    expect(await state()).toBe('refused');
    fake.granted.add(origin);
    await admission.granted();
    expect(recognize).not.toHaveBeenCalled();
    expect(await hostsCell.get()).toEqual({});
  });

  it('needs a permission, whatever the message says', async () => {
    const admission = worker();
    await admission.receive(want());
    await admission.receive(answered(true));
    expect([await state(), await hostsCell.get()]).toEqual(['asking', {}]);
  });

  it('needs no permission of its own in Instructure’s cloud', async () => {
    const admission = worker();
    await admission.receive(want('canvas', 'school.instructure.com'));
    await admission.receive(answered(true, 'school.instructure.com'));
    expect(await state()).toBe('added');
  });
});

describe('a tool host', () => {
  it('is kept without a question, and is no Canvas', async () => {
    const admission = worker();
    await admission.receive(want('tool'));
    fake.granted.add(origin);
    await admission.granted();
    expect(await state()).toBe('added');
    expect([recognize, visited].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    expect(await admission.isCanvas(host)).toBe(false);
    expect(fake.matches()).toEqual([origin]);
  });

  it('that is a Canvas stays one', async () => {
    const admission = worker();
    fake.granted.add(origin);
    for (const role of ['canvas', 'tool'] as const) {
      await admission.receive(want(role));
      await admission.granted();
    }
    expect(await admission.isCanvas(host)).toBe(true);
  });
});

describe('a host that goes', () => {
  beforeEach(async () => {
    fake.granted.add(origin);
    await worker().receive(want());
    await worker().granted();
  });

  it('is forgotten when its permission is withdrawn, and nothing else is', async () => {
    fake.granted.delete(origin);
    await worker().withdrawn();
    expect([gone, await hostsCell.get(), fake.matches()]).toEqual([[host], {}, []]);
  });

  it('is forgotten with its permission when the admin removes it', async () => {
    const admission = worker();
    await admission.receive({ kind: 'remove-host', host });
    expect(fake.granted.has(origin)).toBe(false);
    expect([gone, await hostsCell.get(), fake.matches()]).toEqual([[host], {}, []]);
    expect(await admission.isCanvas(host)).toBe(false);
  });

  it('keeps the permission for Instructure’s cloud when one account of it goes', async () => {
    await worker().receive({ kind: 'remove-host', host: 'demo.instructure.com' });
    expect(fake.granted.has('https://*.instructure.com/*')).toBe(true);
    expect(gone).toEqual(['demo.instructure.com']);
  });
});

it('lists what was added and what was found, each once', async () => {
  await hostsCell.update(() => ({ 'sis.vendor.example': 'tool', [host]: 'canvas' }));
  expect(await worker().receive({ kind: 'list-hosts' })).toEqual([
    { host, role: 'canvas' },
    { host: 'demo.instructure.com', role: 'found' },
    { host: 'sis.vendor.example', role: 'tool' },
  ]);
});

describe('the registration', () => {
  it('comes back after an update took it, and is left alone while it is right', async () => {
    fake.granted.add(origin);
    await worker().receive(want());
    await worker().granted();
    await worker().started();
    expect(fake.scripting.registerContentScripts).toHaveBeenCalledOnce();
    fake.scripts.clear();
    await worker().started();
    expect(fake.matches()).toEqual([origin]);
    expect([...fake.scripts.values()]).toMatchObject([
      { js: ['detector.js'], allFrames: true, persistAcrossSessions: true },
      {
        js: ['imports.js'],
        matches: [origin.replace('*', 'accounts/*/sis_import*')],
        allFrames: false,
        runAt: 'document_start',
      },
    ]);
  });
});
