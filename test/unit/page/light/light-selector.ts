/** What a selector asks of an element. */
interface Selected {
  readonly localName: string;
  readonly parentElement: Selected | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
}
type Test = (element: Selected) => boolean;
const tests = new Map<string, Test>();

/** Tags, classes, attributes, `:not()` of one of them, and what lies inside: all that the tests ask for. */
export function matcher(selector: string): Test {
  const known = tests.get(selector);
  if (known) return known;
  const lines = selector.split(',').map((each) => each.trim().split(/\s+/).map(compound));
  const test: Test = (element) => lines.some((line) => fits(line, element));
  tests.set(selector, test);
  return test;
}

function fits(line: Test[], element: Selected): boolean {
  if (!line.at(-1)?.(element)) return false;
  const around = line.slice(0, -1);
  for (let at = element.parentElement; at && around.length; at = at.parentElement) {
    if (around.at(-1)?.(at)) around.pop();
  }
  return around.length === 0;
}

function compound(text: string): Test {
  const tests = [...text.matchAll(/:not\(([^)]*)\)|[^:[.]+|\[[^\]]*\]|\.[^:[.]+/g)].map(
    ([part, not]) => {
      if (not === undefined) return simple(part);
      const test = simple(not);
      return (element: Selected) => !test(element);
    },
  );
  return (element) => tests.every((test) => test(element));
}

function simple(part: string): Test {
  if (part === '*') return () => true;
  if (part[0] === '.') {
    const name = part.slice(1);
    return (element) => !!element.getAttribute('class')?.split(/\s+/).includes(name);
  }
  const [, name, value] = /^\[([\w-]+)(?:="?([^"]*)"?)?\]$/.exec(part) ?? [];
  if (!name) return (element) => element.localName === part;
  return (element) =>
    value === undefined ? element.hasAttribute(name) : element.getAttribute(name) === value;
}
