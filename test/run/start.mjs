import { findBrowser } from './browser.mjs';
import { run } from './command.mjs';
import { checkNode } from './node.mjs';
import { installPackages } from './packages.mjs';

checkNode();
await installPackages();
await findBrowser();
const built = await run('npx', ['wxt', 'build']);
process.exit(built || (await run('npx', ['tsx', 'test/run/demo.ts', ...process.argv.slice(2)])));
