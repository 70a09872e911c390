import type { ServiceConfig } from '../config/config.ts';

/** A word or phrase as a pattern: whole words only, any white space between; after "*" the word may go on. */
function toPattern(entry: string): string {
  const isStem = entry.endsWith('*');
  const words = (isStem ? entry.slice(0, -1) : entry).normalize('NFC').split(' ');
  return `${words.join('\\s+')}${isStem ? '\\p{L}*' : ''}`;
}

/**
 * Whether a text may speak of a matter that cannot wait (R77): one of the county's words stands in it, in any of the
 * service's languages, since people do not always write in the one they chose. Stems carry Finnish inflection; words
 * inside other words do not count. A suspicion only: a person assesses it.
 */
export function hasUrgentWords(config: ServiceConfig, text: string): boolean {
  const patterns = Object.values(config.urgentWords).flat().map(toPattern);
  if (patterns.length === 0) return false;
  const anyOf = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  return anyOf.test(text.normalize('NFC'));
}
