import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { dayOf, timeOf } from '../../kit/moment.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { spanKey } from './times.ts';
import type { Call } from './useCall.ts';

/** When to call next: the first time that the rules allow is proposed, any other they allow can be chosen. */
export function TimeChoice({ call: { phase, form, days, chosen } }: { readonly call: Call }) {
  const say = useWords();
  const language = useLanguage();
  const zone = useTimeZone();
  const time = (at: string) => timeOf(at, language, zone);
  return (
    <fieldset className="call-times">
      <legend>{say(phase === 'none' ? 'call.when' : phase === 'ready' ? 'call.moveTo' : 'call.next')}</legend>
      <div className="call-times-row">
        <Select
          label={say('call.day')}
          choices={days.map(({ day, spans: [first] }) => ({
            value: day,
            label: dayOf(first?.from ?? day, language, zone),
          }))}
          chosen={chosen.day?.day ?? ''}
          onChoose={(day) => form.change({ day, span: null })}
        />
        <Select
          label={say('call.time')}
          choices={(chosen.day?.spans ?? []).map((span, index) => {
            const values = { from: time(span.from), to: time(span.to) };
            return { value: spanKey(span), label: say(index === 0 ? 'call.anyTime' : 'call.span', values) };
          })}
          chosen={chosen.span ? spanKey(chosen.span) : ''}
          onChoose={(span) => form.change({ day: chosen.day?.day ?? null, span })}
        />
      </div>
    </fieldset>
  );
}

type AgreedProps = { readonly contact: Contact; readonly call: Call };

/** What the client was promised, and the way to another time. */
export function Agreed({ contact: { callback }, call: { isMoving, beginMoving } }: AgreedProps) {
  const say = useWords();
  const language = useLanguage();
  const zone = useTimeZone();
  const slot = callback?.slot;
  return (
    <div className="call-agreed">
      {slot && (
        <p>
          {say('call.agreed', {
            day: dayOf(slot.from, language, zone),
            from: timeOf(slot.from, language, zone),
            to: timeOf(slot.to, language, zone),
          })}
        </p>
      )}
      {!isMoving && (
        <Button look="quiet" icon="clock" onPress={beginMoving}>
          {say('call.otherTime')}
        </Button>
      )}
    </div>
  );
}
