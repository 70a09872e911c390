import { ownerOf } from '../../shared/domain/contact/contact.ts';
import { createFileClient } from '../clients/files.ts';
import { createGateway } from '../clients/gateway.ts';
import type { Host } from '../clients/host.ts';
import { media as browserMedia, type Media } from '../clients/media.ts';
import { createSound } from '../clients/sound.ts';
import { createAnnouncer } from './announcer.ts';
import { createAttachments } from './attachments.ts';
import { createAttention } from './attention.ts';
import { createClockOf, createScreenClock } from './clock.ts';
import { createDrafts, keptDrafts } from './drafts.ts';
import { createFeed } from './feed.ts';
import { createForms, keptForms } from './forms.ts';
import { createLooking } from './looking.ts';
import { contactOf } from './mirror.ts';
import { createOutbox, keptOutbox } from './outbox.ts';
import { createPlace } from './place.ts';
import type { Session } from './session.ts';
import type { SettingsPart } from './settings.ts';
import { createTalks } from './talks.ts';
import { tidingsOf } from './tidings.ts';
import { createVault } from './vault.ts';
import { createVeil } from './veil.ts';
import { createWindows, type OwnWindow } from './windows.ts';

type DeskParts = {
  readonly host: Host;
  readonly gatewayUrl: string;
  readonly workstation?: string;
  readonly session: Session;
  readonly settings: SettingsPart;
  readonly me: string;
  readonly connect?: typeof createGateway;
  readonly media?: Media;
};

/** One person's desk from signing in to signing out: everything that lives and stops with their session. */
export function createDesk({
  host,
  gatewayUrl,
  workstation,
  session,
  settings,
  me,
  connect = createGateway,
  media = browserMedia,
}: DeskParts) {
  const place = createPlace();
  const announcer = createAnnouncer();
  const sound = createSound();
  const veil = createVeil();
  const isMine = (id: string) => {
    const contact = contactOf(store.getState().mirror, id);
    return contact !== undefined && ownerOf(contact) === me;
  };
  const seen = {
    isFocused: () => windows.isFocused(),
    isOpen: (id: string) => place.getState().contactId === id || windows.contactIds().includes(id),
  };
  const attention = createAttention(host, settings, seen, sound, () => feed.now());
  const feed = createFeed({
    me,
    gatewayUrl,
    workstation,
    tokenOf: session.token,
    connect,
    onSessionEnded: () => void session.extend(),
    // Who writes to a contact sees what was written to it before.
    fetchBeside: () => drafts.fetch(),
    onLive: () => {
      session.keepTime(feed.now);
      void drafts.flush();
      outbox.pump();
      looking.setLive(true);
      bringOpen();
      if (isFirst) void openAgain();
      isFirst = false;
      clock.tick();
      talks.mend();
      talks.follow();
    },
    onLost: () => looking.setLive(false),
    onTalkSignalled: (told) => talks.hear(told),
    onManaged: ({ by, action, reason }) => {
      const name = feed.store.getState().service?.personById.get(by)?.name ?? by;
      announcer.say('problem', { id: `shift.managed.${action}`, values: { name, text: reason } });
    },
    onErased: (id) => void Promise.all([drafts.drop(id), forms.drop(id)]),
    onNotices: (notices, before, after) => {
      attention.hear(notices, before, after);
      for (const phrase of tidingsOf(notices, before, after)) announcer.say('info', phrase);
    },
  });
  const { gateway, store } = feed;
  const talks = createTalks({
    me,
    media,
    settings,
    feed: () => feed,
    gateway: () => gateway,
    onOver: (contactId, how) => {
      if (how === 'elsewhere') announcer.say('info', { id: 'talk.elsewhere' });
      else announcer.speak({ id: 'talk.over', values: { contactId } });
    },
  });
  const looking = createLooking(gateway.call);
  const drafts = createDrafts(gateway, createVault(host, 'drafts', me, keptDrafts), feed.now);
  const outbox = createOutbox(gateway, createVault(host, 'outbox', me, keptOutbox), feed.now);
  const forms = createForms(createVault(host, 'forms', me, keptForms));
  const attachments = createAttachments(
    createFileClient({ gatewayUrl, tokenOf: session.token, workstation }),
    forms,
  );
  const windows = createWindows({ host, forms, place, isMine });
  const clock = createScreenClock(feed.now, () => {
    feed.keepScope();
    // An answer can be lost while the connection stays: what it left unsent is asked again.
    if (store.getState().link.kind === 'live') outbox.pump();
  });
  const stops: (() => void)[] = [];
  let isFirst = true;

  const settle = () => outbox.settle(store.getState().mirror.seq ?? 0);
  /** Whatever window one is in, colleagues see what stands before one's eyes. */
  const look = () => looking.lookAt(veil.isDown() ? null : windows.contactHere());

  /** What a snapshot does not hold, such as an open contact that ended long ago, is fetched again. */
  const bringOpen = () => {
    const { contactId } = place.getState();
    for (const id of new Set([contactId, ...windows.contactIds()])) if (id) void feed.bring(id);
  };
  const watch = () => {
    feed.timelines.watch(place.getState().contactId, ...windows.contactIds());
    look();
  };

  /** What stood in windows of its own before the page was loaded anew stands there again, where that is allowed. */
  async function openAgain() {
    const { left } = windows.store.getState();
    for (const each of left) {
      if (await feed.bring(each.contactId)) windows.open(each);
      else if (store.getState().link.kind === 'live') windows.drop(each);
    }
    const count = windows.store.getState().left.length;
    if (count > 0) announcer.say('problem', { id: 'window.left', values: { count } });
  }

  /** What is being written or sent goes to the gateway, or stays on this PC where the gateway is away. */
  async function keepWords() {
    await drafts.flush();
    await Promise.all([drafts.keepAside(), outbox.keep(), forms.keep()]);
  }

  return {
    me,
    host,
    gatewayUrl,
    settings,
    session,
    feed,
    place,
    veil,
    windows,
    /** The window that this is the desk of; null for the workstation itself. */
    own: null as OwnWindow | null,
    announcer,
    drafts,
    attachments,
    outbox,
    forms,
    talks,
    clock,
    clockOf: createClockOf(),
    async start() {
      stops.push(
        store.subscribe((now, before) => {
          if (now.mirror.seq !== before.mirror.seq) {
            settle();
            talks.follow();
          }
          attention.badge(now.mirror.counts.unread);
        }),
        outbox.store.subscribe(settle),
        place.subscribe((now, before) => {
          if (now.contactId !== before.contactId) watch();
        }),
        windows.store.subscribe(watch),
        veil.store.subscribe(look),
        host.on('power.resumed', gateway.reconnect),
        host.on('screen.locked', veil.lock),
        host.on('screen.unlocked', veil.unlock),
      );
      session.listenRenewed((token) => {
        void gateway.call('session.extend', { token });
        gateway.connect();
      });
      const online = () => {
        gateway.reconnect();
        talks.mend();
      };
      window.addEventListener('online', online);
      window.addEventListener('offline', gateway.drop);
      // A file that is dropped beside the reply must not lead the page away from what is being written.
      for (const name of ['dragover', 'drop'] as const) window.addEventListener(name, keepHere);
      window.addEventListener('focus', windows.comeHome);
      window.addEventListener('pagehide', windows.stop);
      stops.push(() => {
        window.removeEventListener('online', online);
        window.removeEventListener('offline', gateway.drop);
        for (const name of ['dragover', 'drop'] as const) window.removeEventListener(name, keepHere);
        window.removeEventListener('focus', windows.comeHome);
        window.removeEventListener('pagehide', windows.stop);
      });
      await Promise.all([drafts.restore(), outbox.restore(), forms.restore()]);
      windows.restore();
      clock.start();
      gateway.connect();
    },
    async stop() {
      for (const stop of stops) stop();
      windows.stop();
      await keepWords();
      attention.badge(0);
      drafts.stop();
      outbox.stop();
      attachments.stop();
      forms.stop();
      talks.stop();
      clock.stop();
      looking.stop();
      sound.stop();
      feed.stop();
    },
    /** Signs out, once what is being written is safe. */
    async leave() {
      windows.forget();
      await keepWords();
      await session.signOut();
    },
  };
}
export type Desk = ReturnType<typeof createDesk>;

function keepHere(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}
