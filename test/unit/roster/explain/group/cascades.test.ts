import { describe, expect, it } from 'vitest';
import { at, brief } from './row-messages';

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
