import type { Surface } from '../../../utils/in-page/surface';

/** A worker that has gone away answers no more. */
const answerWithin = 10_000;

/** Has the background make an outline of this page; null where it cannot, or nobody answers. */
export function askOutline({ connection, store }: Surface): Promise<string | null> {
  return new Promise((done) => {
    const end = (text: string | null) => {
      clearTimeout(timer);
      unlisten();
      done(text);
    };
    const timer = setTimeout(() => end(null), answerWithin);
    const unlisten = store.listen((message) => message.kind === 'outline' && end(message.text));
    if (!connection.send({ kind: 'outline' })) end(null);
  });
}
