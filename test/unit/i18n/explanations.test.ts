import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { entries } from '../../../utils/roster/explain/knowledge/base';
import { reasons } from '../../../utils/roster/explain/reasons';

const texts = new Set(
  [...entries, ...reasons].flatMap(({ cause, actions }) => [cause, ...actions]),
);
/** What the program, the CSV format or Canvas spell in one way everywhere. */
const fixed =
  /\b(?:CSV|UTF-8|SFTP|OneRoster [\d.]+|blueprint|delayed-job|[A-Z][a-z]+Enrollment|\d{4}-\S+Z|Override UI changes|UTF)\b/g;

const translations = async (locale: string): Promise<Record<string, string>> =>
  JSON.parse(await readFile(`public/explanations/${locale}.json`, 'utf8'));

describe.each(['es', 'fr', 'pt_BR', 'ar'])('explanations in %s', async (locale) => {
  const words = await translations(locale);

  test('every text of the knowledge base is there, and none besides', () => {
    expect([...texts].filter((text) => !words[text]?.trim())).toEqual([]);
    expect(Object.keys(words).filter((text) => !texts.has(text))).toEqual([]);
  });

  test('names and values stay as Canvas and the files spell them', () => {
    const changed = Object.entries(words).filter(([english, translated]) =>
      [...english.matchAll(fixed)].some(([name]) => !translated.includes(name)),
    );
    expect(changed).toEqual([]);
  });

  test('nothing was left in English', () => {
    expect(Object.entries(words).filter(([english, translated]) => english === translated)).toEqual(
      [],
    );
  });
});
