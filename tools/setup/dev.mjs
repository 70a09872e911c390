import path from 'node:path';
import { startGateway } from './gateway.mjs';
import { ensureInstalled } from './install.mjs';
import { freePort } from './ports.mjs';
import { preparePostgres } from './postgres.mjs';
import { say, sayTrouble } from './say.mjs';
import { firstSignal, forceOnSecond } from './signals.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const host = '127.0.0.1';

/** @typedef {{ close: () => Promise<void> }} Closable */

export async function dev() {
  try {
    await ensureInstalled(root);
    const place = preparePostgres(root) ?? path.join(root, '.luotsi');
    const port = await freePort(host, Number(process.env.PORT ?? 4700));
    const asked = firstSignal();
    const gateway = keepGateway(asked, port, process.env.LUOTSI_DATA ?? path.join(place, 'dev'));
    const watcher = await watchGateway(gateway.renew);
    const pages = await servePages(`http://${host}:${port}`);
    const why = await asked;
    say(`${why}; ending …`);
    forceOnSecond(gateway.kill);
    await Promise.all([watcher.close(), pages.close()]);
    await gateway.stop();
  } catch (error) {
    sayTrouble(error);
  }
}

/** One gateway at a time, ended and started anew on every build; builds that come meanwhile become one. @param {Promise<string>} asked @param {number} port @param {string} data */
function keepGateway(asked, port, data) {
  /** @type {import('./gateway.mjs').Gateway | null} */
  let current = null;
  /** @type {Promise<void>} */
  let turn = Promise.resolve();
  let wanted = 0;
  const end = async () => {
    const last = current;
    current = null;
    await last?.stop();
  };
  const restart = async () => {
    await end();
    try {
      const started = await startGateway(
        root,
        { host, port, data, mode: 'demo', simulatedClients: 2 },
        asked,
      );
      current = started;
      void started.ended.then((how) => {
        if (current === started) say(`the gateway ended (${how}):\n${started.tail()}`);
      });
    } catch (error) {
      sayTrouble(error);
      process.exitCode = 0;
      say('waiting for a change …');
    }
  };
  const renew = () => {
    wanted += 1;
    const mine = wanted;
    turn = turn.then(() => (mine === wanted ? restart() : undefined));
  };
  const stop = async () => {
    wanted += 1;
    await turn;
    await end();
  };
  return { renew, stop, kill: () => current?.kill() };
}

/** Builds the gateway now and after every change of its sources. @param {() => void} onBuilt @returns {Promise<Closable>} */
async function watchGateway(onBuilt) {
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({
    root,
    logLevel: 'error',
    environments: { gateway: { build: { watch: {} } } },
  });
  const environment = builder.environments.gateway;
  if (!environment) throw new Error('vite.config.ts names no gateway');
  const watcher = await builder.build(environment);
  if (!('on' in watcher)) throw new Error('vite did not watch');
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') say(`the gateway does not build: ${event.error.message}`);
    if (event.code === 'END') onBuilt();
  });
  return watcher;
}

/**
 * The pages from their sources. What the gateway answers is passed on to it, with its own Origin, since it lets no
 * other in.
 * @param {string} gateway
 * @returns {Promise<Closable>}
 */
async function servePages(gateway) {
  const [{ createServer }, { default: react }] = await Promise.all([
    import('vite'),
    import('@vitejs/plugin-react'),
  ]);
  /** @type {import('vite').ProxyOptions} */
  const toGateway = {
    target: gateway,
    ws: true,
    configure: (proxy) => {
      proxy.on('proxyReq', (request) => request.setHeader('origin', gateway));
      proxy.on('proxyReqWs', (request) => request.setHeader('origin', gateway));
      proxy.on('error', () => {});
    },
  };
  const server = await createServer({
    root,
    configFile: false,
    appType: 'mpa',
    publicDir: false,
    plugins: [
      react({ include: /renderer\/.*\.tsx$/ }),
      { name: 'luotsi-addresses', configureServer: addresses },
    ],
    server: {
      host,
      port: 5173,
      watch: { ignored: ['**/.luotsi/**', '**/dist/**', '**/out/**', '**/test/**'] },
      proxy: {
        '^/(auth/|socket/?|health$|metrics$|citizen/service$|saavutettavuus|tillganglighet$|accessibility$)':
          toGateway,
      },
    },
  });
  await server.listen();
  const { port } = server.config.server;
  const address = server.resolvedUrls?.local[0] ?? `http://${host}:${port}/`;
  say(`client's page ${address}   workstation ${address}desk/   gateway ${gateway}`);
  return server;
}

/** The addresses that the gateway has for the pages. @param {import('vite').ViteDevServer} server */
function addresses(server) {
  server.middlewares.use((request, response, next) => {
    const to = {
      '/': '/citizen/index.html',
      '/desk': '/renderer/index.html',
      '/desk/': '/renderer/index.html',
    };
    const place = to[/** @type {keyof typeof to} */ (request.url ?? '')];
    if (!place) return next();
    response.writeHead(302, { location: place }).end();
  });
}
