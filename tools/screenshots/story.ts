import { randomUUID } from 'node:crypto';
import type { Language } from '../../shared/domain/language.ts';
import { startTestGateway } from '../../test/harness/gateway.ts';
import { startTestPostgres } from '../../test/harness/postgres.ts';
import { connectClient, connectDesk, type TestClient, type TestDesk } from '../../test/harness/sockets.ts';

type Work = {
  readonly desk: TestDesk;
  readonly command: { readonly id: string; readonly commandId: string };
};

/** A Monday in November, when the service is open. */
const at = (clock: string): string => new Date(`2026-11-23T${clock}+02:00`).toISOString();

/** A gateway on a Monday morning with a few made-up contacts, and a clock that the teller moves. */
export async function beginStory() {
  const postgres = await startTestPostgres();
  let shift = Date.parse(at('09:30:00')) - Date.now();
  const now = () => new Date(Date.now() + shift);
  const moveTo = (clock: string) => {
    shift = Date.parse(at(clock)) - Date.now();
    return now();
  };
  const gateway = await startTestGateway({ now });
  const open: { close: () => void }[] = [];

  /** Works for a moment as someone, on the newest contact or a given one. Signs in anew, for the clock has leapt. */
  const work = async (personId: string, does: (work: Work) => Promise<unknown>, given?: string) => {
    const desk = await connectDesk(gateway.url, personId);
    await desk.ask('session.start', {});
    await desk.ask('feed.start', { since: null });
    const id = given ?? newest(desk);
    await does({ desk, command: { id, commandId: randomUUID() } });
    desk.close();
    return id;
  };
  const client = async (lang: Language, topic: string, text: string): Promise<TestClient> => {
    const made = await connectClient(gateway.url);
    open.push(made);
    await made.ask('conversation.open', { commandId: randomUUID(), lang, topic, text });
    return made;
  };
  return {
    url: gateway.url,
    now,
    moveTo,
    work,
    client,
    async stop() {
      for (const each of open) each.close();
      await gateway.stop();
      await postgres.stop();
    },
  };
}
export type Story = Awaited<ReturnType<typeof beginStory>>;

function newest({ notices }: TestDesk): string {
  const shown = notices.flatMap((each) => (each.kind === 'contact.shown' ? [each.contact] : []));
  const [first] = shown.sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1));
  if (!first) throw new Error('no contact was shown');
  return first.id;
}

/** What went before: one contact closed, one in a colleague's hands. */
export async function tellEarlier({ moveTo, work, client }: Story): Promise<void> {
  const mikko = 'mikko-malli';
  moveTo('09:38:10');
  await client('fi', 'perheasiat', 'Miten haetaan lapsiperheiden kotipalvelua?');
  const first = await work(mikko, ({ desk, command }) => desk.ask('contact.claim', command));
  moveTo('09:39:40');
  const how = 'Hei! Kotipalvelua haetaan sähköisellä hakemuksella. Lähetän ohjeen tähän.';
  await work(mikko, ({ desk, command }) => desk.ask('contact.send', { ...command, text: how }), first);
  moveTo('09:46:00');
  const end = {
    resolution: 'APPLICATION_GUIDED',
    contactBy: 'SELF',
    topic: 'perheasiat',
    nextStep: 'NONE',
  };
  await work(
    mikko,
    async ({ desk, command }) => {
      await desk.ask('contact.markRead', { ...command, commandId: randomUUID(), delivered: 99, read: 99 });
      await desk.ask('contact.close', { ...command, ...end });
    },
    first,
  );
  moveTo('09:50:20');
  const parent = await client('fi', 'vammaispalvelut', 'Voiko henkilökohtaista apua saada myös iltaisin?');
  const second = await work(mikko, ({ desk, command }) => desk.ask('contact.claim', command));
  moveTo('09:51:30');
  const yes = 'Hei! Kyllä voi. Kerrotko, millaista apua tarvitset?';
  await work(mikko, ({ desk, command }) => desk.ask('contact.send', { ...command, text: yes }), second);
  moveTo('09:53:00');
  await parent.ask('conversation.send', {
    commandId: randomUUID(),
    text: 'Lähinnä liikkumiseen, kun kotiin pitäisi päästä harrastuksista.',
  });
}

/** Who else is waiting when the pictures are taken. */
export async function tellWaiting({ moveTo, client }: Story): Promise<void> {
  moveTo('10:03:05');
  await client('sv', 'ikaantyneet', 'Min mamma klarar sig inte hemma längre. Vart ska jag vända mig?');
  moveTo('10:05:20');
  await client('en', 'asuminen', 'Hello, I got a notice that I must move out by the end of the month.');
  moveTo('10:06:00');
}
