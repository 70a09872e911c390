// `npm run dev`: pages that follow their sources at once, and a gateway that is built and started anew when it changes.
import { checkNode } from './setup/node.mjs';

checkNode();
const { dev } = await import('./setup/dev.mjs');
await dev();
