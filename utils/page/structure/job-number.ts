import { idInHref } from '../parse/job-id';
import { plain } from '../text';
import type { AxNode } from '../tree/ax-node';

/**
 * The job id in the runs of text above the steps: a number after a label. It is the job's where an address on
 * the page holds it too, or where it is the only one there and called an ID. Null where neither is so.
 */
export function jobNumber(head: AxNode[], all: AxNode[]): string | null {
  const found = head.flatMap(({ text }, at) => {
    const [, before = '', sign = '', number] =
      /^(.*?)(?:[:\uFF1A]|^)\s*(#?)\s*(\d{3,20})$/s.exec(plain(text).trim()) ?? [];
    const label = before || head[at - 1]?.text || '';
    return number && /\p{L}/u.test(label) ? [{ number, isId: !!sign || /\bID\b/.test(label) }] : [];
  });
  const links = all.filter(({ role }) => role === 'link');
  const linked = new Set(links.map(({ element }) => idInHref(element.getAttribute('href'))));
  const proved = new Set(
    found.filter(({ number }) => linked.has(number)).map((each) => each.number),
  );
  const [only] = proved;
  if (proved.size) return proved.size === 1 && only ? only : null;
  const [lone] = found;
  return lone?.isId && found.length === 1 ? lone.number : null;
}
