import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { knownTexts, translationOf } from '../../../utils/roster/explain/knowledge/texts';

const texts = new Set(knownTexts);
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

test('a translation is found by its text, and none in a list of another version', () => {
  const list = knownTexts.map((text) => `es: ${text}`);
  for (const text of knownTexts) expect(translationOf(text, list)).toBe(`es: ${text}`);
  expect(translationOf('What nobody knows', list)).toBeNull();
  expect(translationOf(knownTexts[0] ?? '', list.slice(1))).toBeNull();
  expect(translationOf(knownTexts[0] ?? '', [])).toBeNull();
});
