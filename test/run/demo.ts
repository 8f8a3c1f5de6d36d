import { play } from './play';
import { sightsee } from './sightsee';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const byHand = hasDisplay && !process.env.CI && !process.argv.includes('--headless');

process.exit(byHand ? await play() : await sightsee());
