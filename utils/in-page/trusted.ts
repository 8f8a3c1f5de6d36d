import { options } from 'preact';

/**
 * From now on nothing that this script draws hears an event but the browser's own: what reveals, reads,
 * marks, hands over or presses does so for the admin, and not for a script of the page, which reaches into
 * our open roots and may press there, or take a button elsewhere first.
 */
export function hearTrustedOnly(): void {
  const next = options.vnode;
  options.vnode = (vnode) => {
    const props = vnode.props as Record<string, unknown> | null;
    if (typeof vnode.type === 'string' && props) {
      for (const [name, hear] of Object.entries(props)) {
        if (!/^on[A-Z]/.test(name) || typeof hear !== 'function') continue;
        props[name] = function (this: unknown, event: Event) {
          return event.isTrusted ? hear.call(this, event) : undefined;
        };
      }
    }
    next?.(vnode);
  };
}
