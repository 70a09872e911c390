import type { About, Statement } from './statement.ts';

/** The statement in English. */
export const en = ({ organisation, unit, feedback }: About): Statement => ({
  languages: 'Languages',
  title: 'Accessibility statement',
  lead: [
    `This statement concerns the service ${unit} (${organisation}): the client’s web page, on which one makes contact, and the counsellors’ workstation Luotsi. Both fall under the Finnish Act on the Provision of Digital Services (306/2019).`,
    'It was drawn up on 22 November 2026. The assessment is that of the people who make the program.',
  ],
  parts: [
    {
      heading: 'How accessible it is',
      paragraphs: [
        'The goal is level AA of WCAG 2.2; the law asks for levels A and AA of WCAG 2.1. Nobody from outside has assessed the service, so we say that it meets the requirements in part. We know of nothing that would keep anyone from making contact.',
      ],
    },
    {
      heading: 'What is tested',
      paragraphs: ['These are checked at every change of the program:'],
      list: [
        'an automatic check (axe) of the main views of both pages, light and dark',
        'making contact and talking on the client’s page, and the counsellor’s main tasks, by keyboard alone',
        'the client’s page at a width of 320 pixels, at a zoom of 400 per cent and with text of twice the size',
        'forced colours and reduced motion on the client’s page',
        'the parts of the workstation in light and dark, with text of up to 200 per cent, and long Finnish and Swedish words',
      ],
    },
    {
      heading: 'What is not known or not tested',
      paragraphs: ['There may be shortcomings here that we do not know of:'],
      list: [
        'use with screen readers (NVDA, JAWS, VoiceOver, TalkBack), by voice or by switches: the pages are built for them, but have not been tried with them',
        'trials with users who have disabilities',
        'how easy the texts are to understand: there is neither easy language nor sign language',
        'texts that the organisation has written itself, such as topics and instructions',
        'the identification service to which one is taken: it has a statement of its own',
      ],
    },
    {
      heading: 'Give feedback',
      paragraphs: [
        feedback
          ? `Have you found a shortcoming, or do you need something in another form? Write to ${feedback.email}${feedback.phone ? `, or call ${feedback.phone}` : ''}.`
          : `Have you found a shortcoming, or do you need something in another form? Contact ${unit}, ${organisation}. You can also write anonymously on the page of this service.`,
        'Feedback is answered within two weeks.',
      ],
    },
    {
      heading: 'Supervision',
      paragraphs: [
        'If you are not satisfied with the answer, or do not get one within two weeks, you can complain to the authority that supervises accessibility:',
        'The Finnish Transport and Communications Agency Traficom, the unit that supervises digital accessibility. https://www.saavutettavuusvaatimukset.fi, telephone exchange 029 534 5000.',
      ],
    },
  ],
});
