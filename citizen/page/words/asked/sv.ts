import type { AskedWords } from './fi.ts';

export const askedSv: AskedWords = {
  stayAnonymous: 'Jag vill inte identifiera mig',
  askedTitle: 'Handledaren ber dig identifiera dig',
  askedWhy:
    'När vi vet vem du är kan handledaren tala med dig om dina personliga ärenden och föra ditt ärende vidare till en anställd som kan sköta det.',
  askedHow:
    'Identifiera dig med bankkoder, mobilcertifikat eller identitetskort. Sedan kommer du tillbaka till det här samtalet.',
  askedElse:
    'Du får själv bestämma. Om du inte identifierar dig ger vi dig ändå allmänna råd. Då kan vi inte föra ditt ärende vidare.',
  changedMind: 'Du kan identifiera dig senare om du ändrar dig.',
  lapsedText: 'Begäran hann föråldras. Du kan ändå identifiera dig.',
};
