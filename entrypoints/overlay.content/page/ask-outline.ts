import type { createHeard } from '../../../utils/in-page/heard';
import type { Line } from '../../../utils/in-page/line';

/** A worker that has gone away answers no more. */
const answerWithin = 10_000;

/** Has the background make an outline of this page; null where it cannot, or nobody answers. */
export function askOutline(
  line: Line,
  { listen }: ReturnType<typeof createHeard>,
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
