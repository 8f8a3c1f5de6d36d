import { expect, it } from 'vitest';
import { createOutgoing } from '../../../../entrypoints/overlay.content/page/outgoing';
import type { SurfaceMessage } from '../../../../utils/messages';
import { blank, details, running, start } from '../../roster/readings';

const reading = details(start, [running(30), blank, blank]);
const second = 1000;

/** What came through, of a connection that is there or not. */
function open() {
  const wire = { isOpen: true, said: [] as SurfaceMessage[] };
  const outgoing = createOutgoing((message) => {
    if (wire.isOpen) wire.said.push(message);
    return wire.isOpen;
  });
  return { outgoing, wire, kinds: () => wire.said.map(({ kind }) => kind) };
}

it('sends a reading once, and the next one', () => {
  const { outgoing, wire } = open();
  const next = details(start + second, [running(31), blank, blank]);
  for (const each of [reading, reading, next, next]) outgoing.reading(each);
  expect(wire.said).toEqual([
    { kind: 'reading', reading },
    { kind: 'reading', reading: next },
  ]);
});

it('sends a reading again that did not come through, or that a new worker does not know', () => {
  const { outgoing, wire, kinds } = open();
  wire.isOpen = false;
  outgoing.reading(reading);
  wire.isOpen = true;
  outgoing.reading(reading);
  expect(kinds()).toEqual(['reading']);
  outgoing.lost();
  outgoing.reading(reading);
  expect(kinds()).toEqual(['reading', 'reading']);
});

it('marks each failed job as seen once, and again where nobody heard it', () => {
  const { outgoing, wire } = open();
  wire.isOpen = false;
  outgoing.seen('a');
  wire.isOpen = true;
  for (const key of ['a', 'a', 'b', 'b']) outgoing.seen(key);
  expect(wire.said).toEqual([
    { kind: 'seen', key: 'a' },
    { kind: 'seen', key: 'b' },
  ]);
});

it('looks every five seconds, and sooner only after a look that did not come through', () => {
  const { outgoing, wire, kinds } = open();
  for (let now = start; now < start + 20 * second; now += second) outgoing.look(now);
  expect(kinds()).toHaveLength(4);
  wire.isOpen = false;
  outgoing.look(start + 21 * second);
  wire.isOpen = true;
  outgoing.look(start + 22 * second);
  expect(kinds()).toHaveLength(5);
});
