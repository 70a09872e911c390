import path from 'node:path';
import { ensureInstalled } from '../setup/install.mjs';
import { say, sayTrouble } from '../setup/say.mjs';
import { firstSignal, forceOnSecond } from '../setup/signals.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** Shows the gallery until it is told to end. */
export async function gallery() {
  try {
    await ensureInstalled(root);
    const asked = firstSignal();
    const { serveGallery } = await import('./serve.mjs');
    const served = await serveGallery(root);
    say(`gallery ${served.url}   (?theme=dark&lang=sv&density=dense&text=200; Ctrl+C ends it)`);
    const why = await asked;
    say(`${why}; ending …`);
    forceOnSecond(() => {});
    await served.close();
  } catch (error) {
    sayTrouble(error);
  }
}
