import { parseArgs } from 'node:util';
import { play } from './play';
import { sightsee } from './sightsee';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    /** The look of the SIS Integration tool: at first that of the library Canvas is made of. */
    markup: { type: 'string', default: 'instructure-ui' },
  },
});
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const byHand = hasDisplay && !process.env.CI && !values.headless;

process.exit(byHand ? await play(values.markup) : await sightsee(values.markup));
