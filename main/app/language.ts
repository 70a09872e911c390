import { app } from 'electron';
import { language } from '../../shared/domain/language.ts';
import { type Words, wordsIn } from '../platform/words.ts';

/** Words in the language of the system, for what is said before a person's settings are known. */
export function systemWords(): Words {
  const tongue = language.safeParse(app.getLocale().slice(0, 2));
  return wordsIn[tongue.success ? tongue.data : 'en'];
}
