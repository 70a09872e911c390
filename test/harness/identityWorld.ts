import { openDatabase } from '../../gateway/db/database.ts';
import { startTestGateway, type TestGateway } from './gateway.ts';
import { PUBLIC_URL } from './identityBrowser.ts';
import { aino, identityFrom, startIdentityProvider, type TestIdentityProvider } from './identityProvider.ts';
import type { TestClient } from './sockets.ts';

export const CALLBACK = `${PUBLIC_URL}/identity/callback`;
export const isCallback = (url: URL): boolean => url.href.startsWith(CALLBACK);

/** A gateway that takes a real identity provider's word, and a clock that a test can move. */
export type IdentityWorld = {
  readonly idp: TestIdentityProvider;
  readonly gateway: TestGateway;
  /** Moves the gateway's clock so many milliseconds from the present. */
  readonly forward: (millis: number) => void;
  /** Aino answers honestly, and it is the present moment. */
  readonly reset: () => void;
  readonly stop: () => Promise<void>;
};

export async function createIdentityWorld(): Promise<IdentityWorld> {
  let ahead = 0;
  const idp = await startIdentityProvider(() => CALLBACK);
  const gateway = await startTestGateway({
    identity: identityFrom(idp.issuer, PUBLIC_URL),
    now: () => new Date(Date.now() + ahead),
  });
  return {
    idp,
    gateway,
    forward: (millis) => {
      ahead = millis;
    },
    reset: () => {
      ahead = 0;
      idp.person = aino;
      idp.tamper = null;
    },
    stop: async () => {
      await gateway.stop();
      await idp.stop();
    },
  };
}

/** Where a client's page is sent to identify. */
export const ticketOf = async (client: TestClient): Promise<string> =>
  (await client.ask('identity.begin', { lang: 'fi' })).url;
export const statusOf = (client: TestClient) => client.ask('identity.status', {});

/** Everyone whom the gateway knows. */
export async function clientsOf({ databaseUrl }: TestGateway): Promise<{ id: string; strength: string }[]> {
  const { db, close } = openDatabase(databaseUrl, () => undefined, 1);
  const rows = await db.selectFrom('client').select(['id', 'strength']).execute();
  await close();
  return rows;
}
