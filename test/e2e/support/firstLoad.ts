import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const named = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name ?? '');

/** What a built page names itself, and the fonts that its styles name: not what an earlier build left beside them. */
export function firstLoadOf(page: 'citizen' | 'renderer') {
  const folder = path.resolve(import.meta.dirname, '../../../dist', page);
  const read = (file: string) => readFileSync(path.join(folder, file));
  const html = read('index.html').toString();
  const files = ['index.html', ...named(html, /(?:src|href)="(assets\/[^"]+)"/g)];
  const styles = files.filter((file) => file.endsWith('.css'));
  return {
    files,
    read,
    styles,
    scripts: files.filter((file) => file.endsWith('.js')),
    fonts: styles.flatMap((file) => named(read(file).toString(), /url\(\.\/([^)]+\.woff2)\)/g)),
    /** Everything that was built for the page, whether it is loaded first or later. */
    all: () => readdirSync(path.join(folder, 'assets')).map((file) => `assets/${file}`),
    /** Bytes on the wire. */
    zipped: (list: readonly string[]) =>
      list.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0),
  };
}
