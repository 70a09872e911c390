import { useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { contactValues } from '../../feed/contactValues.ts';
import type { Service } from '../../feed/state.ts';
import { give, reasonAgainstCommand } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Choices } from '../../ui/Choices.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import './language.css';

type LanguageDialogProps = { readonly contact: Contact; readonly service: Service };

/** Chooses the language in which the service goes on with a client (R54, R58): not that of the screen. */
export function LanguageDialog({ contact, service }: LanguageDialogProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const [lang, setLang] = useState<Language | null>(null);
  const [isTried, setTried] = useState(false);
  const [commandId] = useState(createId);
  useFeed((state) => state.link.kind);
  const others = service.config.languages.filter((each) => each !== contact.lang);
  const command = { id: contact.id, commandId, lang: lang ?? contact.lang };
  const against = reasonAgainstCommand(desk, contact, { verb: 'setLanguage', ...command });
  const missing = against ? put(against) : lang ? null : say('closing.missing');
  const leave = () => desk.place.setState({ dialog: null });
  const confirm = async () => {
    setTried(true);
    if (missing || desk.place.getState().asked) return;
    if (await give(desk, contact, 'contact.setLanguage', command, 'done.languageSet')) leave();
  };
  return (
    <FormDialog
      className="language"
      title={say('language.title', contactValues(contact))}
      onClose={leave}
      confirm={{
        label: say('language.confirm'),
        icon: 'internet',
        run: () => void confirm(),
        unavailable: missing,
      }}
    >
      {against && <p>{put(against)}</p>}
      <p>{say('language.now', { lang: contact.lang })}</p>
      <Choices
        legend={say('language.choose')}
        choices={others.map((value) => ({ value, label: say(`language.${value}`) }))}
        chosen={lang}
        onChoose={(value) => setLang(others.find((each) => each === value) ?? null)}
        problem={isTried && !lang ? say('closing.missing') : null}
        isFirst
      />
      <p>{say('language.whatFollows')}</p>
    </FormDialog>
  );
}
