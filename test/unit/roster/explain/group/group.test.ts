import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGrouping } from '../../../../../utils/roster/explain/group/group';
import { asData, groupMessages, placesOf } from '../group-messages';
import { at, brief } from './row-messages';
import { failedSync, secrets } from './sync';

describe('a failed sync of 4,020 messages', () => {
  const rows = failedSync();
  const grouping = groupMessages(rows);

  it('has three causes, in order, that explain all of them', () => {
    expect(grouping.total).toBe(4020);
    expect(brief(rows)).toEqual([
      {
        id: 'R3',
        count: 3912,
        own: 60,
        confidence: 'sure',
        example: 'Account not found ••• for course •••',
        consequences: [
          ['R9', 3000, 'sure'],
          ['R8', 732, 'sure'],
          ['R6', 120, 'sure'],
        ],
      },
      {
        id: 'U1',
        count: 96,
        own: 32,
        confidence: 'sure',
        example: expect.stringContaining('has already claimed •••'),
        consequences: [['R7', 64, 'sure']],
      },
      {
        id: 'R11',
        count: 12,
        own: 12,
        confidence: 'sure',
        example: 'Improper role ••• for an enrollment',
        consequences: [],
      },
    ]);
  });

  it('says which messages each cause explains, its own first', () => {
    const [schools] = grouping.groups;
    const places = schools ? placesOf(schools, rows.length) : [];
    const messages = places.map((place) => rows[place]?.message ?? '');
    expect(messages).toHaveLength(3912);
    expect(messages.slice(0, 60).every((text) => text.startsWith('Account not found'))).toBe(true);
    const all = grouping.groups.flatMap((group) => placesOf(group, rows.length));
    expect(new Set(all).size).toBe(4020);
  });

  it('shows no name or id', () => {
    const shown = JSON.stringify(grouping.groups.map(({ example }) => example));
    for (const secret of secrets) expect(shown).not.toContain(secret);
  });

  it('does not depend on the order of the messages', () => {
    const expected = brief(rows);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4019 }), fc.boolean(), (turn, reverse) => {
        const turned = [...rows.slice(turn), ...rows.slice(0, turn)];
        expect(brief(reverse ? turned.reverse() : turned)).toEqual(expected);
      }),
      { numRuns: 4 },
    );
  });
});

describe('in slices', () => {
  const rows = failedSync();

  it('says the same as at once, however they are cut', () => {
    const whole = asData(groupMessages(rows), rows.length);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4020 }), { maxLength: 9 }), (cuts) => {
        const grouping = createGrouping();
        let from = 0;
        for (const to of [...cuts.sort((a, b) => a - b), rows.length]) {
          grouping.add(rows.slice(from, to));
          from = to;
        }
        expect(asData(grouping.result(), rows.length)).toEqual(whole);
      }),
      { numRuns: 3 },
    );
  });

  it('says what is known so far, and corrects it when the cause comes last', () => {
    const grouping = createGrouping();
    grouping.add(rows.filter(({ file }) => file === 'enrollments.csv'));
    const early = grouping.result();
    expect(early.total).toBe(3808);
    expect(early.groups.map(({ entry }) => entry?.id)).toEqual(['R9', 'R8', 'R7', 'R11']);
    grouping.add(rows.filter(({ file }) => file !== 'enrollments.csv'));
    expect(grouping.result().groups.map(({ entry, count }) => [entry?.id, count])).toEqual([
      ['R3', 3912],
      ['U1', 96],
      ['R11', 12],
    ]);
  });
});

describe('any messages in any order', () => {
  const name = fc.constantFrom('a', 'b', 'c');
  const message = fc.oneof(
    name.map((id) => at('users.csv', `No login_id given for user ${id}`)),
    name.map((id) => at('users.csv', `No status given for user ${id}`)),
    name.map((id) => at('users.csv', `Improper status for user ${id}`)),
    fc
      .tuple(name, name)
      .map(([a, c]) => at('courses.csv', `Account not found "${a}" for course ${c}`)),
    name.map((id) => at('courses.csv', `No long_name given for course ${id}`)),
    fc
      .tuple(name, name)
      .map(([s, c]) =>
        at('sections.csv', `Section ${s} references course ${c} which doesn't exist`),
      ),
    name.map((id) => at('accounts.csv', `Parent account didn't exist for ${id}`)),
    name.map((id) => at('x.csv', `An enrollment referenced a non-existent section ${id}`)),
    fc
      .tuple(name, name)
      .map(([u, c]) =>
        at('x.csv', `User not found for enrollment (User ID: ${u}, Course ID: ${c}, Section ID: )`),
      ),
    fc.constantFrom(
      at('courses.csv', 'Invalid UTF-8', null),
      at('users.csv', 'Malformed CSV', null),
    ),
    fc.string().map((text) => at('y.csv', `~${text}`)),
  );
  const shuffled = fc
    .array(message, { maxLength: 60 })
    .chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );

  it('give the same groups', () => {
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(brief(other)).toEqual(brief(rows));
      }),
      { numRuns: 200 },
    );
  });

  it('count every message once', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 60 }), (rows) => {
        const { groups, total } = groupMessages(rows);
        const each = groups.map((group) => placesOf(group, rows.length));
        const places = each.flat().sort((a, b) => a - b);
        expect(places).toEqual(rows.map((_, place) => place));
        expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(total);
        for (const [at, { own, count, consequences }] of groups.entries()) {
          expect(own).toBeGreaterThan(0);
          expect(own + consequences.reduce((sum, one) => sum + one.count, 0)).toBe(count);
          expect(each[at]).toHaveLength(count);
        }
      }),
      { numRuns: 200 },
    );
  });
});
