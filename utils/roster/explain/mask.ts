/** What an id stands after, in Canvas's messages and in those of a SIS. */
const noun =
  '(?:course|account|section|user|term|category|group|enrollment|tag|observer|student|teacher|login|\\w*name|email|role|validation|id)';
/** Words beside an id in Canvas's messages, and in prose where an id would stand. */
const word =
  "(?:already|and|are|because|but|did|does|exist(?:ed)?|for|from|given|has|i[nst]|ignoring|not|n?or|of|on|referenced|references|requested|skipping|that|to|was|which|with)(?=[.,:]*(?:\\s|$)|n't)";
const quote = '(?:["\'`«»‘-‟]|&[#\\w]+;)';

const pattern = new RegExp(
  [
    // Kept: vendor text, error report numbers, dates, counts of things.
    '("imsx_\\w+" ?: ?"|error ?report(?: id:)? \\d+|\\d{4}-\\d\\d-\\d\\dt?|\\d+ (?:more|rows|\\w+s would))',
    // Hidden: record dumps, quoted values, ids where the known templates have them, addresses, numbers.
    '(?<= row - ).+',
    // A home folder is named after whoever owns it.
    '(?<=(?:/home|/Users|[A-Z]:\\\\(?:Users|Documents and Settings))[/\\\\])[^/\\\\\\s"\':]+',
    `(?<![\\p{L}\\p{N}.!?•])${quote}.*?(?:${quote}(?![\\p{L}\\p{N}])|$)`,
    `(?<=(?<!\\b(?:an?|the|this|your) )(?:\\b|_)${noun}(?: (?:de )?sis)? |(?:\\b|_)${noun}["']? ?[:=>(] ?|(?:for a section|ed a user|claimed|login of|address|exist for|provider \\S+ for|status) )(?!${word}|${noun})[^\\s•"'(/].*?(?=[,)]? ${word}|,[^,:]+: |'s |[).]*\\s*(?:\\n|$))`,
    '(?<![^\\s(<])[^\\s(<]+[@\\\\]\\S+',
    '(?<![\\p{L}\\p{N}_.-])[\\p{L}\\p{N}_.-]*(?:\\d{4}|\\p{L}[_.-]?\\d\\d|\\d\\p{L}+\\d\\p{L})[\\p{L}\\p{N}_-]*',
  ].join('|'),
  'giu',
);

/**
 * Replaces with `•••` whatever may identify a person in a message of Canvas or of a SIS.
 * Hides too much rather than too little; what stays is safe to show, copy and export.
 */
export function maskText(text: string): string {
  return text.replace(pattern, (_, keep?: string) => keep ?? '•••');
}
