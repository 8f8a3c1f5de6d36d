/** As much of jsdom as tests use outside its own environment. */
declare module 'jsdom' {
  interface Options {
    url?: string;
    contentType?: 'text/html' | 'image/svg+xml';
    /** `outside-only` runs what `window.eval` is given, and no script of the page. */
    runScripts?: 'outside-only';
    pretendToBeVisual?: boolean;
    virtualConsole?: VirtualConsole;
  }
  export class JSDOM {
    constructor(html: string, options?: Options);
    window: Pick<typeof globalThis, 'DOMParser' | 'CSSStyleSheet' | 'eval'> & {
      document: Document;
      fetch: unknown;
    };
  }
  export class VirtualConsole {
    /** `jsdomError` is what nobody caught; the others are methods of a console. */
    on(event: 'jsdomError' | 'error', listener: (...said: unknown[]) => void): this;
  }
}
