import type { GatewayClient } from '../platform/gatewayClient.ts';
import type { AreaHandlers } from './tables.ts';

export const sessionCalls = (gateway: GatewayClient): AreaHandlers<'session'> => ({
  'session.choices': () => gateway.choices(),
  'session.signIn': ({ personId }) => gateway.signIn(personId),
  'session.renew': () => gateway.renew(),
  'session.signOut': async () => {
    await gateway.signOut();
    return {};
  },
});
