import type { PublicService } from '../../../shared/protocol/publicService.ts';
import { weekRows } from '../words/opening.ts';
import { useLanguage, useWords } from '../words/words.ts';

export function OpeningHours({ weekly }: { weekly: PublicService['hours']['weekly'] }) {
  const words = useWords();
  const lang = useLanguage();
  return (
    <section class="card">
      <h2>{words.hoursTitle}</h2>
      {weekly === null ? (
        <p>{words.openAlways}</p>
      ) : (
        <>
          <dl class="hours">
            {weekRows(weekly, lang).map(({ days, hours }) => (
              <div key={days}>
                <dt>{days}</dt>
                <dd>{hours}</dd>
              </div>
            ))}
          </dl>
          <p class="hint">{words.hoursHolidays}</p>
        </>
      )}
    </section>
  );
}
