import { expect, test, vi } from 'vitest';
import { evidenceText } from '../../../components/insight/finding-text';
import { uploadsToTell } from '../../canvas/scenarios/uploads';
import { watched } from './watched';

vi.setConfig({ testTimeout: 60_000 });

/** What the panel on Canvas's own page gets of the last upload, as Canvas answers of all. */
async function lastUpload(name: keyof typeof uploadsToTell) {
  const night = await watched(uploadsToTell[name]);
  await night.poll();
  await night.watch.connected(night.port);
  await night.watch.pollAll(true);
  const last = night.heard.findLast((each) => each.kind === 'snapshot');
  if (last?.kind !== 'snapshot') throw new Error('nothing was heard');
  const [newest] = last.snapshot.imports;
  return { newest, insight: last.insights?.[newest?.key ?? ''] };
}

test.each<[keyof typeof uploadsToTell, string, (string | RegExp)[]]>([
  [
    'mass-deletion',
    'mass-deletion danger',
    [/^Enrollments: 18,240 of 18,\d\d\d rows processed were deletions; 12 created\.$/],
  ],
  [
    'refused',
    'refused danger',
    [
      /^6,120 rows refused or taken with a warning \(1[01]\.\d%\)\. Usually 0–99 \(last 8 syncs\)\.$/,
    ],
  ],
  [
    'clean-up-stopped',
    'clean-up-stopped warning',
    ['Enrollments: 3,000 deleted before the import was stopped; the rest was not.'],
  ],
  [
    'mass-deletion, stopped',
    'mass-deletion danger',
    [
      'Enrollments: 6,000 of ',
      'The import was stopped while it deleted: these records are gone, the rest was not deleted.',
    ],
  ],
  [
    'options-changed',
    'options-changed warning',
    [/^Clean-up .batch mode. is off now: people who left stay enrolled\.$/],
  ],
  ['diffing-skipped', 'diffing-skipped warning', ['Enrollments: this file was imported whole']],
])('%s', async (name, found, texts) => {
  const { insight } = await lastUpload(name);
  const findings = insight?.findings ?? [];
  expect(findings.map(({ id, severity }) => `${id} ${severity}`)).toEqual([found]);
  const said = findings[0]?.evidence.map(evidenceText) ?? [];
  expect(said).toHaveLength(texts.length);
  expect(said).toEqual(texts.map((text) => expect.stringMatching(text)));
});

test.each([
  ['restored', 'restored', true],
  ['restored, partly', 'partially_restored', false],
] as const)(
  '%s: nothing is left to find, and it is said what was taken back',
  async (name, state, whole) => {
    const { newest, insight } = await lastUpload(name);
    expect(newest?.state).toBe(state);
    expect(insight?.findings).toEqual([]);
    expect(insight?.takenBack).toMatchObject({
      whole,
      facts: [{ type: 'enrollments', figures: { deleted: 18_240 } }],
    });
  },
);
