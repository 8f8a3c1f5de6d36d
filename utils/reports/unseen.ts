/** What is not seen and turns, hides or joins other text: controls but line ends and tabs, and bidi signs. */
export const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;
