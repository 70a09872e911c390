import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Desk } from '../../renderer/feed/desk.ts';
import { defineForm } from '../../renderer/feed/forms.ts';
import { SECOND } from '../../shared/kit/time.ts';
import { type DoomedPage, noSurvivors, openDoomedPage, weathers } from '../harness/doomedPage.ts';
import { proofTimeout, rounds } from '../harness/proof.ts';

const KILLS = rounds(20, 200);
const CONTACTS = 12;
/** Of what was typed longer ago than this, nothing may be lost. */
const AT_MOST = SECOND;

const form = defineForm('told', z.object({ text: z.string() }), { text: '' });
const kinds = ['reply', 'note', 'form'] as const;
type Spot = { readonly id: string; readonly kind: (typeof kinds)[number]; readonly home: string };
const spots: readonly Spot[] = Array.from({ length: CONTACTS }, () => crypto.randomUUID()).flatMap((id, i) =>
  kinds.map((kind) => ({ id, kind, home: `${i}/${kind}/` })),
);

const textAt = ({ drafts, forms }: Desk, { id, kind }: Spot): string =>
  kind === 'form' ? forms.of(form, id).text : drafts.textOf(id, kind);
function write({ place, drafts, forms }: Desk, { id, kind }: Spot, text: string) {
  place.setState({ contactId: id });
  if (kind === 'form') return forms.change(form, id, { text });
  place.setState({ mode: kind });
  drafts.write(id, kind, text);
}

/** Whole numbers below n, the same in every run with the same seed. */
function chances(seed: number): (n: number) => number {
  const drawn = fc.sample(fc.nat({ max: 0x7fffffff }), { numRuns: 50_000, seed });
  let turn = 0;
  return (n) => {
    turn += 1;
    return (drawn[turn % drawn.length] ?? 0) % n;
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test(
  `a desk that is killed ${KILLS} times while one types loses at most a second of it, and misplaces nothing`,
  async () => {
    const below = chances(20261122);
    const survivors = noSurvivors();
    /** What stood in each spot, and since when; the first is what this life of the desk began with. */
    let typed = new Map(spots.map((spot) => [spot, [{ at: 0, text: '' }]]));
    let word = 0;

    const open = async (): Promise<DoomedPage> => {
      if (below(4) === 0) {
        // One that dies again before it has come so far.
        const stillborn = await openDoomedPage(survivors, below);
        await vi.advanceTimersByTimeAsync(below(120));
        stillborn.kill();
      }
      const page = await openDoomedPage(survivors, below);
      await vi.advanceTimersByTimeAsync(SECOND);
      expect(page.desk.feed.store.getState().link.kind).toBe('live');
      return page;
    };
    /** Types a word after what is there, or takes the last half of it away. */
    const type = (desk: Desk, spot: Spot) => {
      word += 1;
      const before = textAt(desk, spot);
      const text =
        below(12) === 0
          ? before.slice(0, before.lastIndexOf(' ', before.length / 2) + 1).trim()
          : `${before} ${spot.home}${word}`.trim();
      write(desk, spot, text);
      typed.get(spot)?.push({ at: Date.now(), text });
    };
    const live = async ({ desk, turn }: DoomedPage) => {
      let spot = spots[below(spots.length)] as Spot;
      for (let key = 15 + below(90); key > 0; key -= 1) {
        if (below(8) === 0) spot = spots[below(spots.length)] as Spot;
        if (below(25) === 0) turn(weathers[below(weathers.length)] ?? 'good');
        type(desk, spot);
        await vi.advanceTimersByTimeAsync(20 + below(below(10) === 0 ? 1_500 : 220));
      }
    };

    let page = await open();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await live(page);
      const killedAt = Date.now();
      page.kill();
      page = await open();
      for (const spot of spots) {
        const text = textAt(page.desk, spot);
        const strangers = text.split(' ').filter((each) => each && !each.startsWith(spot.home));
        expect(strangers, `in ${spot.home} after kill ${kill}`).toEqual([]);
        const history = typed.get(spot) ?? [];
        const due = history.findLastIndex(({ at }) => at <= killedAt - AT_MOST);
        const found = history.findLastIndex((each) => each.text === text);
        const late = { kill, spot: spot.home, text, killedAt, history: history.slice(Math.max(0, due - 3)) };
        expect(found, JSON.stringify(late)).toBeGreaterThanOrEqual(Math.max(0, due));
      }
      typed = new Map(spots.map((spot) => [spot, [{ at: 0, text: textAt(page.desk, spot) }]]));
    }
    page.kill();
  },
  proofTimeout,
);

test('an answer that is lost while the connection stays is asked for again', async () => {
  const survivors = noSurvivors();
  const { desk, turn, kill } = await openDoomedPage(survivors, () => 0);
  await vi.advanceTimersByTimeAsync(SECOND);
  turn('silent');
  const [one, other] = spots as [Spot, Spot];
  void desk.outbox.put(one.id, 'note', 'Muistiinpano');
  desk.drafts.write(other.id, 'reply', 'Kesken');
  await vi.advanceTimersByTimeAsync(2 * SECOND);
  turn('good');
  expect(desk.feed.store.getState().link.kind).toBe('live');
  await vi.advanceTimersByTimeAsync(20 * SECOND);
  expect([...survivors.notes.values()]).toEqual(['Muistiinpano']);
  expect([...survivors.drafts.values()]).toMatchObject([{ contactId: other.id, text: 'Kesken' }]);
  expect(survivors.vault.size).toBe(0);
  kill();
});
