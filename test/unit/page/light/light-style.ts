/** What a style is worked out from; of a shadow root, which has one too, its host. */
interface Styled {
  readonly localName: string;
  readonly attributes: { name: string; value: string }[];
  readonly hidden: boolean;
  readonly className: string;
  readonly parentNode: Styled | null;
  readonly assignedSlot: Styled | null;
  readonly host?: Styled;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  getRootNode(): object;
}
/** What holds style elements. */
interface StyleRoot {
  querySelectorAll?(selector: string): { textContent: string }[];
}
type Declared = Record<string, string>;

const inline =
  /^(a|abbr|b|bdi|button|canvas|cite|code|em|i|img|input|label|mark|meter|output|progress|q|s|samp|select|slot|small|span|strong|sub|sup|svg|time|u|var|wbr|br)$/;
const none = /^(base|datalist|head|link|meta|noscript|script|style|template|title)$/;
const table: Declared = {
  table: 'table',
  thead: 'table-header-group',
  tbody: 'table-row-group',
  tfoot: 'table-footer-group',
  tr: 'table-row',
  td: 'table-cell',
  th: 'table-cell',
  caption: 'table-caption',
  col: 'table-column',
  colgroup: 'table-column-group',
  li: 'list-item',
  summary: 'list-item',
  slot: 'contents',
};

/** As much of a computed style as tells whether something shows: rules on one class, and inline ones. */
export class LightStyle {
  constructor(
    readonly declared: Declared,
    /** True where neither it nor anything around it keeps it from the screen. */
    readonly shows: boolean,
    readonly visibility: string,
  ) {}
  get display(): string {
    return this.declared.display ?? 'block';
  }
  get opacity(): string {
    return this.declared.opacity ?? '1';
  }
  get position(): string {
    return this.declared.position ?? 'static';
  }
  get clip(): string {
    return this.declared.clip ?? 'auto';
  }
  get clipPath(): string {
    return this.declared['clip-path'] ?? 'none';
  }
  get width(): string {
    return this.declared.width ?? 'auto';
  }
  get height(): string {
    return this.declared.height ?? 'auto';
  }
  get overflow(): string {
    return this.declared.overflow ?? 'visible';
  }
  get content(): string {
    return 'none';
  }
  getPropertyValue(name: string): string {
    const known = (this as unknown as Declared)[name.replace(/-(\w)/g, (_, c) => c.toUpperCase())];
    return known ?? this.declared[name] ?? '';
  }
}

const sheets = new Map<string, Map<string, Declared>>();
const styles = new WeakMap<Styled, LightStyle>();
const rulesOf = new WeakMap<object, Map<string, Declared>[]>();

/** Worked out once: a page whose attributes change afterward keeps the styles it had. */
export function styleOf(element: Styled, pseudo?: string | null): LightStyle {
  if (pseudo) return new LightStyle({ display: 'inline', content: 'none' }, false, 'visible');
  const known = styles.get(element) ?? computed(element);
  styles.set(element, known);
  return known;
}

function computed(element: Styled): LightStyle {
  const declared: Declared = { display: defaultDisplay(element) };
  if (element.hidden) declared.display = 'none';
  for (const sheet of sheetsOf(element.getRootNode())) {
    for (const name of element.className.split(/\s+/)) Object.assign(declared, sheet.get(name));
  }
  Object.assign(declared, declarations(element.getAttribute('style') ?? ''));
  const around = flatParent(element);
  const outer = around && styleOf(around);
  const visibility = declared.visibility ?? outer?.visibility ?? 'visible';
  const shows = declared.display !== 'none' && declared.opacity !== '0' && !isShut(element);
  return new LightStyle(
    declared,
    shows && (outer ? rendered(outer) : true) && visibility === 'visible',
    visibility,
  );
}

/** An ancestor that is merely invisible may hold what is visible. */
function rendered(style: LightStyle): boolean {
  return style.shows || style.visibility !== 'visible';
}

function defaultDisplay({ localName, ...element }: Styled): string {
  if (none.test(localName)) return 'none';
  if (localName === 'dialog' && !element.attributes.some(({ name }) => name === 'open'))
    return 'none';
  return (
    table[localName] ?? (inline.test(localName) || localName.includes('-') ? 'inline' : 'block')
  );
}

/** Inside closed details, whose summary alone shows. */
function isShut(element: Styled): boolean {
  const around = element.parentNode;
  return (
    around?.localName === 'details' &&
    !around.hasAttribute('open') &&
    element.localName !== 'summary'
  );
}

function flatParent(element: Styled): Styled | null {
  const slot = element.assignedSlot;
  if (slot) return slot;
  const around = element.parentNode;
  return around?.host ?? around;
}

function sheetsOf(root: object): Map<string, Declared>[] {
  const known =
    rulesOf.get(root) ??
    ((root as StyleRoot).querySelectorAll?.('style') ?? []).map(({ textContent }) =>
      parsed(textContent),
    );
  rulesOf.set(root, known);
  return known;
}

function parsed(text: string): Map<string, Declared> {
  const known =
    sheets.get(text) ??
    new Map(
      [...text.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)].map(([, name = '', body = '']) => [
        name,
        declarations(body),
      ]),
    );
  sheets.set(text, known);
  return known;
}

function declarations(text: string): Declared {
  const pairs = text.split(';').map((each) => each.split(/:(.*)/s).map((part) => part.trim()));
  return Object.fromEntries(pairs.filter(([name, value]) => name && value));
}
