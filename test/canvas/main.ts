import { parseArgs } from 'node:util';
import { startCanvas } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8443' },
    scenario: { type: 'string', default: 'running' },
    speed: { type: 'string', default: '1' },
    markup: { type: 'string', default: 'instructure-ui' },
  },
});
const canvas = await startCanvas({
  port: Number(values.port),
  scenario: values.scenario,
  speed: Number(values.speed),
  markup: values.markup,
});
console.log(`Simulated Canvas on 127.0.0.1:${canvas.port}. Open a browser that is mapped to it:

  chromium --ignore-certificate-errors --user-data-dir=/tmp/simulated-canvas \\
    "--host-resolver-rules=MAP *.instructure.com:443 127.0.0.1:${canvas.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1" \\
    https://demo.instructure.com/simulation`);
