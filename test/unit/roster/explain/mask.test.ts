import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { entries } from '../../../../utils/roster/explain/knowledge/base';
import { maskText } from '../../../../utils/roster/explain/mask';

/** Places of a template that hold no id, with a text as Canvas puts there. */
const harmless: Record<string, string> = {
  n: '48213',
  p: '10',
  type: 'courses',
  error: 'end must come after start',
  column: 'user_id',
  provider: 'saml2',
};

const templates = entries
  .flatMap(({ signature }) => signature ?? [])
  .filter((sign) => typeof sign === 'string')
  .map((text) => text.replace(/\{(\w+)\}/g, (place, name) => harmless[name] ?? place))
  .filter((text) => text.includes('{'));

const fill = (template: string, value: string) => template.replace(/\{[!?]?\w+\}/g, () => value);

const people = [
  'jdoe',
  'zoë.müller',
  'Zoë Müller',
  'Mary Ann Lee-Park',
  "O'Brien",
  'd’Angelo',
  'anna',
  'Anna',
  'amelie.ngo@school.example',
  'WEST\\mnoor',
  'a-12',
  'A1',
  'k7',
  '20417',
  '7',
  '2026-0012',
  'S-20417',
  's_20417',
  '9f3b1c2a-77aa-4b1e-9d60-1f2e3d4c5b6a',
  'ALG1-2026-P3',
  'LINCOLN',
  'is.smith',
  'ahmed',
  'Østergård',
  '李小龍',
  'भारत',
];

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCXYZ0123456789éüñßøł李');
const part = fc.array(letters, { minLength: 3, maxLength: 12 }).map((list) => list.join(''));
const invented = fc
  .tuple(part, fc.constantFrom('', '.', '-', '_', "'", '@'), part)
  .map(([first, glue, last]) => `qx${first}${glue}zv${last}`);

describe('maskText in the messages of Canvas', () => {
  it('has templates to try', () => {
    expect(templates.length).toBeGreaterThan(110);
  });

  test.each(people)('hides %s wherever a template has an id', (name) => {
    for (const template of templates) {
      const masked = maskText(fill(template, name));
      expect(masked.replaceAll('•••', ''), template).not.toContain(name);
      expect(masked).toContain('•••');
    }
  });

  it('hides any name, login or id', () => {
    fc.assert(
      fc.property(invented, fc.constantFrom(...templates), (name, template) => {
        const shown = maskText(fill(template, name)).toLowerCase();
        return name
          .toLowerCase()
          .split(/[^\p{L}\p{N}]/u)
          .every((word) => !shown.includes(word));
      }),
      { numRuns: 2000 },
    );
  });

  it('hides them in a message that was cut anywhere', () => {
    fc.assert(
      fc.property(
        part,
        fc.constantFrom(...templates),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        (id, template, share) => {
          const whole = fill(template, `qx${id}`);
          const cut = whole.slice(0, Math.ceil(whole.length * share));
          return !maskText(cut)
            .toLowerCase()
            .includes(`qx${id.slice(0, 2)}`.toLowerCase());
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('hides them behind HTML entities', () => {
    const message = 'Can&#39;t remove yourself user_id &#39;jdoe&#39; and &quot;Zoë Müller&quot;';
    expect(maskText(message)).not.toMatch(/jdoe|Zoë|Müller/);
  });

  it('leaves the words', () => {
    expect(
      maskText('User not found for enrollment (User ID: jdoe, Course ID: , Section ID: P3)'),
    ).toMatch(/^User not found for enrollment \(.*•••\)$/);
    expect(maskText('Account not found "LINCOLN" for course C1')).toBe(
      'Account not found ••• for course •••',
    );
    expect(maskText('Improper role "proctor" for an enrollment')).toBe(
      'Improper role ••• for an enrollment',
    );
  });
});

describe('maskText in other texts', () => {
  test.each([
    ['student Anna Smith has no class', /Anna|Smith/],
    ['Teacher Anna has no class', /Anna/],
    ['{"givenName":"Anna","familyName":"Smith","sourcedId":"a1"}', /Anna|Smith|a1/],
    ['user_id: jdoe, name: Anna', /jdoe|Anna/],
    ['<givenName>Anna</givenName>', /Anna/],
    ['https://sis.example/users/20417?login=jdoe', /20417/],
    ['Key (sis_user_id)=(20417) already exists', /20417/],
    ['DIST\\jdoe was refused', /jdoe/],
    ['mail to jdoe@school.example bounced', /jdoe|school/],
    ['“Anna Smith” and «Bo Lee» and ‘Cy’', /Anna|Bo|Cy/],
    ["Couldn't rollback SIS batch data for row - {:name=>Anna, :id=>3}", /Anna/],
    ['Gebruiker-ID: jdoe, Cursus-ID: alg', /jdoe/],
    ['Un usuario con el ID de SIS jdoe', /jdoe/],
    ['student aa11bb22 and 0x9f3b1c2a', /aa11|9f3b/],
    ['one line\nuser jdoe\nanother', /jdoe/],
  ])('%s', (text, secret) => {
    expect(maskText(text)).not.toMatch(secret);
  });

  test.each([
    'HTTP 401 Unauthorized',
    '502 Bad Gateway',
    '3,912 courses would be deleted and exceeds the set threshold of 10%',
    '3912 enrollments would be deleted and exceeds the set threshold of 12.5%',
    'and 1234 more errors that were not included',
    'Error while importing CSV. Please contact support. (Error report 48213)',
    'Something broke with this user. Contact Support with ErrorReport id: 48213',
    'Failed on 2026-11-24T02:05:00Z after 30 s',
    'Started 2026-11-24 02:05, ended 02:41',
    'Failed at 37%',
    'Invalid UTF-8',
    'Malformed CSV',
    "Couldn't find Canvas CSV import headers",
    "Can't perform diffing against more than one file of the same type",
    'Terms not found. Terms must be included with multi_term_batch_mode',
    'No user_id given for an enrollment',
    'Data Sync Job Timed Out',
    'Rowan SIS: the school year is not open, so nothing can be read.',
    "The client isn't allowed to read this; ask the owner.",
    'The user session expired. The course is full.',
    'TLS 1.2 handshake failed with HTTP/1.1',
    '',
  ])('keeps: %s', (text) => {
    expect(maskText(text)).toBe(text);
  });

  it('keeps what the vendor says, without the values in it', () => {
    expect(maskText('{"imsx_description":"Rowan SIS: user jdoe was not found."}')).toBe(
      '{"imsx_description":"Rowan SIS: user ••• was not found."}',
    );
  });

  it('has nothing left to hide the second time', () => {
    fc.assert(
      fc.property(invented, fc.constantFrom(...templates), (name, template) => {
        const once = maskText(fill(template, name));
        return maskText(once).replace(/•+/g, '•') === once.replace(/•+/g, '•');
      }),
    );
  });

  it('comes to an end on hostile texts', () => {
    for (const text of [
      'a'.repeat(20_000),
      'a1'.repeat(9000),
      '@'.repeat(9000),
      '"'.repeat(4000),
      'user '.repeat(900),
      'id: a, '.repeat(600),
      "'a".repeat(2000),
    ]) {
      expect(maskText(text).length).toBeLessThanOrEqual(Math.max(text.length, 9000));
    }
  });
});
