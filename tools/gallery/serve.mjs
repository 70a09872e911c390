import { realpathSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { freePort } from '../setup/ports.mjs';

const host = '127.0.0.1';

/**
 * The gallery from its sources, on a free port; a change of a component shows at once. It is a page of its own and
 * comes into no build of the product.
 * @param {string} root
 */
export async function serveGallery(root) {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'mpa',
    publicDir: false,
    logLevel: 'error',
    cacheDir: path.join(root, 'out/gallery'),
    plugins: [react(), { name: 'luotsi-gallery', configureServer: beginAtGallery }],
    // Found beforehand: a package that is first met while the page is open would reload it.
    optimizeDeps: {
      entries: ['tools/gallery/main.tsx'],
      include: ['react', 'react-dom/client', 'react/jsx-dev-runtime'],
    },
    server: {
      host,
      // A linked node_modules lies elsewhere.
      fs: { allow: [root, realpathSync(path.join(root, 'node_modules'))] },
      port: await freePort(host, 5190),
      watch: { ignored: ['**/.luotsi/**', '**/dist/**', '**/out/**', '**/test/**'] },
    },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0] ?? `http://${host}:${server.config.server.port}/`;
  return { url, close: () => server.close() };
}

/** `/` is the gallery. @param {import('vite').ViteDevServer} server */
function beginAtGallery(server) {
  server.middlewares.use((request, _, next) => {
    if (/^\/(\?|$)/.test(request.url ?? ''))
      request.url = `/tools/gallery/index.html${request.url?.slice(1)}`;
    next();
  });
}
