import { createServer } from 'node:net';

/** @param {string} host @param {number} port @returns {Promise<boolean>} */
const isFree = (host, port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
  });

/**
 * The first free port from `wanted` on; when the next twenty are all taken, any that the system gives.
 * @param {string} host
 * @param {number} wanted
 */
export async function freePort(host, wanted) {
  for (let port = wanted; port < wanted + 20 && port < 65_536; port += 1)
    if (await isFree(host, port)) return port;
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port: 0 }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : wanted));
    });
  });
}
