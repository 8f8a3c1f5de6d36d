import { html } from '../html.ts';
import type { Words } from './words.ts';

/** The tool's other tab, which is no concern of a rostering job. */
export function gradeSync(words: Words): string {
  return html`<div class="nav-tabs" role="tablist">
<button type="button" role="tab" aria-selected="false" tabindex="-1" class="nav-tab" data-open="/rostering">${words.rostering}</button>
<button type="button" role="tab" aria-selected="true" class="nav-tab">${words.gradeSync}</button>
</div><section class="block"><h2>${words.gradeSync}</h2><p class="note">—</p></section>`.text;
}
