import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens, and tells the port: the one asked for, or a free one for 0. */
export function listen(http: HttpServer, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve((http.address() as AddressInfo).port);
    });
  });
}
