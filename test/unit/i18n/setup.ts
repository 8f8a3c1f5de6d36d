import { speak } from './speak';

await speak('en', 'en-US');
