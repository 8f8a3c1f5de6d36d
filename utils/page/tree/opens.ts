import { attributeOf } from './dom';

const attributes = [
  'aria-controls',
  'href',
  'data-tab',
  'data-target',
  'data-bs-target',
  'data-panel',
  'data-controls',
];

/** The ids of what a control may open: of this page alone, with or without `#`. */
export function openedBy(control: Element): string[] {
  return attributes.flatMap((attribute) => {
    const value = attributeOf(control, attribute)?.trim();
    if (!value || (attribute === 'href' && !value.includes('#'))) return [];
    return value
      .replace(/^[^#]*#/, '')
      .split(/\s+/)
      .filter(Boolean);
  });
}
