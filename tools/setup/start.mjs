import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { findElectron, whyNoWindow } from './electron.mjs';
import { startGateway } from './gateway.mjs';
import { ensureInstalled } from './install.mjs';
import { openBrowser, openElectron } from './open.mjs';
import { freePort } from './ports.mjs';
import { preparePostgres } from './postgres.mjs';
import { say, sayTrouble, Trouble } from './say.mjs';
import { firstSignal, forceOnSecond } from './signals.mjs';

const root = path.resolve(import.meta.dirname, '../..');

const usage = `npm start -- [--port N] [--data FOLDER] [--no-open]

  --port N        the gateway's port (PORT; 4700; the next free one if it is taken)
  --data FOLDER   where the database and keys rest (LUOTSI_DATA; .luotsi/data)
  --no-open       open no window
  DATABASE_URL    a PostgreSQL 15 or newer of your own, instead of the embedded one`;

/** @param {string[]} args */
function readOptions(args) {
  const options = /** @type {const} */ ({
    port: { type: 'string' },
    data: { type: 'string' },
    'no-open': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  /** @type {{ port?: string, data?: string, 'no-open'?: boolean, help?: boolean }} */
  let values;
  try {
    values = parseArgs({ args, options }).values;
  } catch (error) {
    throw new Trouble(
      error instanceof Error ? error.message : String(error),
      usage
        .split('\n')
        .slice(2)
        .map((each) => each.trim()),
    );
  }
  const port = Number(values.port ?? process.env.PORT ?? 4700);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Trouble(`"${values.port ?? process.env.PORT}" is not a port`, ['npm start -- --port 4700']);
  }
  const asked = values.data ?? process.env.LUOTSI_DATA;
  const data = asked === undefined ? null : path.resolve(asked);
  return { port, data, isOpening: !values['no-open'], isHelp: values.help === true };
}

/** @param {string[]} args */
export async function start(args) {
  try {
    const options = readOptions(args);
    if (options.isHelp) console.log(usage);
    else await startAll(options);
  } catch (error) {
    sayTrouble(error);
  }
}

/** @param {{ port: number, data: string | null, isOpening: boolean }} options */
async function startAll({ port: wanted, data: askedData, isOpening }) {
  await ensureInstalled(root);
  const place = preparePostgres(root) ?? path.join(root, '.luotsi');
  const data = askedData ?? path.join(place, 'data');
  await ensureBuilt(root);

  const host = process.env.HOST ?? '127.0.0.1';
  const port = await freePort(host, wanted);
  if (port !== wanted) say(`port ${wanted} is taken; using ${port}`);
  const asked = firstSignal();
  const gateway = await startGateway(root, { host, port, data, mode: 'demo', simulatedClients: 2 }, asked);
  const { url } = gateway;
  console.log(`
  Luotsi runs, with made-up people and clients.

    Client's page   ${url}/
    Workstation     ${url}/desk/
    Data            ${data}
    Log             ${gateway.logFile}

  Ctrl+C ends everything.
`);
  const desk = isOpening ? openDesk(url, `${data}.desktop.log`) : null;
  const closed = desk?.ended.then((trouble) => {
    if (trouble === null) return 'the workstation was closed';
    say(`Electron did not stay open: ${trouble}`);
    showInBrowser(url);
    return asked;
  });
  const why = await Promise.race([
    asked,
    gateway.ended.then((how) => `the gateway ended (${how})`),
    ...(closed ? [closed] : []),
  ]);
  say(`${why}; ending …`);
  forceOnSecond(gateway.kill);
  desk?.stop();
  await gateway.stop();
  if (why.startsWith('the gateway ended')) {
    throw new Trouble(`${why}:\n${gateway.tail()}`, [
      `its whole log: ${gateway.logFile}`,
      'start again: npm start',
    ]);
  }
  say('ended');
}

/**
 * Opens the workstation: in Electron where its runtime is really there, else in the browser.
 * @param {string} url
 * @param {string} logFile
 */
function openDesk(url, logFile) {
  const electron = findElectron(root);
  const why = 'reason' in electron ? electron.reason : whyNoWindow();
  if ('executable' in electron && !why) {
    say('opening the workstation in Electron');
    return openElectron(root, electron.executable, url, logFile);
  }
  say(`Electron: ${why}`);
  showInBrowser(url);
  return null;
}

/** @param {string} url */
function showInBrowser(url) {
  const isTried = openBrowser(`${url}/desk/`);
  say(`${isTried ? 'opening' : 'open'} the browser edition: ${url}/desk/`);
}
