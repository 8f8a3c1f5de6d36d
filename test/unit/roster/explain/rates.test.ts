import { describe, expect, it } from 'vitest';
import { explain } from '../../../../utils/roster/explain/knowledge/explain';
import { matchEntry, type Origin } from '../../../../utils/roster/explain/knowledge/match-entry';
import { fill, forms } from './forms';
import { neighbors } from './neighbors';

const texts = neighbors(2000, Number(process.env.SEED ?? 1));
const places: Origin[] = [
  {},
  { step: 'extract' },
  { step: 'conversion' },
  { step: 'import' },
  { step: 'import', file: 'users.csv', place: 'list', row: 4 },
];

describe('confidence is earned', () => {
  it('over texts that name no cause: none at sure, at most one in a hundred at likely', () => {
    expect(texts.length).toBe(2000);
    const wrong = places.flatMap((origin) =>
      texts.flatMap(({ text }) => {
        const found = explain(text, origin);
        return found ? [{ text, id: found.entry.id, confidence: found.confidence, origin }] : [];
      }),
    );
    const sure = wrong.filter(({ confidence }) => confidence === 'sure');
    const asked = texts.length * places.length;
    console.info(
      `texts of neighboring kinds: ${texts.length} in ${places.length} places; wrong at sure: ${sure.length}, at likely: ${wrong.length - sure.length} of ${asked}`,
    );
    expect(sure).toEqual([]);
    for (const origin of places) {
      const here = wrong.filter((one) => one.origin === origin);
      expect(here.length, JSON.stringify(here.slice(0, 20))).toBeLessThanOrEqual(
        texts.length / 100,
      );
    }
  });

  it('over forms of Canvas in every file: sure only where an importer of that file says so', () => {
    const files = [...new Set(forms.map(({ file }) => file))];
    const wrong = forms.flatMap((form) =>
      files.flatMap((file) => {
        const message = fill(form, 'S-100');
        const found = matchEntry(message, { step: 'import', file, place: 'list', row: null });
        if (found?.confidence !== 'sure') return [];
        const isSaid = forms.some(
          (one) =>
            one.entry === found.entry.id &&
            (file === null ? one === form : one.file === null || kin(one.file) === kin(file)),
        );
        return isSaid ? [] : [{ message, file, id: found.entry.id }];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/** Files whose importers share what they say. */
const kin = (file: string) =>
  ['user', 'login', 'course', 'section', 'enrollment', 'group', 'tag']
    .find((word) => file.startsWith(word) || file.includes(`_${word}`))
    ?.replace(/login/, 'user')
    .replace(/section|enrollment/, 'course') ?? file;
