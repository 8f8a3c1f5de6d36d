import { inside, LightElement, type LightNode, LightText } from './light-dom.ts';
import { styleOf } from './light-style.ts';

/** A document of light nodes; the original is left as it is. */
export class LightPage {
  readonly nodeType = 9;
  readonly defaultView = { getComputedStyle: styleOf };
  constructor(
    readonly documentElement: LightElement,
    readonly URL = 'about:blank',
  ) {
    documentElement.page = this;
  }

  get location(): URL {
    return new URL(this.URL);
  }
  get title(): string {
    return this.querySelectorAll('title')[0]?.textContent ?? '';
  }

  get body(): LightElement | null {
    return this.documentElement.children.find(({ localName }) => localName === 'body') ?? null;
  }
  get childNodes(): LightNode[] {
    return [this.documentElement];
  }
  createElement(name: string): LightElement {
    return new LightElement(name.toUpperCase());
  }
  createComment(text: string): LightText {
    return new LightText(text, 8);
  }
  getElementById(id: string): LightElement | null {
    return this.querySelectorAll('[id]').find((element) => element.id === id) ?? null;
  }
  querySelectorAll(selector: string): LightElement[] {
    return this.documentElement.querySelectorAll(selector);
  }
  querySelector(selector: string): LightElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }
  /** `show` as in `NodeFilter`: 1 for elements, 4 for text. */
  createTreeWalker(root: LightNode, show: number) {
    const left = inside(root)
      .filter(({ nodeType }) => show & (1 << (nodeType - 1)))
      .reverse();
    const walker = {
      currentNode: root,
      nextNode() {
        const next = left.pop();
        if (next) walker.currentNode = next;
        return next ?? null;
      },
    };
    return walker;
  }
  /** A page of its own to be changed, as the reader and the rewrites take it. */
  copy(): Document {
    return new LightPage(this.documentElement.cloneNode(true)) as unknown as Document;
  }
}

/** The same page in light nodes. */
export function lightPage(page: Document): LightPage {
  return new LightPage(lightened(page.documentElement) as LightElement);
}

function lightened(node: Node): LightNode {
  if (node.nodeType !== 1) return new LightText(node.nodeValue ?? '', node.nodeType === 3 ? 3 : 8);
  const element = node as Element;
  const light = new LightElement(element.tagName);
  light.attributes = [...element.attributes].map(({ name, value }) => ({ name, value }));
  light.append(...[...element.childNodes].map(lightened));
  return light;
}

/** HTML as a person reads it, for what a failing test prints. */
export function htmlOf(node: LightNode, indent = ''): string {
  if (node instanceof LightText) {
    const text = node.data.trim();
    return text && `${indent}${node.nodeType === 3 ? text : `<!--${text}-->`}\n`;
  }
  const { localName, attributes, childNodes } = node as LightElement;
  const written = attributes.map(({ name, value }) => ` ${name}="${value}"`).join('');
  const inner = childNodes.map((child) => htmlOf(child, `${indent} `)).join('');
  return `${indent}<${localName}${written}>\n${inner}`;
}
