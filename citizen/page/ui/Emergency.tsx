import type { PublicService } from '../../../shared/protocol/publicService.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { Icon } from './Icon.tsx';

type Props = { emergency: PublicService['emergency'] | undefined; isProminent: boolean };

/** Where help is to be had at once. Without the service's own words, the emergency number alone. */
export function Emergency({ emergency, isProminent }: Props) {
  const words = useWords();
  const lang = useLanguage();
  const number = emergency?.number ?? '112';
  return (
    <section class={isProminent ? 'card emergency prominent' : 'card emergency'}>
      <h2>{words.emergencyTitle}</h2>
      <p>{emergency?.text[lang] ?? words.unreachableEmergency}</p>
      <a class="button call" href={`tel:${number}`}>
        <Icon name="phone" />
        {words.call(number)}
      </a>
    </section>
  );
}
