import { idInHref } from '../job-id';
import { leaves, type Part } from '../part';
import { plain } from '../text';

/**
 * The job id in what stands above the steps: a number after a label. It is the job's where an address on
 * the page holds it too, or where it is the only one there and called an ID. Null where neither is so.
 */
export function jobNumber(head: Part[], root: Part): string | null {
  const found = leaves(head).flatMap(({ text }, at, all) => {
    const [, before = '', sign = '', number] =
      /^(.*?)(?:[:\uFF1A]|^)\s*(#?)\s*(\d{3,20})$/s.exec(plain(text).trim()) ?? [];
    const label = before || all[at - 1]?.text || '';
    return number && /\p{L}/u.test(label) ? [{ number, isId: !!sign || /\bID\b/.test(label) }] : [];
  });
  const linked = new Set(
    leaves(root).map(({ element }) => idInHref(element.closest('a')?.getAttribute('href') ?? null)),
  );
  const proved = new Set(
    found.filter(({ number }) => linked.has(number)).map((each) => each.number),
  );
  const [only] = proved;
  if (proved.size) return proved.size === 1 && only ? only : null;
  const [lone] = found;
  return lone?.isId && found.length === 1 ? lone.number : null;
}
