import { describe, expect, test } from 'vitest';
import { parseDuration } from '../../../../utils/page/parse/parse-duration.ts';
import { findPercent, parseCount } from '../../../../utils/page/parse/parse-number.ts';
import { parseTime } from '../../../../utils/page/parse/parse-time.ts';
import { stepLabel } from '../../../../utils/page/parse/step-label.ts';
import type { Language } from '../../../../utils/page/words/languages.ts';
import { wordsBeside } from '../words/dictionary.ts';
import { words } from '../words/english.ts';

/** 2:00:12 in the morning in Denver. */
const at = Date.UTC(2026, 10, 24, 9, 0, 12);
const afternoon = Date.UTC(2026, 10, 24, 21, 0, 0);
const noon = Date.UTC(2026, 10, 24, 19, 30, 0);
const april = new Date(2026, 3, 5, 9, 30).getTime();

describe('times', () => {
  const times: [Language, string, number | null][] = [
    ['es', '24 nov 2026, 2:00:12 a. m. GMT-7', at],
    [
      'es',
      'martes, 24 de noviembre de 2026 a las 2:00:12 a.m. (hora estándar de las Montañas Rocosas)',
      at,
    ],
    ['es', '24 de noviembre del 2026, 14:00 UTC-7', afternoon],
    ['es', '5/4/2026 9:30', april],
    ['fr', '24 nov. 2026, 02 h 00 min 12 s HNR', at],
    ['fr', 'mardi 24 novembre 2026 à 02:00:12 UTC−7', at],
    ['fr', '1er novembre 2026 à 14 h 00 HAR', Date.UTC(2026, 10, 1, 20, 0)],
    ['fr', '24 novembre 2026 à 02:00:12 heure normale des Rocheuses', at],
    ['pt-BR', 'terça-feira, 24 de nov. de 2026, 02:00:12 GMT-7', at],
    ['pt-BR', '24 de novembro de 2026 às 02:00:12 GMT-07:00', at],
    ['pt-BR', '05/04/2026, 09:30', april],
    ['de', '24.11.2026, 10:00:12 MEZ', at],
    ['de', 'Dienstag, 24. November 2026 um 10:00:12 Uhr MEZ', at],
    ['de', '24. Nov. 2026, 02:00:12 GMT-7', at],
    ['de', '24.07.2026 11:00 MESZ', Date.UTC(2026, 6, 24, 9, 0)],
    ['de', '05.04.2026, 09:30 Uhr', april],
    ['nl', '24 nov 2026 om 02:00:12 MST', at],
    ['nl', '24-11-2026 10:00:12 CET', at],
    ['nl', '24 november 2026, 2:00:12 a.m. MST', at],
    ['sv', '2026-11-24 10:00:12 CET', at],
    ['sv', 'tisdag 24 november 2026 kl. 02:00:12 GMT−7', at],
    ['sv', '24 nov. 2026 2:00 em GMT-7', afternoon],
    ['zh-Hans', '2026年11月24日 GMT-7 02:00:12', at],
    ['zh-Hans', '2026年11月24日星期二 上午2:00:12 [GMT-7]', at],
    ['zh-Hans', '2026年11月24日下午2时00分 GMT-7', afternoon],
    ['zh-Hans', '2026/11/24 下午12:30 GMT-7', noon],
    ['zh-Hans', '2026年11月24日 下午0:30 GMT-7', noon],
    ['ja', '2026年11月24日 2時00分12秒 GMT-7', at],
    ['ja', '2026年11月24日(火) 午後2:00 GMT-7', afternoon],
    ['ja', '2026年11月24日 午後0:30 GMT-7', noon],
    ['ja', '2026/11/24 18:00:12 日本標準時', at],
    ['ar', '٢٤ نوفمبر ٢٠٢٦ في ٢:٠٠:١٢ ص غرينتش-٧', at],
    [
      'ar',
      '\u0662\u0664\u200f/\u0661\u0661\u200f/\u0662\u0660\u0662\u0666\u060c \u0662:\u0660\u0660 م غرينتش-٧',
      afternoon,
    ],
    ['ar', 'الثلاثاء، 24 تشرين الثاني 2026، 2:00:12 صباحًا UTC-7', at],
    // Midnight or noon: Japanese usage differs.
    ['ja', '2026年11月24日 午後12:30 GMT-7', null],
    // In China and in Chicago.
    ['zh-Hans', '2026年11月24日 02:00:12 CST', null],
    // Other calendars, and eras.
    ['ja', '令和8年11月24日 2:00', null],
    ['ar', '١٤ جمادى الآخرة ١٤٤٨ هـ ٢:٠٠ ص', null],
    ['ar', '14/6/1448 2:00 ص', null],
    ['zh-Hans', '民国115年11月24日 02:00', null],
    ['es', '24/11/2569 2:00', null],
    // Words that nobody here knows.
    ['de', '24. Brumaire 2026, 02:00', null],
    ['fr', '24 nov. 2026, 02:00 heure de Mars', null],
    ['de', 'vor 3 Minuten', null],
  ];
  test.each(times)('%s: %s', (language, text, expected) => {
    expect(parseTime(text, wordsBeside(language), language)).toBe(expected);
  });

  test.each(['', 'und', 'fr-CA', 'es-PR', 'ja', 'ko'])(
    'which is the day stays open in "%s"',
    (language) => {
      expect(parseTime('05/04/2026 09:30', words, language)).toBeNull();
    },
  );

  test.each([
    'th-TH-u-ca-buddhist',
    'fa-IR',
    'ar-SA-u-ca-islamic-umalqura',
    'ja-JP-u-ca-japanese',
    'he-u-ca-hebrew',
    'am-u-ca-ethiopic',
  ])('reads no time in the calendar of %s', (locale) => {
    const options = { timeZone: 'UTC', dateStyle: 'medium', timeStyle: 'long' } as const;
    const text = new Intl.DateTimeFormat(locale, options).format(at);
    expect(parseTime(text, words, locale.slice(0, 2)), text).toBeNull();
    const short = new Intl.DateTimeFormat(locale, { ...options, dateStyle: 'short' }).format(at);
    expect(parseTime(short, words, locale.slice(0, 2)), short).toBeNull();
  });
});

const durations: [Language, string, number | null][] = [
  ['es', '1 hora, 4 minutos y 10 segundos', 3_850_000],
  ['fr', '4 min 10 s', 250_000],
  ['pt-BR', '4 minutos e 10 segundos', 250_000],
  ['de', '4 Min. 10 Sek.', 250_000],
  ['de', '0,5 Sek.', 500],
  ['nl', '1 uur, 4 minuten en 10 seconden', 3_850_000],
  ['sv', '4 min och 10 sek', 250_000],
  ['zh-Hans', '1小时4分钟10秒', 3_850_000],
  ['ja', '4 分 10 秒', 250_000],
  ['ar', '٤ دقائق و١٠ ثوانٍ', 250_000],
  ['ar', '٤ د ١٠ ث', 250_000],
  ['de', '4 Äpfel', null],
  ['de', '10 Sek. 4 Min.', null],
];
test.each(durations)('duration, %s: %s', (language, text, expected) => {
  expect(parseDuration(text, wordsBeside(language))).toBe(expected);
});

test('gives up at once on a duration without an end', () => {
  expect(parseDuration(`${'1a '.repeat(19)}!`, words)).toBeNull();
});

const percents: [Language, string, number | null][] = [
  ['de', '37 %', 37],
  ['de', '37,5\u202f%', 37.5],
  ['de', '37 Prozent', 37],
  ['es', '37 por ciento', 37],
  ['fr', '37 pour cent', 37],
  ['ar', '٣٧٪', 37],
  ['ar', '٪٣٧', 37],
  ['ar', '٣٧٫٥٪\u061c', 37.5],
  ['ar', '37 في المئة', 37],
  ['zh-Hans', '百分之37', 37],
  ['ja', '３７％', 37],
  ['ja', '37パーセント', 37],
  ['sv', '137 %', null],
  ['de', '37 Punkte', null],
];
test.each(percents)('percentage, %s: %s', (language, text, expected) => {
  expect(findPercent(text, wordsBeside(language))?.percent ?? null).toBe(expected);
});

const labels: [Language, string, string, number | null][] = [
  ['es', 'Falló en el 37 %', 'failed', 37],
  ['fr', 'Échec à 37 %', 'failed', 37],
  ['fr', 'ECHEC A 37 %', 'failed', 37],
  ['pt-BR', 'Falhou em 37%', 'failed', 37],
  ['de', 'Bei 37 % fehlgeschlagen', 'failed', 37],
  ['nl', 'Mislukt bij 37%', 'failed', 37],
  ['sv', 'Misslyckades vid 37 procent', 'failed', 37],
  ['zh-Hans', '在 37% 处失败', 'failed', 37],
  ['zh-Hans', '失败（37%）', 'failed', 37],
  ['ja', '37% で失敗しました', 'failed', 37],
  ['ar', 'فَشَلَ عِنْدَ ٣٧٪', 'failed', 37],
  ['de', '37 % abgeschlossen', 'running', 37],
  ['de', 'Abgeschlossen (100 %)', 'complete', null],
  ['ja', '完了', 'complete', null],
  ['ar', 'مكتمـــل', 'complete', null],
];
test.each(labels)('label, %s: %s', (language, text, state, percent) => {
  expect(stepLabel(text, wordsBeside(language))).toEqual({ state, percent });
});

test.each(['de', 'ja', 'ar'] as const)('words unknown in %s are no label', (language) => {
  const beside = wordsBeside(language);
  for (const text of ['Wird geprüft', '37 % geprüft', '検査中', 'مجهول ٣٧٪']) {
    expect(stepLabel(text, beside)).toBeNull();
  }
});

test.each([
  ['١٬٢٠٤', 1204],
  ['1\u202f204', 1204],
  ['１，２０４', 1204],
  ['1.204', 1204],
  ['1.2万', null],
  ['千二百', null],
])('count %s', (text, expected) => {
  expect(parseCount(text)).toBe(expected);
});
