import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { contactValues } from '../../feed/contactValues.ts';
import type { Service } from '../../feed/state.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useNow } from '../../feed/useDesk.ts';
import { momentOf } from '../../kit/moment.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Checks } from '../../ui/Checks.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { type Closing, type ClosingPart, extraOf } from './closing.ts';

type ExtrasProps = {
  readonly closing: Closing;
  readonly onChange: (part: Partial<Closing>) => void;
  readonly service: Service;
  /** The contact whose number was typed, where there is one. */
  readonly duplicate: Contact | null;
  readonly problem: (part: ClosingPart) => string | null;
};

/** Beside the four judgements: what else was done, whom it was about, and what the resolution asks for. */
export function Extras({ closing, onChange, service: { config }, duplicate, problem }: ExtrasProps) {
  const say = useWords();
  const language = useLanguage();
  const extra = extraOf(closing, config);
  return (
    <div className="closing-extras">
      <Checks
        legend={say('closing.addOns')}
        choices={config.addOnCodes.map(({ code, label }) => ({ value: code, label: label[language] }))}
        chosen={closing.addOns}
        onChoose={(addOns) => onChange({ addOns })}
      />
      <SelectField
        label={say('closing.group')}
        options={[
          { value: '', label: say('closing.groupUnknown') },
          ...config.groups.map(({ code, label }) => ({ value: code, label: label[language] })),
        ]}
        value={closing.group ?? ''}
        onChange={(group) => onChange({ group: group || null })}
      />
      {extra === 'line' && (
        <SelectField
          label={say('closing.line')}
          options={[
            { value: '', label: say('closing.chooseLine') },
            ...config.lines.map(({ id, label }) => ({ value: id, label: label[language] })),
          ]}
          value={closing.line ?? ''}
          onChange={(line) => onChange({ line: line || null })}
          problem={problem('line')}
        />
      )}
      {extra === 'duplicate' && (
        <div>
          <TextField
            label={say('closing.duplicateOf')}
            value={closing.duplicate}
            onChange={(typed) => onChange({ duplicate: typed })}
            maxLength={12}
            problem={problem('duplicate')}
          />
          <Found duplicate={duplicate} typed={closing.duplicate} />
        </div>
      )}
    </div>
  );
}

/** Which contact the number is of, so that nobody closes a duplicate of the wrong one. */
function Found({ duplicate, typed }: { readonly duplicate: Contact | null; readonly typed: string }) {
  const say = useWords();
  const language = useLanguage();
  const zone = useTimeZone();
  const now = useNow();
  const words = duplicate
    ? `${say('contact.alias', contactValues(duplicate))}, ${momentOf(duplicate.receivedAt, now, language, zone)}: ${duplicate.lastMessage.preview ?? ''}`
    : typed.trim()
      ? say('closing.noSuchNumber')
      : '';
  return (
    <p className="closing-found" role="status" dir="auto">
      {words}
    </p>
  );
}
