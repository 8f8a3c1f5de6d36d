import type { Axes, Choice } from './axis.ts';

/** Values whose spellings are English words, by axis. */
const english: Record<string, string[]> = {
  value: ['spaced', 'sentence', 'word', 'split'],
  label: ['short'],
  blank: ['words'],
  id: ['words'],
  time: ['slashes', 'long', 'element'],
  stage: ['name'],
  nothingYet: ['sentence'],
};

/** Containers that put label and value side by side, so that there is an order to choose. */
const paired = ['cards', 'list', 'groups'];

/** True where the answers go together: a page that shows no id has no file named by it. */
export function goTogether(choice: Partial<Choice<Axes>>): boolean {
  const value = (axis: string) => choice[axis]?.value;
  if (value('language') !== undefined && value('language') !== 'english') {
    for (const [axis, values] of Object.entries(english)) {
      if (values.includes(value(axis) ?? '')) return false;
    }
  }
  const [container, order] = [value('container'), value('order')];
  if (container && order && order !== 'label-first' && !paired.includes(container)) return false;
  if (value('id') === 'none' && value('files') === 'named') return false;
  return !(value('id') === 'file' && value('files') === 'unnamed');
}
