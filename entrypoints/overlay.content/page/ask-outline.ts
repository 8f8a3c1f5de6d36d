import type { PortConnection } from '../../../utils/in-page/port-connection';
import type { createSnapshotStore } from '../../../utils/in-page/snapshot-store';

/** A worker that has gone away answers no more. */
const answerWithin = 10_000;

/** Has the background make an outline of this page; null where it cannot, or nobody answers. */
export function askOutline(
  line: PortConnection,
  { listen }: ReturnType<typeof createSnapshotStore>,
): Promise<string | null> {
  return new Promise((done) => {
    const end = (text: string | null) => {
      clearTimeout(timer);
      leave();
      done(text);
    };
    const timer = setTimeout(() => end(null), answerWithin);
    const leave = listen((message) => message.kind === 'outline' && end(message.text));
    if (!line.send({ kind: 'outline' })) end(null);
  });
}
