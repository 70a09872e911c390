// `npm start`: everything that a fresh clone needs, then a running Luotsi with made-up people and clients.
// Needs nothing but Node; so what it imports is loaded only once Node is known to be new enough.
import { checkNode } from './setup/node.mjs';

checkNode();
const { start } = await import('./setup/start.mjs');
await start(process.argv.slice(2));
