import { labelKey } from '../../text';
import type { AxNode } from '../../tree/ax-node';

/** True for the link or button that opens a job's details, whatever it adds for screen readers. */
export function isDetailsControl({ role, text, name, children, words }: AxNode): boolean {
  if (!/^(link|button)$/.test(role) || children.length > 4) return false;
  return [text, name].some((each) => {
    const key = labelKey(each.slice(0, 80));
    const wording = [...words('controls')].find(
      ([known, word]) => word === 'details' && key.startsWith(known),
    );
    return !!wording && (/\d/.test(key) || key.length < wording[0].length + 25);
  });
}
