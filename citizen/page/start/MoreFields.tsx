import { Choices } from '../ui/Choices.tsx';
import { useLanguage, useWords } from '../words/words.ts';
import type { NeedProps } from './needProps.ts';

/** What helps but is not needed: whose matter it is, whether they are a client already (R15, R19). */
export function MoreFields({ chat, state, service }: NeedProps) {
  const words = useWords();
  const lang = useLanguage();
  const { form } = state;
  const said: Readonly<Record<string, string>> = {
    SELF: words.bySelf,
    RELATIVE: words.byRelative,
    OTHER: words.byOther,
  };
  return (
    <details class="more" open={form.contactBy !== null || form.isKnownClient !== null}>
      <summary>{words.more}</summary>
      <div class="more-fields">
        <Choices
          id="contact-by"
          legend={words.contactBy}
          options={service.contactBy.map(({ code, label }) => ({
            id: code,
            label: said[code] ?? label[lang],
          }))}
          chosen={form.contactBy}
          choose={(contactBy) => chat.fill({ contactBy })}
        />
        <Choices
          id="known"
          legend={words.known}
          options={[
            { id: 'yes', label: words.knownYes },
            { id: 'no', label: words.knownNo },
          ]}
          chosen={form.isKnownClient === null ? null : form.isKnownClient ? 'yes' : 'no'}
          choose={(id) => chat.fill({ isKnownClient: id === 'yes' })}
        />
        {service.regions.length > 0 && (
          <div class="field">
            <label for="region">{words.region}</label>
            <select
              id="region"
              value={form.region ?? ''}
              onChange={({ currentTarget: { value } }) => chat.fill({ region: value === '' ? null : value })}
            >
              <option value="">{words.regionNone}</option>
              {service.regions.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label[lang]}
                </option>
              ))}
            </select>
          </div>
        )}
        {service.hasInterpreter && (
          <label class="topic check">
            <input
              type="checkbox"
              checked={form.needsInterpreter}
              onChange={(event) => chat.fill({ needsInterpreter: event.currentTarget.checked })}
            />
            <span>{words.interpreter}</span>
          </label>
        )}
      </div>
    </details>
  );
}
