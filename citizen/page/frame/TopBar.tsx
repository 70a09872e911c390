import type { ComponentChildren } from 'preact';
import type { Language } from '../../../shared/domain/language.ts';
import type { PublicService } from '../../../shared/protocol/publicService.ts';
import { languages } from '../../client/languages.ts';
import { useLanguage, useWords, wordsByLanguage } from '../words/words.ts';
import { LeaveQuickly } from './LeaveQuickly.tsx';

type Props = {
  service: PublicService | null;
  chooseLanguage(lang: Language): void;
  children?: ComponentChildren;
};

/** Always in sight: whose page this is, its language, and the way out. */
export function TopBar({ service, chooseLanguage, children }: Props) {
  const words = useWords();
  const lang = useLanguage();
  return (
    <header class="bar">
      <div class="bar-inner">
        {service && (
          <p class="bar-brand">
            <span>{service.organisation[lang]}</span>
            <strong>{service.unit[lang]}</strong>
          </p>
        )}
        <nav class="languages" aria-label={words.chooseLanguage}>
          {(service?.languages ?? languages).map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              aria-current={each === lang ? 'true' : undefined}
              onClick={() => chooseLanguage(each)}
            >
              <span class="language-code">{each.toUpperCase()}</span>
              <span class="language-name">{wordsByLanguage[each].languageName}</span>
            </button>
          ))}
        </nav>
        {children}
        <LeaveQuickly />
      </div>
    </header>
  );
}
