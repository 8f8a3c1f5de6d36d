import type { Markup } from '../../canvas/tool/markup.ts';
import type { View } from '../../canvas/tool/view.ts';
import { english } from '../../canvas/tool/words.ts';

/** A page as a browser would hold it: the tool's shell around one of its views. */
export function pageOf(markup: Markup, view: View, words = english): Document {
  const content = view.page === 'list' ? markup.list(view, words) : markup.details(view, words);
  return documentOf(`<div id="app">${content}</div>`, words.lang);
}

export function documentOf(body: string, language = 'en-US'): Document {
  const html = `<!DOCTYPE html><html lang="${language}"><head><title>SIS Integration</title></head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}
