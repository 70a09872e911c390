import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Gateway } from '../clients/gateway.ts';
import { createDrafts } from './drafts.ts';
import { erasedIn } from './erased.ts';
import { createForms, defineForm } from './forms.ts';
import { createTestWorld, minuteOf, shown, testId } from './testWorld.ts';
import type { Vault } from './vault.ts';

/** A vault in memory, and what it holds. */
function memory<T>() {
  const held: { value: T | null } = { value: null };
  const vault = {
    read: async () => held.value,
    write: async (value: T | null) => {
      held.value = value;
    },
  } as unknown as Vault<T>;
  return { vault, held };
}

test('when retention erases a contact, drafts and half-filled forms about it leave this PC, and no others', async () => {
  const [erased, other] = [testId(1), testId(2)];
  const gateway = { call: async () => ({ ok: false, error: { code: 'Unreachable' } }) } as unknown as Gateway;
  const kept = memory<never>();
  const drafts = createDrafts(gateway, kept.vault as never, () => new Date(minuteOf(1)));
  const form = defineForm('closing', z.object({ text: z.string() }), { text: '' });
  const shelf = memory<Record<string, unknown>>();
  const forms = createForms(shelf.vault);
  for (const id of [erased, other]) {
    drafts.write(id, 'reply', 'Hei Aino');
    drafts.write(id, 'note', 'Soitettu');
    forms.change(form, id, { text: 'Kesken' });
  }
  await drafts.drop(erased);
  await forms.drop(erased);
  expect([
    drafts.textOf(erased, 'reply'),
    drafts.textOf(erased, 'note'),
    forms.of(form, erased).text,
  ]).toEqual(['', '', '']);
  expect([drafts.textOf(other, 'reply'), forms.of(form, other).text]).toEqual(['Hei Aino', 'Kesken']);
  expect(JSON.stringify([kept.held.value, shelf.held.value])).not.toContain(erased);
  expect(JSON.stringify(kept.held.value)).toContain(other);
  drafts.stop();
  forms.stop();
});

test('a contact is told to be erased by the event, or by how it stands in a snapshot', () => {
  const world = createTestWorld();
  world.open(testId(1), minuteOf(0));
  world.open(testId(2), minuteOf(0));
  const standing = { ...world.contact(testId(1)), erasedAt: minuteOf(5) };
  expect(erasedIn([shown(standing), shown(world.contact(testId(2)))])).toEqual([testId(1)]);
});
