import type { SurveyWords } from './fi.ts';

export const surveySv: SurveyWords = {
  surveyTitle: 'Hur gick det?',
  surveyText: 'Det är frivilligt att svara, och svaren påverkar inte hur ditt ärende sköts.',
  surveyScale: (from, to) => `${from} = helt av annan åsikt, ${to} = helt av samma åsikt`,
  surveyComment: 'Vad annat vill du säga? (frivilligt)',
  surveyCommentHint: 'Skriv inte ditt namn eller andra personuppgifter.',
  surveyEmpty: 'Välj minst ett svar eller skriv något.',
  surveySend: 'Skicka responsen',
  surveySkip: 'Jag svarar inte',
};
