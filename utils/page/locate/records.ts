import { type AxNode, ancestors } from '../tree/ax-node';

/**
 * Around each of these parts all that is about it alone: the largest part that holds no other of them.
 * Where they stand flat in one group, a part is its own record.
 */
export function recordsOf(marks: AxNode[]): AxNode[] {
  const held = new Map<AxNode, number>();
  for (const mark of marks) {
    for (const node of ancestors(mark)) held.set(node, (held.get(node) ?? 0) + 1);
  }
  return marks.map((mark) => {
    let record = mark;
    while (record.parent && held.get(record.parent) === 1) record = record.parent;
    return record;
  });
}
