/**
 * A function that gives what it last made of its first argument again, for as long as the others are the very
 * same. For what nobody changes once it is made; what nobody holds any more is let go.
 */
export function lastMade<Of extends object, Rest extends readonly unknown[], Made>(
  make: (of: Of, ...rest: Rest) => Made,
): (of: Of, ...rest: Rest) => Made {
  const known = new WeakMap<Of, { rest: Rest; made: Made }>();
  return (of, ...rest) => {
    const last = known.get(of);
    const isSame =
      last?.rest.length === rest.length && last.rest.every((each, at) => Object.is(each, rest[at]));
    if (last && isSame) return last.made;
    const made = make(of, ...rest);
    known.set(of, { rest, made });
    return made;
  };
}
