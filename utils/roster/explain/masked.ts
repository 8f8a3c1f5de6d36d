import type { Match, Value } from './knowledge/template';
import { maskText } from './mask';
import { reasonIn } from './reasons';

const hidden = '•••';
/** Places that hold no id and no name, by their shape. */
const open = new Set(['n', 'p', 'type', 'column']);
/** Words of Canvas's own that stand in a place of the CSV: any other value there may be a name. */
const known =
  /^(?:active|inactive|deleted|deleted_last_completed|completed|concluded|published|unpublished|suspended|accepted|available|closed|student|teacher|ta|observer|designer|saml|cas|ldap|google|microsoft|canvas)$/i;
const lists = new Set(['status', 'role', 'value', 'provider']);

/** A reason without the values in it; what nobody knows is masked by patterns. */
export function maskReason(text: string): string {
  const found = reasonIn(text);
  return found ? found.words.replace(/(["'«„]).*(["'»“])/, hidden) : maskText(text);
}

function show({ name, text }: Value): string {
  if (name === 'error') return maskReason(text);
  if (text === '' || open.has(name)) return text;
  return lists.has(name) && known.test(text) ? text : hidden;
}

/** A message by its form: its own words and its reason stay, ids and names go, whatever they look like. */
export function maskMatch({ words, values }: Match): string {
  const whole = words
    .map((own, index) => {
      const value = values[index];
      return value ? own + show(value) : own;
    })
    .join('');
  return whole.replace(/(["'])•••\1/g, hidden);
}
