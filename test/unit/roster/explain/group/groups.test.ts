import { describe, expect, it } from 'vitest';
import { groupMessages } from '../group-messages';
import { at, brief } from './row-messages';

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
