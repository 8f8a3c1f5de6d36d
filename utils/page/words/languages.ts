/** The languages whose words are in `public/words`, as BCP 47 tags: the names of the files. */
export const languages = [
  'en',
  'es',
  'fr',
  'pt-BR',
  'de',
  'nl',
  'sv',
  'zh-Hans',
  'ja',
  'ar',
] as const;
export type Language = (typeof languages)[number];
