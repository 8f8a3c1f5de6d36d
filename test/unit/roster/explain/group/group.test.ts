import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGrouping } from '../../../../../utils/roster/explain/group/group';
import type { RowMessage } from '../../../../../utils/roster/explain/group/row-message';
import { asData, groupMessages, placesOf } from '../group-messages';
import { failedSync, secrets } from './sync';

const brief = (rows: readonly RowMessage[]) =>
  groupMessages(rows).groups.map(({ entry, count, own, confidence, consequences, example }) => ({
    id: entry?.id ?? null,
    count,
    own,
    confidence,
    example,
    consequences: consequences.map((one) => [one.entry?.id ?? null, one.count, one.confidence]),
  }));

const at = (file: string | null, message: string, row: number | null = 2): RowMessage => ({
  file,
  message,
  row,
});

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

describe('cascades', () => {
  it('follow a refused user into enrollments, observers and groups', () => {
    const rows = [
      at('users.csv', 'No login_id given for user mnoor'),
      at(
        'enrollments.csv',
        'User not found for enrollment (User ID: mnoor, Course ID: C1, Section ID: )',
      ),
      at('enrollments.csv', 'An enrollment referenced a non-existent associated user mnoor'),
      at('user_observers.csv', 'A student referenced a non-existent user mnoor'),
      at('group_membership.csv', "User mnoor didn't exist for group user"),
      at('admins.csv', "Invalid or unknown user_id 'mnoor' for admin"),
    ];
    expect(brief(rows)).toMatchObject([{ id: 'U9', count: 6, own: 1 }]);
  });

  it('follow a school into its courses, sections and enrollments', () => {
    const rows = [
      at('accounts.csv', "Parent account didn't exist for NORTH"),
      at('courses.csv', 'Account not found "NORTH" for course C1'),
      at('sections.csv', "Section S1 references course C1 which doesn't exist"),
      at('enrollments.csv', 'An enrollment referenced a non-existent section S1'),
      at('xlists.csv', 'A cross-listing referenced a non-existent section S1'),
    ];
    expect(brief(rows)).toMatchObject([{ id: 'A2', count: 5, own: 1 }]);
  });

  it('join by the whole id and by its kind', () => {
    const rows = [
      at('users.csv', 'No login_id given for user 12'),
      at(
        'enrollments.csv',
        'User not found for enrollment (User ID: 123, Course ID: 12, Section ID: 12)',
      ),
      at('enrollments.csv', 'An enrollment referenced a non-existent section 12'),
    ];
    expect(new Set(brief(rows).map(({ id }) => id))).toEqual(new Set(['U9', 'R7', 'R9']));
    expect(brief(rows).every(({ consequences }) => consequences.length === 0)).toBe(true);
  });

  it('do not join empty ids', () => {
    const rows = [
      at('users.csv', 'No user_id given for a user'),
      at(
        'enrollments.csv',
        'User not found for enrollment (User ID: , Course ID: C1, Section ID: )',
      ),
    ];
    expect(brief(rows).map(({ count }) => count)).toEqual([1, 1]);
  });

  it('start at what is missing where no row says why', () => {
    const rows = [1, 2, 3].map((n) =>
      at('enrollments.csv', 'An enrollment referenced a non-existent section S1', n),
    );
    expect(brief(rows)).toMatchObject([{ id: 'R9', count: 3, own: 3 }]);
  });

  it('are likely where only a broken file explains them', () => {
    const rows = [
      at('nightly/users.csv', 'Malformed CSV', null),
      at(
        'enrollments.csv',
        'User not found for enrollment (User ID: a, Course ID: c, Section ID: )',
      ),
      at(
        'enrollments.csv',
        'User not found for enrollment (User ID: b, Course ID: c, Section ID: )',
      ),
      at('enrollments.csv', 'An enrollment referenced a non-existent section S1'),
    ];
    expect(brief(rows)).toMatchObject([
      { id: 'I2', count: 3, own: 1, confidence: 'sure', consequences: [['R7', 2, 'likely']] },
      { id: 'R9', count: 1 },
    ]);
  });

  it('join by the id even when the file is broken too', () => {
    const rows = [
      at('users.csv', 'Error while importing CSV. Please contact support. (Error report 12)', null),
      at('users.csv', 'No login_id given for user a'),
      at(
        'enrollments.csv',
        'User not found for enrollment (User ID: a, Course ID: c, Section ID: )',
      ),
    ];
    const found = brief(rows).find(({ id }) => id === 'U9');
    expect(found).toMatchObject({ count: 2, consequences: [['R7', 1, 'sure']] });
  });
});

describe('groups', () => {
  it('come with broken files and causes first, then by weight, harmless ones last', () => {
    const rows = [
      ...Array.from({ length: 30 }, (_, n) =>
        at(
          'ids.csv',
          `An old_id, 'o${n}', referenced a non-existent course and was not changed.`,
          n,
        ),
      ),
      ...Array.from({ length: 9 }, (_, n) =>
        at('enrollments.csv', 'Improper role "x" for an enrollment', n),
      ),
      at('courses.csv', 'No long_name given for course C1'),
      at('sections.csv', "Section S1 references course C1 which doesn't exist"),
      at('terms.csv', 'Invalid UTF-8', null),
    ];
    expect(brief(rows).map(({ id }) => id)).toEqual(['R1', 'I1', 'R11', 'S5']);
  });

  it('hold unknown messages of one form together, masked', () => {
    const rows = [
      at('users.csv', 'The moon is in house 7 for user anna'),
      at('users.csv', 'The moon is in house 9 for user bert'),
      at('users.csv', 'Something else'),
    ];
    expect(brief(rows)).toEqual([
      expect.objectContaining({
        id: null,
        count: 2,
        example: 'The moon is in house 7 for user •••',
      }),
      expect.objectContaining({ id: null, count: 1, example: 'Something else' }),
    ]);
  });

  it('do not count the pair that closes a cut list', () => {
    const rows = [
      at('users.csv', 'No user_id given for a user', 3),
      at(
        'and 3,888 more warnings that were not included',
        'Download the error file to see all warnings.',
        null,
      ),
      at('y 12 errores más que no se incluyeron', 'Descargue el archivo para verlos.', null),
    ];
    expect(groupMessages(rows)).toMatchObject({ total: 1, leftOut: 3900, groups: [{ count: 1 }] });
  });

  it.each([
    ['以及其他 12 個未包含的警告', 12],
    ['また、含まれていなかった3,888個の警告があります', 3888],
    ['และข้อผิดพลาดอีก 12 รายการที่ไม่ได้รวมไว้', 12],
  ])('find how many are left out where words stand without spaces: %s', (text, leftOut) => {
    const rows = [at(text, 'Download the error file to see all warnings.', null)];
    expect(groupMessages(rows)).toMatchObject({ total: 0, leftOut });
  });

  it('take a file for a file even if its name is a sentence with a number', () => {
    const rows = [at('the users of fall 2026.csv', 'Malformed CSV', null)];
    expect(groupMessages(rows)).toMatchObject({ total: 1, leftOut: 0 });
  });

  it('are none without messages', () => {
    expect(groupMessages([])).toEqual({ total: 0, leftOut: 0, groups: [] });
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
