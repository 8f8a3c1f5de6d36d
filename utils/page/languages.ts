/** The languages whose words are in `public/words`, as BCP 47 tags: the names of the files. */
export const languages = ['en'] as const;
export type Language = (typeof languages)[number];
