import path from 'node:path';
import { runnerImport } from 'vite';

const folder = path.resolve(import.meta.dirname, '../../renderer/kit/words');
const catalogue = path.join(folder, 'catalogue.ts');

/**
 * Words are written with their three languages side by side; a page that reads one should not be sent all. Of
 * `fi.ts`, `sv.ts` and `en.ts` the build keeps the texts alone, as data. Without this they work as they stand.
 * @returns {import('vite').Plugin}
 */
export function oneLanguage() {
  return {
    name: 'luotsi-one-language',
    apply: 'build',
    async load(id) {
      const language =
        path.dirname(id) === folder ? /^(fi|sv|en)\.ts$/.exec(path.basename(id))?.[1] : undefined;
      if (!language) return null;
      const { module, dependencies } = await runnerImport(catalogue, {
        configFile: false,
        logLevel: 'error',
      });
      for (const each of dependencies) this.addWatchFile(each);
      const { catalogueOf } = /** @type {typeof import('../../renderer/kit/words/catalogue.ts')} */ (module);
      const texts = catalogueOf(/** @type {'fi' | 'sv' | 'en'} */ (language));
      return `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(texts))});`;
    },
  };
}
