import { render } from 'preact';
import type { Mount } from '../../utils/in-page/mount';
import { InsightDetails } from './InsightDetails';
import css from './insight.css?inline';

/** Draws what is known of a job into a place within a surface of ours; its style comes along. */
export const mount: Mount = (place, props) => {
  if (props === null) {
    const body = place.lastElementChild;
    if (body) render(null, body);
    return place.replaceChildren();
  }
  if (!place.firstElementChild) {
    const style = document.createElement('style');
    style.textContent = css; // set before it is attached: Firefox then does not apply the page's CSP
    const body = document.createElement('div');
    body.className = 'place';
    place.append(style, body);
  }
  const body = place.lastElementChild;
  if (body) render(<InsightDetails {...props} />, body);
};
