import type { Frame, Page, SerializedAXNode } from 'puppeteer-core';

/** Figures, times and lengths of time differ from run to run, and days from zone to zone. */
const steady = (name: string) =>
  name
    .replace(/\s+/g, ' ')
    .replace(/\d[\d,.:]*/g, '#')
    .replace(/(?:\w+, \w+ # )?# [AP]M(?: [A-Z]{2,5}\b(?:[+-]#)?)?/g, '(time)')
    .replace(/# (?:d|h|min|s)\b(?: # (?:h|min|s)\b)?/g, '(while)')
    .replace(/just now|\(while\) ago/g, '(while) ago')
    .trim();

/** What a screen reader meets within an element, in its order: a line for each, with role and name. */
export async function spokenIn(frame: Frame, selector: string): Promise<string> {
  const root = await frame.waitForSelector(selector);
  // Of the frame's own process; the driver has it, and does not type it.
  const { accessibility } = frame as unknown as Pick<Page, 'accessibility'>;
  const tree = await accessibility.snapshot({ root: root ?? undefined });
  const lines = ({ role, name = '', children = [] }: SerializedAXNode, depth: number): string[] => {
    const isPlain =
      /^(none|generic|GenericContainer|InlineTextBox|LineBreak)$/.test(role) ||
      (role === 'StaticText' && !steady(name));
    const own = isPlain ? [] : [`${'  '.repeat(depth)}${role} ${steady(name)}`.trimEnd()];
    // A name that is all its text says is not said twice.
    const isSaid = children.every(
      (child) => child.role === 'StaticText' && steady(name).includes(steady(child.name ?? '')),
    );
    const within = isSaid ? [] : children;
    return [...own, ...within.flatMap((child) => lines(child, isPlain ? depth : depth + 1))];
  };
  return tree ? `${lines(tree, 0).join('\n')}\n` : '';
}
