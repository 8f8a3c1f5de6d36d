import type { createHeard } from './heard';
import { type Line, versionOf } from './line';
import type { InsightProps } from './mount';

/** Handed to the insight script, which hears and speaks through them for as long as it likes. */
export function toolsOf(
  line: Line,
  { listen }: ReturnType<typeof createHeard>,
): Pick<InsightProps, 'version' | 'send' | 'listen'> {
  return { version: versionOf(), send: (message) => void line.send(message), listen };
}
