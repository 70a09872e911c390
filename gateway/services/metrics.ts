import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** How a webhook stands: journal numbers it has yet to be told, and whether it was given up. */
export type WebhookState = { readonly name: string; readonly behind: number; readonly isDead: boolean };

/** What the gateway counts about itself. Labels are names and codes of the contract, never ids or content. */
export type Metrics = ReturnType<typeof createMetrics>;

export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const calls = new Counter({
    name: 'luotsi_calls_total',
    help: 'Calls answered, by namespace, call and outcome',
    labelNames: ['namespace', 'call', 'outcome'] as const,
    registers,
  });
  const callSeconds = new Histogram({
    name: 'luotsi_call_seconds',
    help: 'Time from a call to its answer',
    labelNames: ['namespace'] as const,
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers,
  });
  const batch = new Histogram({
    name: 'luotsi_commit_commands',
    help: 'Commands that shared one transaction',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256],
    registers,
  });
  const refusals = new Counter({
    name: 'luotsi_refused_total',
    help: 'Handshakes and frames refused, and connections cut',
    labelNames: ['why'] as const,
    registers,
  });

  const deliveries = new Counter({
    name: 'luotsi_webhook_deliveries_total',
    help: 'Attempts to deliver an event, by webhook and outcome',
    labelNames: ['webhook', 'outcome'] as const,
    registers,
  });

  return {
    delivered: (webhook: string, outcome: string) => deliveries.inc({ webhook, outcome }),
    watchWebhooks: (read: () => Promise<readonly WebhookState[]>) => {
      new Gauge({
        name: 'luotsi_webhook_behind',
        help: 'Journal numbers that a webhook has not yet been told',
        labelNames: ['webhook'] as const,
        registers,
        async collect() {
          this.reset();
          for (const each of await read()) this.set({ webhook: each.name }, each.behind);
        },
      });
      new Gauge({
        name: 'luotsi_webhook_dead',
        help: '1 for a webhook that was given up until it is replayed',
        labelNames: ['webhook'] as const,
        registers,
        async collect() {
          this.reset();
          for (const each of await read()) this.set({ webhook: each.name }, each.isDead ? 1 : 0);
        },
      });
    },
    answered: (namespace: 'desk' | 'citizen' | 'api') => (call: string, outcome: string, millis: number) => {
      calls.inc({ namespace, call, outcome });
      callSeconds.observe({ namespace }, millis / 1000);
    },
    committed: (commands: number) => batch.observe(commands),
    refusedHandshake: (code: string) => refusals.inc({ why: code }),
    refusedFrame: () => refusals.inc({ why: 'BadFrame' }),
    cutSlowReader: () => refusals.inc({ why: 'TooSlow' }),
    watchSockets: (count: () => Record<'desk' | 'citizen', number>) =>
      new Gauge({
        name: 'luotsi_sockets',
        help: 'Open connections',
        labelNames: ['namespace'] as const,
        registers,
        collect() {
          for (const [namespace, n] of Object.entries(count()))
            this.set({ namespace: namespace as 'desk' }, n);
        },
      }),
    watchJournal: (seq: () => number) =>
      new Gauge({
        name: 'luotsi_journal_seq',
        help: 'The last journal number handed to the live feeds',
        registers,
        collect() {
          this.set(seq());
        },
      }),
    text: () => registry.metrics(),
  };
}
