/** Text that is HTML already, distinct from text that has to be escaped. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

type Part = Html | string | number | bigint | null | undefined | false | Part[];

/** A template whose values are escaped, except HTML; null, undefined and false write nothing. */
export function html(strings: TemplateStringsArray, ...values: Part[]): Html {
  return new Html(String.raw({ raw: strings.raw }, ...values.map(write)));
}

function write(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (Array.isArray(part)) return part.map(write).join('');
  return part instanceof Html ? part.text : escapeHtml(String(part));
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** JSON for a script element. */
export function scriptJson(value: unknown): Html {
  const text = JSON.stringify(value, (_k, v) => (typeof v === 'bigint' ? v.toString() : v));
  return new Html(text.replace(/</g, '\\u003c'));
}
