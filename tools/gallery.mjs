// `npm run gallery`: every component of renderer/ui in its states, and the tokens they are made of.
import { checkNode } from './setup/node.mjs';

checkNode();
const { gallery } = await import('./gallery/run.mjs');
await gallery();
