import { parseSync } from 'vite';

interface Node {
  type: string;
  [field: string]: unknown;
}

/** Attributes whose text an admin sees or hears. */
const spoken =
  /^(alt|aria-(description|label|placeholder|roledescription|valuetext)|label|placeholder|subject|text|title|word)$/;
/** Calls whose text is for developers. */
const silent = /^(console|log|Error|TypeError)$/;
/** Names of keys, as events tell them. */
const keyNames = ['Enter', 'Escape', 'Tab'];

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function children(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return nameOf(node.object);
  return String(node.name ?? '');
}

/** The text of a node that is a text by itself. */
function textOf(node: Node): string | null {
  if (node.type === 'JSXText') return String(node.value);
  if (node.type === 'TemplateElement') return (node.value as { raw: string }).raw;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

/** Two words in a row, or one that begins like a sentence; selectors and paths do not look like it. */
function looksWritten(text: string): boolean {
  if (keyNames.includes(text)) return false;
  return (
    /^[A-Z][a-z]+$/.test(text) ||
    /^[^[\]{}<>=#/]*\p{L}{2,}[,.;:!?]? \p{L}{2,}[^[\]{}<>=#/]*$/u.test(text)
  );
}

/** What is written for people in a source file, though it should be said by key. */
export function writtenIn(file: string, source: string): string[] {
  const found: string[] = [];
  /** `shown`: whether a text here is shown or heard as it stands. */
  function walk(node: Node, shown: boolean) {
    const text = textOf(node);
    if (text !== null) {
      if (shown ? /\p{L}/u.test(text) : looksWritten(text)) found.push(text.trim());
      return;
    }
    switch (node.type) {
      case 'ImportDeclaration':
      case 'TSTypeAliasDeclaration':
      case 'TSInterfaceDeclaration':
      case 'TSTypeAnnotation':
        return;
      case 'JSXElement':
      case 'JSXFragment':
        for (const child of children(node)) walk(child, child.type !== 'JSXOpeningElement');
        return;
      case 'JSXAttribute': {
        const name = nameOf(node.name);
        if (/^(class|d|viewBox|href|rel|style)$/.test(name)) return;
        if (isNode(node.value)) walk(node.value, spoken.test(name));
        return;
      }
      case 'Property':
        if (isNode(node.value)) {
          const key = isNode(node.key) ? (textOf(node.key) ?? nameOf(node.key)) : '';
          walk(node.value, /^aria-/.test(key) && spoken.test(key));
        }
        return;
      case 'CallExpression':
      case 'NewExpression':
        if (!silent.test(nameOf(node.callee)))
          for (const child of children(node)) walk(child, false);
        return;
      case 'ConditionalExpression':
        if (isNode(node.test)) walk(node.test, false);
        for (const side of [node.consequent, node.alternate]) if (isNode(side)) walk(side, shown);
        return;
      case 'BinaryExpression':
        for (const child of children(node)) walk(child, shown && node.operator === '+');
        return;
      case 'LogicalExpression':
      case 'TemplateLiteral':
      case 'JSXExpressionContainer':
      case 'ParenthesizedExpression':
        for (const child of children(node)) walk(child, shown);
        return;
      default:
        for (const child of children(node)) walk(child, false);
    }
  }
  walk(parseSync(file, source).program as unknown as Node, false);
  return found;
}
