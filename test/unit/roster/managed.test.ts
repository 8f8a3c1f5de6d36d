import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  houseRules,
  isKindManaged,
  managedKeys,
  ownChange,
  readPolicy,
  withManaged,
} from '../../../utils/roster/model/managed';
import { defaultSettings, eventKinds } from '../../../utils/roster/model/settings';

const whole = {
  notifications: true,
  notify: { warning: true, 'signed-out': false },
  quietHours: { from: '21:30', to: '06:00' },
  thresholds: { deleted: { percent: 5, count: 100 }, noChanges: 9 },
  pauses: [{ from: '2026-12-19', to: '2027-01-03' }],
  historyDays: 90,
  watchTab: true,
  hosts: ['canvas.school.example'],
  handOvers: false,
  masked: true,
  supportContact: 'IT service desk, ext. 4100',
};

describe('a policy', () => {
  it('wins over what the admin chose, part by part', () => {
    const { managed, bad } = readPolicy(whole);
    expect(bad).toEqual([]);
    const types = { users: { share: 0.5, count: 1 } };
    const chosen = {
      ...defaultSettings,
      audit: { ...defaultSettings.audit, deleted: { ...defaultSettings.audit.deleted, types } },
    };
    expect(withManaged(chosen, managed)).toEqual({
      ...defaultSettings,
      notify: { ...defaultSettings.notify, warning: true, 'signed-out': false },
      quietHours: { from: 21 * 60 + 30, to: 360 },
      pauses: whole.pauses,
      historyDays: 90,
      watchTab: true,
      audit: {
        ...defaultSettings.audit,
        deleted: { usual: { share: 0.05, count: 100 }, types: {} },
        noChanges: 9,
      },
    });
  });

  it('makes the rules of the house, and no choice of the admin’s', () => {
    const { managed } = readPolicy(whole);
    expect(houseRules(managed)).toEqual({
      handOvers: false,
      masked: true,
      supportContact: 'IT service desk, ext. 4100',
    });
    expect(houseRules({})).toEqual({ handOvers: true, masked: false, supportContact: null });
    expect(readPolicy({ supportContact: '', handOvers: 'no', masked: 1 }).bad).toEqual([
      'handOvers',
      'masked',
      'supportContact',
    ]);
  });

  it('that is empty changes nothing', () => {
    expect(withManaged(defaultSettings, readPolicy({}).managed)).toEqual(defaultSettings);
  });

  it('without notifications has none of any kind', () => {
    const { managed } = readPolicy({ notifications: false, notify: { failed: true } });
    expect(Object.values(withManaged(defaultSettings, managed).notify)).not.toContain(true);
    expect(eventKinds.every((kind) => isKindManaged(managed, kind))).toBe(true);
  });

  it.each([
    ['quietHours', { from: '25:00', to: '06:00' }],
    ['quietHours', { from: '21:00' }],
    ['historyDays', 5000],
    ['historyDays', '30'],
    ['watchTab', 'yes'],
    ['notify', { 'moon-phase': true }],
    ['thresholds', { deleted: { percent: 500, count: 1 } }],
    ['thresholds', { added: { percent: 5, count: 1 } }],
    ['pauses', [{ from: '2027-01-03', to: '2026-12-19' }]],
    ['hosts', ['https://canvas.school.example/']],
    ['hosts', 'canvas.school.example'],
    ['quiethours', { from: '21:00', to: '06:00' }],
    ['__proto__x', 1],
  ])('with a bad %s goes without it, names it, and keeps the rest: %j', (key, value) => {
    const { historyDays: _, ...others } = whole;
    const rest = key === 'historyDays' ? others : { ...whole };
    const { managed, bad } = readPolicy({ ...rest, [key]: value });
    expect(bad).toEqual([key]);
    const { [key as 'hosts']: __, ...sound } = readPolicy(rest).managed;
    expect(managed).toEqual(sound);
  });

  it('leaves what the admin once chose as it was, for the day on which it ends', () => {
    const { managed } = readPolicy(whole);
    const shown = withManaged(defaultSettings, managed);
    const change = {
      notify: { ...shown.notify, stalled: false },
      quietHours: null,
      audit: { ...shown.audit, changed: { usual: { share: 1, count: 1 }, types: {} } },
    };
    expect(ownChange(change, defaultSettings, managed)).toEqual({
      notify: { ...defaultSettings.notify, stalled: false },
      audit: { ...defaultSettings.audit, changed: { usual: { share: 1, count: 1 }, types: {} } },
    });
  });
});

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: unknown;
}

describe('the schema for Chrome', () => {
  const schema: Schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));

  it('knows the keys that are read, and no other', () => {
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual(Object.keys(managedKeys).sort());
    expect(Object.keys(schema.properties?.notify?.properties ?? {})).toEqual([...eventKinds]);
  });

  it('keeps Chrome’s rules: an object, every part with one type, nothing additional', () => {
    const odd: string[] = [];
    const walk = (part: Schema, path: string) => {
      if (typeof part.type !== 'string' || '$ref' in part) odd.push(path);
      if ('additionalProperties' in part) odd.push(path);
      if (part.type === 'array' && !part.items) odd.push(path);
      for (const [name, each] of Object.entries(part.properties ?? {}))
        walk(each, `${path}.${name}`);
      if (part.items) walk(part.items, `${path}[]`);
    };
    walk(schema, '');
    expect(schema.type).toBe('object');
    expect(odd).toEqual([]);
  });

  it('lets through what only we can judge, so that a bad value can be said', () => {
    expect(schema.properties?.historyDays).not.toHaveProperty('maximum');
    expect(schema.properties?.quietHours?.properties?.from).toMatchObject({ type: 'string' });
  });
});

it('the examples for districts hold what can be used', () => {
  const docs = readFileSync('docs/policy.md', 'utf8');
  const blocks = [...docs.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => JSON.parse(json));
  const [console, file, firefox] = blocks;
  const values = Object.entries(console as Record<string, { Value: unknown }>);
  const policies = [
    Object.fromEntries(values.map(([key, { Value }]) => [key, Value])),
    file['3rdparty'].extensions.EXTENSION_ID,
    firefox.policies['3rdparty'].Extensions['rosterscope@rosterscope.org'],
  ];
  for (const policy of policies) {
    expect(readPolicy(policy)).toMatchObject({ bad: [], managed: { historyDays: 90 } });
  }
  const listed = [...docs.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
  expect(listed.sort()).toEqual(Object.keys(managedKeys).sort());
});
