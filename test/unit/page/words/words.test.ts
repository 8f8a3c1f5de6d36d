import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labelKey } from '../../../../utils/page/text.ts';
import { languages } from '../../../../utils/page/words/languages.ts';
import type { WordKind, Words } from '../../../../utils/page/words/words.ts';

const read = (language: string): Words =>
  JSON.parse(readFileSync(`public/words/${language}.json`, 'utf8'));
const english = read('en');
const kinds = Object.keys(english) as WordKind[];

describe.each(languages)('the words of %s', (language) => {
  const words = read(language);

  test('mean all that the English ones mean', () => {
    const shape = (each: Words) =>
      kinds
        // Which zones have a name in a language differs.
        .filter((kind) => kind !== 'zones')
        .map((kind) => [kind, Object.keys(each[kind] ?? {}).sort()]);
    expect(shape(words)).toEqual(shape(english));
    const offsets = Object.keys(words.zones).filter((offset) => offset !== 'unsure');
    for (const offset of offsets) expect(Math.abs(Number(offset))).toBeLessThanOrEqual(840);
  });

  test('differ from each other, also beside the English ones', () => {
    const clashes = kinds.flatMap((kind) => {
      const seen = new Map<string, string>();
      return [...Object.entries<string[]>(english[kind]), ...Object.entries<string[]>(words[kind])]
        .flatMap(([word, texts]) => texts.map((text) => [word, labelKey(text)] as const))
        .flatMap(([word, key]) => {
          const before = seen.get(key);
          seen.set(key, word);
          // An abbreviation that other places use as well is unsure on purpose.
          return before && before !== word && word !== 'unsure'
            ? [`${kind}: ${key} is ${before} and ${word}`]
            : [];
        });
    });
    expect(clashes).toEqual([]);
  });

  test('name no block as a column is named', () => {
    const keysOf = (kind: WordKind) => Object.values<string[]>(words[kind]).flat().map(labelKey);
    const columns = new Set(
      (['jobColumns', 'countColumns', 'timingColumns'] as const).flatMap(keysOf),
    );
    const names = (['steps', 'tabs', 'blocks', 'controls'] as const).flatMap(keysOf);
    expect(names.filter((key) => columns.has(key))).toEqual([]);
  });

  test('are labels: neither empty nor prose', () => {
    for (const kind of kinds) {
      const texts = Object.values<string[]>(words[kind]).flat();
      for (const text of texts) expect(labelKey(text), `${kind}: ${text}`).toMatch(/[\p{L}\p{N}]/u);
    }
  });
});

test.each([
  ['Échec à', 'echec a'],
  ['تفاصيل الاستيراد', 'تَفَاصِيلُ الاسْتِيرَادِ'],
  ['تفاصيل', 'تفاصـــيل'],
  ['インポートの詳細', 'ｲﾝﾎﾟｰﾄの詳細'],
  ['Canvas 导入进度', 'ＣＡＮＶＡＳ　导入进度：'],
  ['Détails de l’importation', "DÉTAILS DE L'IMPORTATION (3)"],
  ['Fortschritt der Canvas-Importe', '3. fortschritt der Canvas‑Importe:'],
])('%s is %s', (text, same) => {
  expect(labelKey(same)).toBe(labelKey(text));
});

test('a dotted letter of Japanese is not the plain one', () => {
  expect(labelKey('データ')).not.toBe(labelKey('テータ'));
});
