import { describe, expect, it, test } from 'vitest';
import { entries } from '../../../../utils/roster/explain/knowledge/base';
import { matchEntry, type Origin } from '../../../../utils/roster/explain/knowledge/match-entry';
import { reasons } from '../../../../utils/roster/explain/reasons';
import { type Form, fill, forms, hostile } from './forms';

/** The only forms that nothing explains, each for its reason. */
const unexplained = [
  // Of 2012; the text of a failure of the database, since then an "Unknown reason".
  'Failed adding communication channel {email} to user {login}',
];

/** Parts of messages, what Canvas answers elsewhere, and forms of tags by analogy with those of groups. */
const elsewhere = [
  'error while importing csv. please contact support',
  'csv headers do not match, cannot diff',
  'rate limit exceeded',
  '403 forbidden (rate limit exceeded)',
  'something broke with this user. contact support with errorreport id: {}',
  'a differentiation tag user did not pass validation (user: {}, differentiation_tag: {}, error: {})',
  'no status given for differentiation tag set {}',
  'cannot move differentiation tag set {} because it has groups in it',
  'cannot move differentiation tag set {} because it has differentiation tags in it',
];

const known = forms.filter(({ entry }) => entry !== null);

function originOf({ file, severity }: Form): Origin {
  if (severity === 'crash') return { step: 'import', place: 'crash' };
  return { step: 'import', place: 'list', file, row: file === null ? null : 12 };
}
const found = (form: Form, name: string, origin = originOf(form)) =>
  matchEntry(fill(form, name), origin);

describe('every form of a message of Canvas', () => {
  it('is explained, or on the list of those that are not', () => {
    console.info(`forms of Canvas: ${forms.length}, explained: ${known.length}`);
    expect(forms.length).toBeGreaterThan(220);
    expect(forms.filter(({ entry }) => entry === null).map(({ text }) => text)).toEqual(
      unexplained,
    );
    for (const text of unexplained) expect(matchEntry(text, { step: 'import' }), text).toBeNull();
  });

  test.each(known)('$entry ← $text', (form) => {
    for (const name of hostile) {
      const one = found(form, name);
      expect(one?.entry.id, fill(form, name)).toBe(form.entry);
      if (form.reason) expect(one?.reason?.id).toBe(form.reason);
    }
  });

  test.each(known)('is as sure as its place: $text', (form) => {
    expect(found(form, 'S-100')?.confidence).toBe('sure');
    const anywhere = matchEntry(fill(form, 'S-100'));
    if (form.severity !== 'crash') expect(anywhere?.confidence).toBe('likely');
  });

  test.each(known.filter(({ file }) => file !== null))(
    'in another file is not sure: $text',
    (form) => {
      const other = form.file?.startsWith('change') ? 'terms.csv' : 'change_sis_id.csv';
      const one = found(form, 'S-100', { ...originOf(form), file: other });
      expect(one?.confidence ?? 'likely').toBe('likely');
    },
  );

  test.each(known)('hides its names and keeps its words: $text', (form) => {
    for (const name of hostile.filter((each) => each.length > 6 && !each.includes('S-1'))) {
      const masked = found(form, name)?.masked ?? '';
      if (form.text.match(/\{(?!n\}|p\}|type|column|error|record|exception)/)) {
        expect(masked, fill(form, name)).not.toContain(name);
      }
      if (form.text.includes('{error}')) {
        expect(masked).toContain('is too long (maximum is 255 characters)');
      }
    }
  });
});

describe('the knowledge base', () => {
  it('holds no form that Canvas never wrote', () => {
    const shape = (text: string) =>
      text
        .replace(/\{[!?]?\w+\}/g, '{}')
        .replace(/[.…\s]+$/, '')
        .toLowerCase();
    const written = new Set(forms.map(({ text }) => shape(text)));
    const invented = entries
      .flatMap(({ signature }) => signature ?? [])
      .flatMap((sign) => (sign instanceof RegExp ? [] : [sign]))
      .map((sign) => shape(typeof sign === 'string' ? sign : sign.text))
      .filter((text) => !written.has(text));
    expect(invented).toEqual(elsewhere);
  });

  it('knows no reason twice, and refers to none it does not know', () => {
    expect(new Set(reasons.map(({ id }) => id)).size).toBe(reasons.length);
    const ids = new Set(reasons.map(({ id }) => id));
    const referred = entries
      .flatMap(({ signature }) => signature ?? [])
      .flatMap((sign) => (typeof sign === 'object' && 'reason' in sign ? [sign.reason] : []));
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
    const referredIds = new Set(referred);
    const unreachable = reasons.filter(({ id, pattern }) => !pattern && !referredIds.has(id));
    expect(unreachable).toEqual([]);
  });
});
