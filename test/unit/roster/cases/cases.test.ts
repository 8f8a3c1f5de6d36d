import { describe, expect, it } from 'vitest';
import { entries } from '../../../../utils/roster/explain/knowledge/base';
import { defaultSettings } from '../../../../utils/roster/model/settings';
import { groupsOf, judged, saidOf } from './answer';
import { type Case, figuresOf, hasCases, readCases } from './cases';

const cases = readCases();
const named = (start: string): Case => {
  const found = cases.find(([name]) => name.startsWith(start));
  if (!found) throw new Error(`no case ${start}`);
  return found[1];
};

/** What is said of a case, a line for each text, cause or fact. */
function told(one: Case): string[] {
  const { input } = one;
  const causeOf = (said: { id: string | null; advice: { causes: string[] } | null }) =>
    said.id === null ? 'shown as it is' : `${said.id}: ${said.advice?.causes.join(' ')}`;
  return [
    ...input.page.map(
      ({ step, text }) => `“${text.slice(0, 50)}” → ${causeOf(saidOf(text, { step }))}`,
    ),
    ...groupsOf(one).map((group) => `${group.own} × ${causeOf(group)} ${group.advice?.actions[0]}`),
    ...(input.judge === undefined
      ? []
      : [judged(one)].flatMap(({ findings, said }) => [
          findings.map(({ id, severity }) => `${id} (${severity})`).join(', ') || 'nothing found',
          ...said,
        ])),
  ];
}

describe.skipIf(!hasCases)('cases that were tried from outside', () => {
  it('are all here', () => {
    const lines = cases.map(([name, one]) => `${name}\n  ${told(one).join('\n  ')}`);
    console.info(`case → what is said\n${lines.join('\n')}`);
    expect(cases).toHaveLength(13);
  });

  it.each(cases)('%s', (_, one) => {
    const { page, groups, owner, findings, not } = one.expected;
    for (const [n, { step, text }] of one.input.page.entries()) {
      const said = saidOf(text, { step });
      const want = Array.isArray(page) ? page[n] : undefined;
      if (want?.id !== undefined) expect(said.id, text).toBe(want.id);
      if (want?.owner) expect(said.advice?.owner, text).toBe(want.owner);
      if (want?.vendor) expect(said.vendor).toBe(want.vendor);
    }
    if (groups !== undefined) {
      const found = groupsOf(one);
      if (typeof groups === 'number') expect(found).toHaveLength(groups);
      else {
        expect(found.map(({ id, own, followed }) => ({ cause: id, own, followed }))).toEqual(
          groups,
        );
      }
      if (owner) expect(found.every(({ advice }) => advice?.owner === owner)).toBe(true);
    }
    if (findings !== undefined) {
      const { findings: found } = judged(one);
      expect(found).toHaveLength(findings.length);
      for (const [n, want] of findings.entries()) {
        if (want.severity) expect(want.severity).toContain(found[n]?.severity);
        for (const [type, figures] of Object.entries(figuresOf(want.figures))) {
          const fact = found[n]?.evidence.find((each) => each.type === type);
          expect(fact?.figures).toMatchObject(figures);
        }
      }
      for (const id of Array.isArray(not) ? not : []) {
        expect(found.map((each) => each.id)).not.toContain(id);
      }
    }
  });

  it('01: says whom the other account may belong to, and what to do', () => {
    for (const { advice } of groupsOf(named('01'))) {
      expect(advice?.causes.join()).toContain('has no SIS ID');
      expect(advice?.actions).toEqual([
        'Merge the other account, or give it this SIS ID; then run the sync again.',
      ]);
    }
  });

  it('02: says that the enrollment came in without its dates', () => {
    expect(groupsOf(named('02'))[0]?.advice?.causes.join()).toContain('imported without that date');
  });

  it('03: knows all messages, in five kinds at least, none by a guess', () => {
    const groups = groupsOf(named('03'));
    const own = groups.filter(({ id }) => id !== null).reduce((sum, each) => sum + each.count, 0);
    expect(own).toBe(named('03').expected.known);
    expect(groups.every(({ confidence }) => confidence === 'sure')).toBe(true);
    expect(groups.length).toBeGreaterThanOrEqual(5);
  });

  it('05: takes a person without an address for no failed connection', () => {
    const { input } = named('05');
    const said = saidOf(input.page.at(-1)?.text ?? '', { step: 'extract' });
    expect(entries.find(({ id }) => id === said.id)?.severity).toBe('warning');
    expect(said.advice?.owner).toBe('sis');
  });

  it('07: takes what ended the import for a crash of Canvas, whatever its words', () => {
    const { input } = named('07');
    for (const { step, text } of input.page) {
      expect(saidOf(text, { step, place: 'crash' })).toMatchObject({
        id: 'I26',
        confidence: 'sure',
        advice: { owner: 'instructure' },
      });
    }
    expect(groupsOf(named('07'))[0]?.example).not.toContain('0164');
  });

  it('09–12: says what was found in a sentence that holds its figures', () => {
    expect(judged(named('09')).said.join()).toMatch(/6,000 of 41,200.*the rest was not deleted/);
    const restored = judged(named('10'));
    expect(restored.said).toEqual([
      'Enrollments: 18,240 deleted by this import, and taken back since.',
    ]);
    expect(restored.run.takenBack?.whole).toBe(true);
    expect(judged(named('11')).said.join()).toContain('people who left stay enrolled');
    const [refused] = judged(named('12')).findings;
    expect(refused?.evidence[0]).toMatchObject({
      figures: { refused: 6120 },
      usual: { median: 39 },
    });
    // Warnings are not notified by themselves; this one is.
    expect(defaultSettings.notify).toMatchObject({ warning: false, danger: true });
    expect(refused?.severity).toBe('danger');
  });

  it('13: shows each reason, without what is personal, and a step of its own', () => {
    const groups = groupsOf(named('13'));
    const all = groups.map(({ example }) => example).join('\n');
    for (const reason of [
      'Role is not an available role for this course',
      'Cannot observe yourself',
      'End date cannot be before start date',
      'Integration ID ••• is already in use',
    ]) {
      expect(all).toContain(reason);
    }
    expect(all).not.toMatch(/S-10|AE2302|SF1624|4a1f0c/);
    const steps = groups.map(({ advice }) => advice?.actions.join());
    expect(new Set(steps).size).toBe(4);
    expect(steps.join()).not.toContain('Read the reason');
  });
});
