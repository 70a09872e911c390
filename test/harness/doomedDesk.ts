import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { TEST_ORIGIN } from './gateway.ts';
import { signIn } from './sockets.ts';

const script = `
  import { io } from 'socket.io-client';
  const { url, token, protocol, origin } = JSON.parse(process.argv[1]);
  const socket = io(url + '/desk', {
    path: '/socket', transports: ['websocket'], extraHeaders: { origin }, auth: { protocol, token },
  });
  socket.on('connect', () => process.stdout.write('connected'));
`;

/** A desk's connection in a process of its own, so that it can be killed from one moment to the next. */
export async function startDoomedDesk(url: string, personId: string): Promise<{ kill: () => Promise<void> }> {
  const { token } = await signIn(url, personId);
  const told = JSON.stringify({ url, token, protocol: PROTOCOL_VERSION, origin: TEST_ORIGIN });
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script, told], {
    cwd: new URL('../..', import.meta.url),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
