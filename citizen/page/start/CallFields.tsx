import { readPhoneNumber } from '../../../shared/domain/contact/phoneNumber.ts';
import { type CallTime, callTimes } from '../../client/form.ts';
import { Choices } from '../ui/Choices.tsx';
import { LineField } from '../ui/LineField.tsx';
import { useLanguage, useWords } from '../words/words.ts';
import type { NeedProps } from './needProps.ts';
import { callHours } from './needText.ts';

/** The longest line that the gateway takes. */
export const LINE_LENGTH = 200;

/** Whom to call, on which number and when, and what to know before it. */
export function CallFields({ need, chat, state, service, wasTried }: NeedProps & { wasTried: boolean }) {
  const words = useWords();
  const lang = useLanguage();
  const { form } = state;
  const inWords: Record<CallTime, string> = {
    any: words.callAny,
    morning: words.callMorning,
    afternoon: words.callAfternoon,
  };
  const tooLong = (text: string) =>
    text.trim().length > LINE_LENGTH ? words.lineTooLong(text.trim().length - LINE_LENGTH) : null;
  const isMissing = form.phone.trim() === '';
  const isWrong = wasTried && readPhoneNumber(form.phone) === null;
  return (
    <>
      <LineField
        id="phone"
        keys="tel"
        autocomplete="tel"
        label={words.phone}
        hint={words.phoneHint}
        value={form.phone}
        problem={isWrong ? (isMissing ? words.phoneMissing : words.phoneWrong) : null}
        isRequired
        set={(phone) => chat.fill({ phone })}
      />
      {need === 'request' && (
        <Choices
          id="call-time"
          legend={words.callTime}
          hint={words.callHours(callHours(service, lang))}
          options={callTimes.map((id) => ({ id, label: inWords[id] }))}
          chosen={form.callTime}
          choose={(callTime) => chat.fill({ callTime })}
        />
      )}
      <LineField
        id="name"
        autocomplete="name"
        label={words.name}
        hint={words.nameHint}
        value={form.name}
        problem={tooLong(form.name)}
        set={(name) => chat.fill({ name })}
      />
      <LineField
        id="safe"
        label={words.safe}
        hint={words.safeHint}
        value={form.safeContact}
        problem={tooLong(form.safeContact)}
        set={(safeContact) => chat.fill({ safeContact })}
      />
    </>
  );
}
