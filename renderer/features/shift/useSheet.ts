import { useEffect, useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Service } from '../../feed/state.ts';
import { nameOf } from '../../feed/steps.ts';
import { PAGE } from '../../feed/timelines.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { dateOf } from '../../kit/moment.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { lastNote, type SheetPart, sheetPart, sheetText } from './sheet.ts';

type OnSheet = { readonly contact: Contact; readonly to?: string | null };

/** The hand-over sheet as it stands now: it writes itself from the contacts and their latest notes. */
export function useSheet(
  { person, config }: Service,
  rows: readonly OnSheet[],
): { readonly title: string; readonly parts: readonly SheetPart[]; readonly text: string } {
  const desk = useDesk();
  const say = useWords();
  const language = useLanguage();
  const notes = useNotes(rows.map(({ contact }) => contact));
  const now = desk.feed.now().toISOString();
  const title = say('sheet.title', { name: person.name, at: dateOf(now, language, config.timeZone) });
  const here = { config, now, language, say, nameOf: nameOf(desk) };
  const parts = rows.map(({ contact, to }) => sheetPart(contact, notes.get(contact.id) ?? null, to, here));
  return { title, parts, text: sheetText(title, parts, say('sheet.empty')) };
}

/** The latest note of each contact, asked for anew when the contact has changed. */
function useNotes(contacts: readonly Contact[]): ReadonlyMap<string, string | null> {
  const { feed } = useDesk();
  const [notes, setNotes] = useState<ReadonlyMap<string, string | null>>(new Map());
  const versions = contacts.map(({ id, version }) => `${id} ${version}`).join();
  useEffect(() => {
    let isCurrent = true;
    const ids = versions === '' ? [] : versions.split(',').map((each) => each.split(' ')[0] ?? '');
    const ask = async (id: string) => {
      const answer = await feed.gateway.call('contact.timeline', { id, before: null, limit: PAGE });
      return [id, answer.ok ? lastNote(answer.value.events) : null] as const;
    };
    void Promise.all(ids.map(ask)).then((found) => {
      if (isCurrent) setNotes(new Map(found));
    });
    return () => {
      isCurrent = false;
    };
  }, [feed, versions]);
  return notes;
}
