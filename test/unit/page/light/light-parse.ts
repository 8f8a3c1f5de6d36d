import { type DefaultTreeAdapterTypes as Parsed, parse } from 'parse5';
import { LightElement, type LightNode, LightShadow, LightText } from './light-dom.ts';
import { LightPage } from './light-page.ts';

/** A page of light nodes as a browser makes it of its HTML, declared shadow roots and all. */
export function parseLight(html: string, url?: string): LightPage {
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html');
  if (!root) throw new Error('no element');
  return new LightPage(lightened(root) as LightElement, url);
}

function lightened(node: Parsed.ChildNode): LightNode | null {
  if ('value' in node) return new LightText(node.value);
  if (node.nodeName === '#comment') return new LightText((node as Parsed.CommentNode).data, 8);
  if (!('tagName' in node)) return null;
  const element = new LightElement(isHtml(node) ? node.tagName.toUpperCase() : node.tagName);
  element.attributes = node.attrs.map(({ name, value }) => ({ name, value }));
  fill(element, node.childNodes);
  if ('content' in node) {
    element.content = new LightElement('#fragment');
    fill(element.content, node.content.childNodes);
  }
  return element;
}

function fill(element: LightElement, children: Parsed.ChildNode[]): void {
  for (const child of children) {
    if ('content' in child && child.attrs.some(({ name }) => name === 'shadowrootmode')) {
      element.shadowRoot ??= new LightShadow(element);
      fill(element.shadowRoot, child.content.childNodes);
      continue;
    }
    const light = lightened(child);
    if (!light) continue;
    light.parentNode = element;
    element.childNodes.push(light);
  }
}

function isHtml(node: Parsed.Element): boolean {
  return node.namespaceURI === 'http://www.w3.org/1999/xhtml';
}
