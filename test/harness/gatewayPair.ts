import { Agent } from 'node:http';
import { connect } from 'node:net';
import { type GatewayProcess, startGatewayProcess } from './gatewayProcess.ts';
import { portToKeep } from './ports.ts';

/** Two gateways on one database, and what stands before them. */
export type GatewayPair = {
  /** Where each of them is. */
  readonly urls: readonly [string, string];
  /** Leads every new connection to one that is up, in turn, as a load balancer would. */
  readonly balancer: Agent;
  readonly kill: (index: number) => Promise<void>;
  readonly revive: (index: number) => Promise<void>;
  /** What those said last that ended though nobody had killed them. */
  readonly crashes: readonly string[];
  readonly stop: () => Promise<void>;
};

type Place = { readonly port: number; process: GatewayProcess | null };

export async function startGatewayPair(databaseUrl: string): Promise<GatewayPair> {
  const crashes: string[] = [];
  const places: Place[] = [];
  let turn = 0;

  async function start(place: Place): Promise<void> {
    const env = { PORT: String(place.port), DATABASE_URL: databaseUrl, LOG_LEVEL: 'info' };
    const started = await startGatewayProcess(env);
    place.process = started;
    void started.ended.then(() => {
      if (place.process !== started) return;
      place.process = null;
      crashes.push(started.lines.slice(-5).join('\n'));
    });
  }
  /** From here on its end is no surprise, and nobody is led there. */
  const giveUp = (index: number): GatewayProcess | null => {
    const place = places[index];
    const given = place?.process ?? null;
    if (place) place.process = null;
    return given;
  };

  class Balancer extends Agent {
    override createConnection() {
      const up = places.filter((each) => each.process !== null);
      const { port = 0 } = up[turn % Math.max(up.length, 1)] ?? places[0] ?? {};
      turn += 1;
      return connect(port, '127.0.0.1');
    }
  }

  async function open(): Promise<string> {
    const place: Place = { port: await portToKeep(), process: null };
    places.push(place);
    await start(place);
    return `http://127.0.0.1:${place.port}`;
  }

  return {
    urls: [await open(), await open()],
    balancer: new Balancer(),
    kill: async (index) => giveUp(index)?.kill(),
    revive: async (index) => {
      const place = places[index];
      if (place) await start(place);
    },
    crashes,
    stop: async () => {
      await Promise.all(places.map((_, index) => giveUp(index)?.stop()));
    },
  };
}
