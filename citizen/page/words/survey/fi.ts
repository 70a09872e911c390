/** The closing survey, in Finnish. They come with it, not with the page. */
export const surveyFi = {
  surveyTitle: 'Miten meillä meni?',
  surveyText: 'Vastaaminen on vapaaehtoista eikä vaikuta asiasi hoitoon.',
  surveyScale: (from: number, to: number) => `${from} = täysin eri mieltä, ${to} = täysin samaa mieltä`,
  surveyComment: 'Mitä muuta haluat sanoa? (vapaaehtoinen)',
  surveyCommentHint: 'Älä kirjoita nimeäsi tai muita henkilötietoja.',
  surveyEmpty: 'Valitse ainakin yksi vastaus tai kirjoita jotain.',
  surveySend: 'Lähetä palaute',
  surveySkip: 'En vastaa',
};

export type SurveyWords = typeof surveyFi;
