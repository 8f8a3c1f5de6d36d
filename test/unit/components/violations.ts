import axe from 'axe-core';

/** What axe finds wrong in an element; contrast and layout need a real browser and are not judged. */
export async function violations(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
