import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { count, language, locale, number, percent, say } from '../../../utils/language';
import { messagesOf } from './messages';
import { speak } from './speak';

const bare = (text: string) => text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '');

describe('say', () => {
  it('fills blanks in the order of the sentence, and leaves what looks like one in a value', () => {
    speak('en');
    expect(say('ended.atAfter', 'Completed', '$1', '4 min')).toBe('Completed at $1 · took 4 min');
  });

  it('takes our own values as keys', () => {
    speak('en');
    expect(say('status.in-progress')).toBe('In Progress');
    expect(say('problemWord.not-canvas')).toBe('Unexpected answer');
  });

  it('isolates what it fills into a right-to-left sentence', async () => {
    speak('ar');
    const { notice_failed_stepAt: text } = await messagesOf('ar');
    expect(say('notice.failed.stepAt', 'Roster Extract', '37%')).toBe(
      `\u200f${text?.message}`
        .replace('$1', '\u2068Roster Extract\u2069')
        .replace('$2', '\u206837%\u2069'),
    );
  });

  it('remembers what it said once: an orphaned overlay can ask no more', () => {
    speak('en');
    say('goTo', 'here');
    fakeBrowser.i18n.getMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(say('goTo', 'there')).toBe('Open there');
    expect(say('started', 'then')).toBe('');
  });
});

describe('count', () => {
  it.each([
    ['en', 1, '1 batch'],
    ['en', 0, '0 batches'],
    ['en', 4020, '4,020 batches'],
    ['es', 4020, '4020 lotes'],
    ['es', 1_000_000, '1.000.000 de lotes'],
    ['fr', 1, '1 lot'],
    ['pt_BR', 4020, '4.020 lotes'],
    ['ar', 0, 'لا دفعات'],
    ['ar', 1, 'دفعة واحدة'],
    ['ar', 2, 'دفعتان'],
    ['ar', 3, '3 دفعات'],
    ['ar', 11, '11 دفعة'],
    ['ar', 100, '100 دفعة'],
  ])('in %s of %i is %s', (words, total, text) => {
    speak(words);
    expect(bare(count('batches', total))).toBe(text);
  });
});

describe('the language', () => {
  it.each([
    ['en', 'en-GB', 'en', 'ltr', 'en-GB'],
    ['en', 'de', 'en', 'ltr', 'en'],
    ['es', 'es-419', 'es', 'ltr', 'es-419'],
    ['pt_BR', 'pt-BR', 'pt-BR', 'ltr', 'pt-BR'],
    ['ar', 'ar', 'ar', 'rtl', 'ar'],
    // Hebrew has no words of ours: English is shown, and must not run from right to left.
    ['en', 'he', 'en', 'ltr', 'en'],
  ])('with words in %s under a browser in %s', (messages, ui, lang, dir, formats) => {
    speak(messages, ui);
    expect(language()).toEqual({ lang, dir });
    expect(locale()).toBe(formats);
  });

  it('decides how figures look', () => {
    speak('fr');
    expect(number(4020)).toMatch(/^4\s020$/);
    expect(percent(37)).toMatch(/^37\s%$/);
  });
});
