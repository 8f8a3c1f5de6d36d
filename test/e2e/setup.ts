import { afterAll, beforeAll } from 'vitest';
import { endSharing, shareBrowser } from './stage/browser';

beforeAll(shareBrowser);
afterAll(endSharing);
