import type { About, Statement } from './statement.ts';

/** The statement in Swedish. */
export const sv = ({ organisation, unit, feedback }: About): Statement => ({
  languages: 'Språk',
  title: 'Tillgänglighetsutlåtande',
  lead: [
    `Det här utlåtandet gäller tjänsten ${unit} (${organisation}): klientens webbsida, där man tar kontakt, och handledarnas arbetsstation Luotsi. Tjänsterna omfattas av lagen om tillhandahållande av digitala tjänster (306/2019).`,
    'Utlåtandet är gjort den 22 november 2026. Bedömningen är gjord av dem som har utvecklat programmet.',
  ],
  parts: [
    {
      heading: 'Tillgänglighetens läge',
      paragraphs: [
        'Målet är nivå AA i WCAG 2.2; lagen kräver nivåerna A och AA i WCAG 2.1. Ingen utomstående har bedömt tjänsten, och därför säger vi att den uppfyller kraven delvis. Vi känner inte till något som hindrar en från att ta kontakt.',
      ],
    },
    {
      heading: 'Vad som har testats',
      paragraphs: ['Detta kontrolleras vid varje ändring av programmet:'],
      list: [
        'automatisk kontroll (axe) av båda sidornas viktigaste vyer, ljusa och mörka',
        'att ta kontakt och föra samtal på klientens sida samt handledarens viktigaste arbetsskeden, med enbart tangentbord',
        'klientens sida på 320 bildpunkters bredd, i 400 procents förstoring och med dubbel textstorlek',
        'påtvingade färger och minskad rörelse på klientens sida',
        'arbetsstationens delar, ljusa och mörka, textstorlek upp till 200 procent, långa finska och svenska ord',
      ],
    },
    {
      heading: 'Vad som inte är känt eller inte har testats',
      paragraphs: ['Här kan det finnas brister som vi inte känner till:'],
      list: [
        'användning med skärmläsare (NVDA, JAWS, VoiceOver, TalkBack), röststyrning eller kontakter: uppbyggnaden är gjord för dem, men de har inte prövats',
        'prövning tillsammans med användare med funktionsnedsättning',
        'texternas begriplighet: det finns varken lättläst språk eller teckenspråk',
        'texter som organisationen själv har skrivit, till exempel ämnen och anvisningar',
        'identifieringstjänsten som man förs till: den har ett eget utlåtande',
      ],
    },
    {
      heading: 'Ge respons',
      paragraphs: [
        feedback
          ? `Upptäckte du en brist, eller behöver du informationen i en annan form? Skriv till: ${feedback.email}${feedback.phone ? `, eller ring: ${feedback.phone}` : ''}.`
          : `Upptäckte du en brist, eller behöver du informationen i en annan form? Ta kontakt: ${unit}, ${organisation}. Du kan också skriva anonymt på tjänstens sida.`,
        'Responsen besvaras inom två veckor.',
      ],
    },
    {
      heading: 'Tillsyn',
      paragraphs: [
        'Om du inte är nöjd med svaret eller inte får det inom två veckor, kan du anföra tillgänglighetsklagan hos tillsynsmyndigheten:',
        'Transport- och kommunikationsverket Traficom, enheten för tillsyn över digital tillgänglighet. https://www.saavutettavuusvaatimukset.fi/sv, telefonväxel 029 534 5000.',
      ],
    },
  ],
});
