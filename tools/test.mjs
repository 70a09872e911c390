// `npm test`: sets up what is missing, then runs every suite and ends with what came of it.
import { checkNode } from './setup/node.mjs';

checkNode();
const { test } = await import('./setup/test.mjs');
await test(process.argv.slice(2));
