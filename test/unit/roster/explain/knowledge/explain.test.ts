import { describe, expect, it, test } from 'vitest';
import { explain } from '../../../../../utils/roster/explain/knowledge/explain';
import { conversionMessages, crashes, extractMessages } from './failures';
import { importMessages } from './messages';
import { foreign, unrelated } from './unrelated';

const idOf = (message: string, origin = {}) => explain(message, origin)?.entry.id ?? null;
const inImport = { step: 'import' } as const;

describe('every known message finds its entry', () => {
  test.each(importMessages)('%s ← %s', (id, message) => {
    expect(idOf(message)).toBe(id);
    // Groups used to have the same words as accounts: only the file tells them apart.
    const origin = id === 'A2' ? { ...inImport, file: 'accounts.csv' } : inImport;
    expect(explain(message, origin)).toMatchObject({ entry: { id }, confidence: 'sure' });
    expect(idOf(message, { file: 'whatever.csv' })).toBe(id);
  });

  test.each(crashes)('%s ← %s, in an import', (id, message) => {
    expect(explain(message, inImport)).toMatchObject({ entry: { id }, confidence: 'likely' });
    expect(idOf(message)).toBeNull();
  });

  test.each(extractMessages)('%s ← %s, in an extract', (id, message) => {
    expect(idOf(message, { step: 'extract' })).toBe(id);
  });

  test.each(conversionMessages)('%s ← %s, in a conversion', (id, message) => {
    expect(idOf(message, { step: 'conversion' })).toBe(id);
  });
});

describe('nothing is forced', () => {
  it('has more than a hundred unrelated sentences', () => {
    expect(new Set([...unrelated, ...foreign]).size).toBeGreaterThan(120);
  });

  test.each(unrelated)('%s', (sentence) => {
    expect(idOf(sentence)).toBeNull();
    expect(idOf(sentence, inImport)).toBeNull();
    expect(idOf(sentence, { file: 'users.csv' })).toBeNull();
    expect(idOf(sentence, { step: 'extract' })).toBeNull();
    expect(idOf(sentence, { step: 'conversion' })).toBeNull();
  });

  test.each(foreign)('%s, without a word where it comes from', (sentence) => {
    expect(idOf(sentence)).toBeNull();
    expect(idOf(sentence, inImport)).toBeNull();
  });

  it('keeps the steps apart', () => {
    expect(idOf('Malformed CSV', { step: 'extract' })).toBeNull();
    expect(idOf('No Mapping found for Type: aide', { step: 'extract' })).toBeNull();
    expect(idOf('HTTP 401 Unauthorized', { step: 'conversion' })).toBeNull();
  });

  it('says nothing of an empty message', () => {
    expect(idOf('')).toBeNull();
    expect(idOf('  \n ', inImport)).toBeNull();
  });

  it('comes to an end on hostile messages', () => {
    const pieces = [
      '"',
      '{"a":"',
      '(1 ',
      'CSV ',
      'SIS Canvas ',
      'Section ',
      'warning: ',
      '<',
      'a.csv:',
    ];
    for (const piece of pieces) {
      for (const step of ['extract', 'conversion', 'import'] as const) {
        explain(piece.repeat(20_000), { step, file: 'users.csv' });
      }
    }
    expect(idOf(`No user_id given for a user${' '.repeat(9000)}`)).toBe('U8');
  });
});
