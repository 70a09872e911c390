import type { SurveyWords } from './fi.ts';

export const surveyEn: SurveyWords = {
  surveyTitle: 'How did we do?',
  surveyText: 'Answering is voluntary and does not affect how your matter is handled.',
  surveyScale: (from, to) => `${from} = disagree completely, ${to} = agree completely`,
  surveyComment: 'Is there something else you would like to say? (optional)',
  surveyCommentHint: 'Do not write your name or other personal data.',
  surveyEmpty: 'Choose at least one answer or write something.',
  surveySend: 'Send feedback',
  surveySkip: 'No, thank you',
};
