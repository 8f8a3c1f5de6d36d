import { readFileSync } from 'node:fs';
import { changesOf } from './changes';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const changes = changesOf(readFileSync('CHANGELOG.md', 'utf8'), version);
if (changes === null) {
  console.error(`CHANGELOG.md says nothing of ${version}.`);
  process.exit(1);
}
console.log(changes);
