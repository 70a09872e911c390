import { instantOf, wallClock } from '../../shared/domain/calendar/wallClock.ts';
import type { TeamMember } from '../../shared/domain/shift/team.ts';
import type { FeedNotice } from '../../shared/protocol/desk.ts';
import { createGateway, type DeskPayload } from '../clients/gateway.ts';
import { createPace } from '../kit/pace.ts';
import { erasedIn } from './erased.ts';
import { applyNotices, contactOf, type Mirror, rescope } from './mirror.ts';
import { missedIn } from './missed.ts';
import { createFeedStore, type Service } from './state.ts';
import { createTimelines } from './timelines.ts';
import { changeViewers, dropViewers } from './viewers.ts';
import { queuesOf } from './views.ts';

type Batch = DeskPayload<'feed.batch'>;

export type FeedParts = {
  readonly me: string;
  readonly gatewayUrl: string;
  readonly workstation: string | undefined;
  readonly tokenOf: () => string;
  readonly connect?: typeof createGateway;
  /** The gateway no longer knows the session. */
  readonly onSessionEnded: () => void;
  /** Asked for beside the feed; nothing new shows before it is here. */
  readonly fetchBeside: () => Promise<unknown>;
  /** The connection went away. */
  readonly onLost?: () => void;
  /** Somebody with the right for it changed this person's shift. */
  readonly onManaged?: (managed: DeskPayload<'shift.managed'>) => void;
  /** A page of a talk tells another how to connect. */
  readonly onTalkSignalled?: (told: DeskPayload<'talk.signalled'>) => void;
  /** The mirror is in step with the gateway again. */
  readonly onLive: () => void;
  /** Something happened just now, with the mirror as it was before and as it is after. */
  /** The content of a contact is erased, now or while this desk was away. */
  readonly onErased: (id: string) => void;
  readonly onNotices: (notices: readonly FeedNotice[], before: Mirror, after: Mirror) => void;
};

/** A client that stops without saying so is not typing any more after this. */
const TYPING_LASTS = 6_000;

/** The mirror of the journal and the connection that keeps it true. */
export function createFeed({ connect = createGateway, ...parts }: FeedParts) {
  const store = createFeedStore(parts.me);
  const listeners: Parameters<typeof createGateway>[2] = {
    connected: () => void catchUp(),
    lost,
    refused: (refusal) => {
      if (refusal.code === 'SessionEnded') parts.onSessionEnded();
      else store.setState({ link: { kind: 'mismatch' } });
    },
    'feed.batch': (batch) => (collected ? collected.push(batch) : pace.add(batch)),
    'contact.typingChanged': ({ id, isTyping, by }) => showTyping(id, isTyping, by),
    'contact.viewing': (told) => store.setState(({ viewers }) => ({ viewers: changeViewers(viewers, told) })),
    'config.changed': ({ config }) => {
      const { service } = store.getState();
      if (service) welcome({ ...service, config });
    },
    'people.changed': ({ person, people }) => {
      const { service } = store.getState();
      if (service)
        welcome({ ...service, person, personById: new Map(people.map((each) => [each.id, each])) });
    },
    'team.changed': ({ team }) => hearTeam(team),
    'shift.managed': (managed) => parts.onManaged?.(managed),
    'talk.signalled': (told) => parts.onTalkSignalled?.(told),
    'session.ended': ({ code }) => {
      if (code === 'SessionEnded') parts.onSessionEnded();
    },
  };
  const gateway = connect(parts.gatewayUrl, parts.tokenOf, listeners, { workstation: parts.workstation });
  const timelines = createTimelines(store, gateway);
  const pace = createPace<Batch>((batches) => apply(batches));
  const gaps = new Set<string>();
  const typingTimers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Frames of a catch-up in progress, applied together once it is whole; a broken one leaves the mirror as it was. */
  let collected: Batch[] | null = null;
  let round = 0;
  let ahead = Date.now() - performance.now();

  /** Counted from the gateway's word on a clock that no one sets: the PC's own may be wrong, or moved (P8). */
  const now = () => new Date(performance.now() + ahead);

  async function catchUp(): Promise<void> {
    round += 1;
    const mine = round;
    const isCurrent = () => mine === round;
    store.setState({ link: { kind: 'catchingUp' } });
    const asked = performance.now();
    const session = await gateway.call('session.start', {});
    if (!isCurrent()) return;
    if (!session.ok) return gateway.drop();
    ahead = Date.parse(session.value.now) - (asked + performance.now()) / 2;
    welcome({ ...session.value, personById: new Map(session.value.people.map((each) => [each.id, each])) });

    void askTeam();
    collected = [];
    // Whoever looks is told anew once the feed has started.
    store.setState({ viewers: new Map() });
    const before = store.getState().mirror;
    const asking = gateway.call('feed.start', { since: before.seq });
    const [started] = await Promise.all([asking, parts.fetchBeside()]);
    if (!isCurrent()) return;
    const batches = collected;
    collected = null;
    if (!started.ok) return gateway.drop();
    tellMissed(before, batches);
    apply(batches);
    store.setState({ link: { kind: 'live' } });
    fillGaps();
    timelines.mend();
    parts.onLive();
  }

  /** What changes later is told; until an answer comes, nobody is taken for absent. */
  async function askTeam(): Promise<void> {
    const answer = await gateway.call('team.list', {});
    if (answer.ok) hearTeam(answer.value.team);
  }

  /** A shift that begins or ends changes whose queues are mine. */
  function hearTeam(team: readonly TeamMember[]) {
    store.setState({ team });
    keepScope();
  }

  function welcome(service: Service) {
    const known = store.getState().service?.config;
    // The same configuration told again stays the same object, so that nothing is counted and sorted anew.
    const isSame = known !== undefined && JSON.stringify(known) === JSON.stringify(service.config);
    store.setState({ service: isSame ? { ...service, config: known } : service });
    keepScope();
  }

  /** Sorts the views anew when the day or the queues have changed. */
  function keepScope() {
    const { service, mirror, team } = store.getState();
    if (!service) return;
    const { person, config } = service;
    const { day } = wallClock(now(), config.timeZone);
    const dayStart = instantOf(day, 0, config.timeZone).toISOString();
    const queues = queuesOf(person, config, team);
    const isSame =
      mirror.scope.config === config &&
      mirror.scope.dayStart === dayStart &&
      [...queues].join() === [...mirror.scope.queues].join();
    if (!isSame) store.setState({ mirror: rescope(mirror, { me: person.id, queues, config, dayStart }) });
  }

  function tellMissed(before: Mirror, batches: readonly Batch[]) {
    if (before.seq === null) return;
    const { changes, ids } = missedIn(
      before,
      batches.flatMap((batch) => batch.notices),
    );
    if (changes === 0) return;
    const { changedAway, missed } = store.getState();
    const away = new Set([...changedAway, ...ids]);
    store.setState({
      changedAway: away,
      missed: { changes: changes + (missed?.changes ?? 0), contacts: away.size },
    });
  }

  function apply(batches: readonly Batch[]) {
    const last = batches.at(-1);
    if (!last) return;
    const before = store.getState().mirror;
    const notices = batches.flatMap((batch) => batch.notices);
    for (const notice of notices) if (notice.kind === 'contact.changed') keepUp(notice.recorded.at);
    const applied = applyNotices(before, notices, last.seq);
    for (const id of erasedIn(notices)) parts.onErased(id);
    const gone = notices.flatMap((notice) => (notice.kind === 'contact.gone' ? [notice.id] : []));
    store.setState(({ viewers }) => ({ mirror: applied.mirror, viewers: dropViewers(viewers, gone) }));
    for (const id of applied.gaps) gaps.add(id);
    const isLive = store.getState().link.kind === 'live';
    if (isLive) {
      fillGaps();
      timelines.mend();
      parts.onNotices(notices, before, applied.mirror);
    }
  }

  /** Nothing has happened in the future: a clock that fell behind while the PC slept is put right. */
  function keepUp(at: string) {
    ahead = Math.max(ahead, Date.parse(at) - performance.now());
  }

  function fillGaps() {
    for (const id of gaps) void fillGap(id);
  }

  async function fillGap(id: string): Promise<void> {
    gaps.delete(id);
    const answer = await gateway.call('contact.get', { id });
    const { seq } = store.getState().mirror;
    if (answer.ok)
      apply([
        { phase: 'live', seq: seq ?? 0, notices: [{ kind: 'contact.shown', contact: answer.value.contact }] },
      ]);
    else if (answer.error.code === 'NotFound')
      apply([{ phase: 'live', seq: seq ?? 0, notices: [{ kind: 'contact.gone', id }] }]);
    else gaps.add(id);
  }

  function showTyping(id: string, isTyping: boolean, by: string | null = null) {
    clearTimeout(typingTimers.get(id));
    const typing = new Map(store.getState().typing);
    if (isTyping) {
      typing.set(id, by);
      typingTimers.set(
        id,
        setTimeout(() => showTyping(id, false, by), TYPING_LASTS),
      );
    } else typing.delete(id);
    store.setState({ typing });
  }

  function lost() {
    round += 1;
    collected = null;
    pace.flush();
    const { link } = store.getState();
    if (link.kind === 'lost' || link.kind === 'mismatch') return;
    store.setState({
      link: { kind: 'lost', since: now().toISOString() },
      typing: new Map(),
      viewers: new Map(),
    });
    parts.onLost?.();
  }

  return {
    store,
    gateway,
    timelines,
    /** The gateway's time, whatever the PC's clock says (P8). */
    now,
    keepScope,
    /** Fetches a contact that the mirror lacks, such as one that ended long ago; false where it is out of sight. */
    async bring(id: string): Promise<boolean> {
      const isHere = () => contactOf(store.getState().mirror, id) !== undefined;
      if (!isHere()) await fillGap(id);
      return isHere();
    },
    /** The person has looked at a contact that changed while they were away. */
    markLookedAt(id: string) {
      const { changedAway } = store.getState();
      if (!changedAway.has(id)) return;
      const rest = new Set(changedAway);
      rest.delete(id);
      store.setState(rest.size > 0 ? { changedAway: rest } : { changedAway: rest, missed: null });
    },
    forgetMissed() {
      store.setState({ missed: null, changedAway: new Set() });
    },
    stop() {
      gateway.stop();
      pace.stop();
      for (const timer of typingTimers.values()) clearTimeout(timer);
    },
  };
}
export type Feed = ReturnType<typeof createFeed>;
