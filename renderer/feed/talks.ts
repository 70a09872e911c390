import { createStore } from 'zustand/vanilla';
import { type Contact, ownerOf } from '../../shared/domain/contact/contact.ts';
import type { Talk, TalkMedium } from '../../shared/domain/contact/parts/talk.ts';
import { isTalkOpen, talkUnderWay } from '../../shared/domain/contact/talk/underWay.ts';
import { createId } from '../../shared/kit/ids.ts';
import { type Kind, Room, type RoomState } from '../../shared/kit/mesh/room.ts';
import type { DeskPayload, Gateway } from '../clients/gateway.ts';
import type { Media } from '../clients/media.ts';
import type { Feed } from './feed.ts';
import { contactOf } from './mirror.ts';
import type { SettingsPart } from './settings.ts';

/** Who another in a talk is: a person of the desk by id, or (null) the client. */
export type Who = string | null;
type DeskRoom = Room<MediaStreamTrack, MediaStream, Who>;
export type DeskRoomState = RoomState<MediaStreamTrack, MediaStream, Who>;

/** The talk that this page takes part in. */
export type TalkSeat = {
  readonly contactId: string;
  readonly talkId: string;
  readonly medium: TalkMedium;
  readonly room: DeskRoomState;
};
type TalksState = { readonly seat: TalkSeat | null };

type Parts = {
  readonly me: string;
  readonly feed: () => Feed;
  readonly gateway: () => Gateway;
  readonly media: Media;
  readonly settings: SettingsPart;
  /** A talk in which this page took part has ended, or another page has its place. */
  readonly onOver: (contactId: string, how: 'ended' | 'elsewhere') => void;
};

/** The one talk of this page: its devices and connections, kept true to what the contact says of it. */
export function createTalks({ me, feed, gateway, media, settings, onOver }: Parts) {
  const store = createStore<TalksState>()(() => ({ seat: null }));
  let room: DeskRoom | null = null;
  let seatId = '';
  /** Done once the devices have been asked for: only then can one come in with them. */
  let prepared: Promise<void> = Promise.resolve();
  let isEntered = false;

  const contactOfSeat = (): Contact | undefined => {
    const { seat } = store.getState();
    return seat ? contactOf(feed().store.getState().mirror, seat.contactId) : undefined;
  };

  /** Takes a seat in a talk, with its devices asked for; the room tells what could not be had. */
  async function sit(contactId: string, talkId: string, medium: TalkMedium): Promise<DeskRoomState> {
    leave(true);
    const mine = createId();
    seatId = mine;
    isEntered = false;
    const made: DeskRoom = new Room<MediaStreamTrack, MediaStream, Who>({
      ...media,
      seat: mine,
      deviceOf: (kind) => settings.store.getState().talkDevices[kind],
      isMe: (who) => who === me,
      keyOf: (who) => who ?? '',
      servers: async () => {
        const answer = await gateway().call('talk.servers', { id: contactId, talkId });
        if (!answer.ok) throw new Error(answer.error.code);
        return answer.value.iceServers;
      },
      send: (to, signal) => gateway().call('talk.signal', { id: contactId, talkId, from: mine, to, signal }),
      onConnected: () => void gateway().call('talk.begin', { id: contactId, talkId, commandId: createId() }),
      onChange: (state) => {
        if (seatId !== mine) return;
        if (state.stage === 'elsewhere') {
          leave(false);
          onOver(contactId, 'elsewhere');
        } else store.setState({ seat: { contactId, talkId, medium, room: state } });
      },
    });
    room = made;
    store.setState({ seat: { contactId, talkId, medium, room: made.state } });
    const asked = made.prepare(medium === 'video');
    prepared = asked;
    await asked;
    return made.state;
  }

  function leave(isTold: boolean): void {
    const over = room;
    room = null;
    seatId = '';
    over?.leave(isTold);
    store.setState({ seat: null });
  }

  /** Follows what the contact says: comes in when the client has said yes, goes when it is over. */
  function follow(): void {
    const { seat } = store.getState();
    const { service, link } = feed().store.getState();
    if (!room || !seat || !service || link.kind !== 'live') return;
    const contact = contactOfSeat();
    const talk = contact?.talk?.id === seat.talkId ? contact.talk : null;
    // Offered a moment ago, the mirror has not heard of it yet.
    if (!talk && contact && !isEntered) return;
    const underWay = contact && talk ? talkUnderWay(contact) : null;
    if (!underWay?.desks.includes(me)) {
      // A colleague's own joining may be on its way, like an offer.
      if (underWay && !isEntered) return;
      leave(false);
      onOver(seat.contactId, 'ended');
      return;
    }
    room.keepOnly((who) => who === null || underWay.desks.includes(who));
    if (isTalkOpen(underWay) && !isEntered) {
      isEntered = true;
      const entering = room;
      void prepared.then(() => (entering === room ? entering.enter() : undefined));
    }
  }

  const withRoom = (run: (room: DeskRoom) => void) => () => room && run(room);
  const stopDevices = media.onDevicesChanged(() => void renewEnded());
  /** A headset was pulled out: whatever is there now is used instead. */
  async function renewEnded(): Promise<void> {
    const { seat } = store.getState();
    if (seat?.room.microphone?.readyState === 'ended') await room?.renew('audio');
    if (seat?.room.camera?.readyState === 'ended') await room?.renew('video');
  }

  return {
    store,
    sit,
    leave,
    follow,
    hear({ id, talkId, from, to, by, signal }: DeskPayload<'talk.signalled'>) {
      const { seat } = store.getState();
      if (seat?.contactId === id && seat.talkId === talkId) room?.hear(from, by, to, signal);
    },
    toggleMuted: withRoom((each) => each.setMuted(!each.state.isMuted)),
    toggleCamera: withRoom((each) => void each.setCamera(each.state.camera === null)),
    /** The way to the gateway, or the network, is another one. */
    mend: withRoom((each) => each.mend()),
    renew: (kind: Kind) => room?.renew(kind),
    stop() {
      stopDevices();
      leave(true);
    },
  };
}
export type Talks = ReturnType<typeof createTalks>;

/** How a talk of a contact concerns somebody at the desk. */
export function talkPart(
  contact: Contact,
  me: string,
): { readonly talk: Talk; readonly part: 'owner' | 'colleague' | 'mayJoin' | 'onlooker' } | null {
  const talk = talkUnderWay(contact);
  if (!talk) return null;
  if (ownerOf(contact) === me) return { talk, part: 'owner' };
  if (talk.desks.includes(me)) return { talk, part: 'colleague' };
  const hasJoined = contact.participants.some(
    ({ personId, status }) => personId === me && status === 'joined',
  );
  return { talk, part: hasJoined && isTalkOpen(talk) ? 'mayJoin' : 'onlooker' };
}
