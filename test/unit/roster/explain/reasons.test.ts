import { describe, expect, it, test } from 'vitest';
import { adviceOf } from '../../../../utils/roster/explain/advice';
import type { RowMessage } from '../../../../utils/roster/explain/group/row-message';
import { matchEntry } from '../../../../utils/roster/explain/knowledge/match-entry';
import { groupMessages } from './group-messages';

const row = (file: string | null, message: string, line: number | null = 2): RowMessage => ({
  file,
  message,
  row: line,
});
const refusedCourse = (reason: string) =>
  `A course did not pass validation (course: BIO-1 / BIO, error: A course did not pass validation ${reason})`;
const refusedEnrollment = (reason: string) =>
  `An enrollment did not pass validation (course: BIO-1, section: BIO-1-2, user: anna, role: Mentor, error: An enrollment did not pass validation (course: BIO-1, section: BIO-1-2, ${reason})`;

describe('a reason', () => {
  test.each([
    ['V1', 'Integration Integration ID "9b1c" is already in use'],
    ['V1', 'Sis source SIS ID "BIO-7" is already in use'],
    ['V2', 'Conclude at End date cannot be before start date'],
    ['V5', 'Name is too long (maximum is 255 characters)'],
    ['V6', "Name can't be blank"],
    ['V13', 'Course code is invalid'],
  ])('%s ← %s', (id, reason) => {
    const found = matchEntry(refusedCourse(reason), { step: 'import', file: 'courses.csv' });
    expect(found).toMatchObject({ entry: { id: 'R5' }, reason: { id } });
    expect(adviceOf(found?.entry as never, found?.reason ?? null).actions).toEqual(
      found?.reason?.actions,
    );
  });

  it('is one cause each, legible, and without ids', () => {
    const { groups } = groupMessages([
      row(
        'enrollments.csv',
        refusedEnrollment("Role is not an available role for this course's account"),
      ),
      row('enrollments.csv', refusedEnrollment('Associated user Cannot observe yourself')),
      row('courses.csv', refusedCourse('Conclude at End date cannot be before start date')),
      row('courses.csv', refusedCourse('Conclude at End date cannot be before start date'), 9),
      row('courses.csv', refusedCourse('Integration Integration ID "9b1c" is already in use')),
    ]);
    expect(groups.map(({ reason, own }) => [reason?.id, own])).toEqual([
      ['V2', 2],
      ['V1', 1],
      ['V4', 1],
      ['V3', 1],
    ]);
    const shown = groups.map(({ example }) => example).join('\n');
    expect(shown).toContain("Role is not an available role for this course's account");
    expect(shown).toContain('Cannot observe yourself');
    expect(shown).toContain('End date cannot be before start date');
    expect(shown).toContain('Integration ID ••• is already in use');
    expect(shown).not.toMatch(/BIO|anna|9b1c|Mentor/);
  });

  it('nobody knows is a cause of its own, and to be read', () => {
    const { groups } = groupMessages([
      row('courses.csv', refusedCourse('The moon is full')),
      row('courses.csv', refusedCourse('The sun is hot')),
    ]);
    expect(groups).toHaveLength(2);
    expect(groups[0]?.reason).toBeNull();
    expect(groups.map(({ example }) => example).join()).toMatch(/moon.*sun|sun.*moon/);
  });

  it('stands alone in a file of accounts', () => {
    const at = { step: 'import', file: 'accounts.csv' } as const;
    expect(matchEntry('Name is too long (maximum is 255 characters)', at)).toMatchObject({
      entry: { id: 'A6' },
      reason: { id: 'V5' },
    });
    expect(matchEntry('Name is too long', { step: 'import', file: 'poems.csv' })).toBeNull();
  });
});

describe('where a text stands decides what it is', () => {
  test.each([
    'execution expired',
    'No course_id given for a course',
    'The moon is full',
    'Invalid UTF-8',
  ])('a crash, whatever its words: %s', (message) => {
    const { groups } = groupMessages([{ ...row(null, message, null), crash: true }]);
    expect(groups).toMatchObject([{ entry: { id: 'I26' }, own: 1, confidence: 'sure' }]);
  });

  it('names nobody by a home folder', () => {
    for (const path of ['/home/anna/canvas/x.rb', '/Users/anna/x.csv', 'C:\\Users\\anna\\x.csv']) {
      const { groups } = groupMessages([
        { ...row(null, `No such file or directory @ rb_sysopen - ${path}`, null), crash: true },
      ]);
      expect(groups[0]?.example).not.toContain('anna');
    }
  });

  it('takes the same words in another file for another thing', () => {
    const text = "Parent account didn't exist for NORTH";
    const id = (file: string | null) => matchEntry(text, { step: 'import', file })?.entry.id;
    expect(id('accounts.csv')).toBe('A2');
    expect(id('groups.csv')).toBe('G3');
    expect(matchEntry(text, { step: 'import' })?.confidence).toBe('likely');
  });

  it('is not sure of a whole file’s text in a row', () => {
    const at = (line: number | null) =>
      matchEntry('Malformed CSV', { step: 'import', file: 'users.csv', row: line })?.confidence;
    expect(at(null)).toBe('sure');
    expect(at(12)).toBe('likely');
  });

  it('reads the English of other countries', () => {
    const at = { step: 'import', place: 'list' } as const;
    expect(
      matchEntry('12 enrolments would be deleted and exceeds the set threshold of 10%', at),
    ).toMatchObject({ entry: { id: 'I6' }, confidence: 'sure' });
    expect(matchEntry('Improper role "x" for an enrolment', at)?.entry.id).toBe('R11');
    expect(matchEntry('Unrecognized import type', at)?.entry.id).toBe('I25');
  });
});

describe('an end of a list is no message', () => {
  test.each([
    ['', 'There were 1,234 more warnings', 1234],
    [null, 'There were 7 more errors.', 7],
    ['', 'There was 1 more error', 1],
    ['', 'Hubo 1.234 advertencias más', 1234],
    ['', 'و12 تحذيرًا أخرى', 12],
    [
      'and 1,234 more warnings that were not included',
      'Download the error file to see all warnings.',
      1234,
    ],
    ['y 12 errores más que no se incluyeron', 'Descargue el archivo para verlos.', 12],
  ])('%s: %s', (file, message, count) => {
    expect(groupMessages([row(file, message, null)])).toMatchObject({
      total: 0,
      leftOut: count,
      groups: [],
    });
  });

  it('but a message with a number is one', () => {
    for (const message of [
      '3,912 courses would be deleted and exceeds the set threshold of 10%',
      'Error while importing CSV. Please contact support. (Error report 12)',
      'Invalid UTF-8',
    ]) {
      expect(groupMessages([row('', message, null)]).total).toBe(1);
    }
  });
});

describe('tags', () => {
  it('come from their sets, and members from their tags', () => {
    const { groups } = groupMessages([
      row('courses.csv', 'No long_name given for course C-9'),
      row(
        'differentiation_tag_sets.csv',
        'Course with id "C-9" didn\'t exist for differentiation tag set TS-1',
      ),
      row(
        'differentiation_tags.csv',
        "Differentiation Tag Set TS-1 didn't exist in course C-9 for differentiation tag T-1.",
      ),
      row(
        'differentiation_tag_membership.csv',
        "Differentiation tag T-1 didn't exist for differentiation tag user",
      ),
      row('institutional_tags.csv', 'No name given for institutional tag T-1'),
    ]);
    expect(groups.map(({ entry, own, count }) => [entry?.id, own, count])).toEqual([
      ['R1', 1, 4],
      ['F3', 1, 1],
    ]);
  });
});
