/** A hundred imports with 25 messages each stay below 1 MB; more than this is not an import list. */
const limit = 4_000_000;

/** The body as text; null once it is longer than any honest answer, without reading the rest. */
export async function readBody(response: Response): Promise<string | null> {
  if (Number(response.headers.get('content-length')) > limit) return null;
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > limit) {
      await reader.cancel();
      return null;
    }
  }
}
