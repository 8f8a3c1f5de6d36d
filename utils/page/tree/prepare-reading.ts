import type { AccessibilityTree } from './accessibility-tree';
import type { Turns } from './turns';

/**
 * What comes before a reading, in parts that are worth a task each. What they find is kept until `release`,
 * or until the page changes: it is then found out anew when it is read. `treeOf`: the part that makes the tree.
 */
export function prepareReading(
  document: Document,
  parts: readonly ((document: Document) => unknown)[],
  hold: Turns['hold'],
  treeOf: (document: Document) => AccessibilityTree,
) {
  const { watch, release } = hold(document);
  const left = [...parts];
  return {
    /** Does the next part; false when there was none left. */
    step(): boolean {
      const part = left.shift();
      try {
        part?.(document);
        if (part === treeOf) treeOf(document).shadows.forEach(watch);
      } catch {
        // A hostile page can make the DOM itself throw; reading it will show that.
      }
      return part !== undefined;
    },
    release,
  };
}
