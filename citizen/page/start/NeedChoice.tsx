import type { PublicService } from '../../../shared/protocol/publicService.ts';
import type { Need } from '../../client/form.ts';
import { Icon } from '../ui/Icon.tsx';
import { openState } from '../words/opening.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { needIcon, needText } from './needText.ts';

type Props = { needs: readonly Need[]; service: PublicService; now(): Date; choose(need: Need): void };

/** The ways of contact by what one needs, not by what they are called inside. */
export function NeedChoice({ needs, service, now, choose }: Props) {
  const words = useWords();
  const lang = useLanguage();
  const { hours } = service;
  return (
    <ul class="needs">
      {needs.map((need) => {
        const { title, text } = needText(need, service, words);
        return (
          <li key={need}>
            <button type="button" class="need" data-need={need} onClick={() => choose(need)}>
              <Icon name={needIcon[need]} />
              <span class="need-words">
                <strong>{title}</strong>
                <span>{text}</span>
                {need === 'chat' && (
                  <span class="open-state" data-open={hours.isOpen}>
                    <Icon name={hours.isOpen ? 'checkCircle' : 'clock'} />
                    <span>{openState(hours, now(), lang)}</span>
                  </span>
                )}
              </span>
              <Icon name="chevronRight" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
