import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { useTexts } from '../../feed/useTexts.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Suggestions } from '../../ui/Suggestions.tsx';

type TextListProps = {
  readonly contact: Pick<Contact, 'lang'>;
  readonly list: NonNullable<ReturnType<typeof useTexts>['list']>;
};

/** The texts that "/" offers, at the caret, in the contact's language. */
export function TextList({ contact, list: { corner, suggestions, ...list } }: TextListProps) {
  const say = useWords();
  return (
    <Suggestions
      {...list}
      label={say('texts.list')}
      suggestions={suggestions}
      none={say('texts.none')}
      count={say('texts.count', { count: suggestions.length })}
      foot={
        <>
          <span>
            <Kbd keys="ArrowUp" /> <Kbd keys="ArrowDown" /> {say('texts.choose')}
          </span>
          <span>
            <Kbd keys="Enter" /> {say('texts.write')}
          </span>
          <span>
            <Kbd keys="Escape" /> {say('texts.leave')}
          </span>
          <span>{say('texts.language', { lang: contact.lang })}</span>
        </>
      }
      style={{ left: corner.left, bottom: corner.bottom }}
    />
  );
}
