import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folder, type Messages, messagesOf } from './messages';

const english = await messagesOf('en');
const locales = (await readdir(folder)).map((file) => file.replace('.yml', '')).sort();
const other = '_other';

/** Names of the plurals: messages that have a form for every number. */
const plurals = Object.keys(english)
  .filter((name) => name.endsWith(other))
  .map((name) => name.slice(0, -other.length));

function formsOf(locale: string): string[] {
  return new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;
}

/** Every message a language must have: the English ones, with its own plural forms. */
function namesFor(locale: string): string[] {
  const isForm = (name: string) =>
    plurals.some(
      (plural) => name.startsWith(`${plural}_`) && !name.slice(plural.length + 1).includes('_'),
    );
  const plain = Object.keys(english).filter((name) => !isForm(name));
  const forms = plurals.flatMap((plural) => formsOf(locale).map((form) => `${plural}_${form}`));
  return [...plain, ...forms].sort();
}

function blanksOf(messages: Messages, name: string): string[] {
  return [...new Set(messages[name]?.message.match(/\$\d/g))].sort();
}

/** Ours and those of the page; see the head of en.yml. */
const names = /^(extension_(name|action)|(step|tab)_\w+|block_\w+_title)$/;
/** Words that are the same in two languages. */
const alike: Record<string, string[]> = {
  fr: ['settings_notifications_title', 'row_conversion', 'importType_section'],
  pt_BR: ['importType_login'],
};

it('there are the languages that are promised', () => {
  expect(locales).toEqual(['ar', 'en', 'es', 'fr', 'pt_BR']);
});

describe.each(locales)('%s', async (locale) => {
  const messages = await messagesOf(locale);

  it('has every message and plural form, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(namesFor(locale));
  });

  it('has the same blanks as English; a form for 0, 1 or 2 may do without its number', () => {
    const differing = namesFor(locale).filter((name) => {
      const plural = plurals.find((each) => name.startsWith(`${each}_`));
      const own = blanksOf(messages, name);
      const theirs = blanksOf(english, english[name] ? name : `${plural}${other}`);
      if (String(own) === String(theirs)) return false;
      const isFree = plural !== undefined && /_(zero|one|two)$/.test(name);
      return !isFree || own.some((blank) => !theirs.includes(blank));
    });
    expect(differing).toEqual([]);
  });

  it('has no empty, untrimmed or unfilled text, and no blank the reader does not fill', () => {
    const odd = Object.entries(messages).filter(
      ([, { message }]) =>
        message === '' || message !== message.trim() || /\$(?![1-5](?!\d))|[{}<>]/.test(message),
    );
    expect(odd).toEqual([]);
  });

  it('is translated, but for names and signs', () => {
    if (locale === 'en') return;
    const same = Object.keys(messages).filter((name) => {
      const text = messages[name]?.message;
      return text === english[name]?.message && /\p{L}{4}/u.test(text ?? '');
    });
    expect(same.filter((name) => !names.test(name) && !alike[locale]?.includes(name))).toEqual([]);
  });

  it('says its own language and direction', () => {
    expect(messages.language_tag?.message).toBe(locale.replace('_', '-'));
    expect(messages.language_dir?.message).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });

  it('fits where the browsers allow only so much', () => {
    expect(messages.extension_name?.message.length).toBeLessThanOrEqual(12);
    expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});

it('message names are what Chromium takes, which ignores case', () => {
  const names = Object.keys(english);
  expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
  const folded = names.map((name) => name.toLowerCase());
  expect(folded.filter((name, at) => folded.indexOf(name) !== at)).toEqual([]);
});
