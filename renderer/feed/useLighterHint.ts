import type { Contact } from '../../shared/domain/contact/contact.ts';
import { lighterServices } from '../../shared/domain/lighterServices.ts';
import { useLanguage, useWords } from '../kit/words/useWords.ts';
import { showSide, viewOf } from './place.ts';
import type { Service } from './state.ts';
import { useDesk } from './useDesk.ts';

/**
 * What may be enough instead of social services (R62), while somebody is about to guide a client there; in the words of
 * the screen, with the way to the guidance. A form that is left that way is kept, and its key comes back to it.
 */
export function useLighterHint(contact: Contact, { config }: Service, isGuiding: boolean, topic: string) {
  const { place } = useDesk();
  const say = useWords();
  const screen = useLanguage();
  const rows = (isGuiding ? lighterServices(config, contact, topic) : []).map(
    ({ id, label, description }) => ({
      id,
      title: label[screen],
      detail: description[screen],
    }),
  );
  return {
    title: say('lighter.title'),
    text: say('lighter.text'),
    rows,
    spoken: say('lighter.spoken', { text: rows.map(({ title }) => title).join(', ') }),
    open: {
      label: say('lighter.open'),
      run: () => {
        place.setState({ dialog: null });
        // After the dialog has given the focus back.
        viewOf(place).requestAnimationFrame(() => showSide(place, 'guidance'));
      },
    },
  };
}
