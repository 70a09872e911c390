import type { Words } from './word.ts';

/** The first assessment: writing, signing, handing on, printing. */
export const assessmentWords = {
  'action.assess': { fi: 'Tee ensiarvio', sv: 'Gör en första bedömning', en: 'Make a first assessment' },
  'action.side.assessment': { fi: 'Ensiarvio', sv: 'Första bedömning', en: 'First assessment' },
  'side.assessment': { fi: 'Ensiarvio', sv: 'Bedömning', en: 'Assessment' },
  'assessment.title': {
    fi: 'Ensiarvio, versio {version}',
    sv: 'Första bedömning, version {version}',
    en: 'First assessment, version {version}',
  },
  'assessment.versions': { fi: 'Versiot', sv: 'Versioner', en: 'Versions' },
  'assessment.version': { fi: 'Versio {version}', sv: 'Version {version}', en: 'Version {version}' },
  'assessment.areas': { fi: 'Elämänalueet', sv: 'Livsområden', en: 'Life areas' },
  'assessment.areaWords': {
    fi: 'Tarkemmin: {label}',
    sv: 'Närmare: {label}',
    en: 'More about it: {label}',
  },
  'assessment.nothing': { fi: 'ei kirjattu', sv: 'inte antecknat', en: 'nothing written' },
  'assessment.fieldMissing': {
    fi: 'Kirjoita tähän ennen allekirjoitusta.',
    sv: 'Fyll i detta före undertecknandet.',
    en: 'Write something here before you sign.',
  },
  'assessment.missing': {
    fi: 'Ensiarviota ei voi vielä allekirjoittaa. Puuttuu: {label}.',
    sv: 'Bedömningen kan inte undertecknas ännu. Saknas: {label}.',
    en: 'The assessment cannot be signed yet. Missing: {label}.',
  },
  'assessment.begin': {
    fi: 'Ei vielä mitään kirjattu',
    sv: 'Inget antecknat ännu',
    en: 'Nothing written yet',
  },
  'assessment.unsaved': {
    fi: 'Tallessa vain tällä koneella, tallenna luonnos',
    sv: 'Sparat bara på den här datorn, spara utkastet',
    en: 'Kept on this computer only, save the draft',
  },
  'assessment.saved': {
    fi: 'Luonnos tallennettu {at}, {name}',
    sv: 'Utkastet sparat {at}, {name}',
    en: 'Draft saved {at}, {name}',
  },
  'assessment.needsConnection': {
    fi: 'Yhteys on poikki. Kirjoittamasi säilyy tällä koneella.',
    sv: 'Förbindelsen är bruten. Det du skriver sparas på den här datorn.',
    en: 'The connection is lost. What you write is kept on this computer.',
  },
  'assessment.save': { fi: 'Tallenna luonnos', sv: 'Spara utkastet', en: 'Save the draft' },
  'assessment.sign': { fi: 'Allekirjoita', sv: 'Underteckna', en: 'Sign' },
  'assessment.notSigned': {
    fi: 'Luonnos, ei allekirjoitettu',
    sv: 'Utkast, inte undertecknat',
    en: 'A draft, not signed',
  },
  'assessment.signed': {
    fi: 'Allekirjoittanut {name} {at}.',
    sv: 'Undertecknad av {name} {at}.',
    en: 'Signed by {name} {at}.',
  },
  'assessment.handedTo': {
    fi: 'Luovutettu: {line}.',
    sv: 'Överlämnad: {line}.',
    en: 'Handed to: {line}.',
  },
  'assessment.handOff': {
    fi: 'Luovuta palvelulinjalle',
    sv: 'Överlämna till en servicelinje',
    en: 'Hand to a service line',
  },
  'assessment.handOffTitle': {
    fi: 'Luovuta ensiarvio: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Överlämna bedömningen: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Hand off the assessment: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'assessment.line': { fi: 'Palvelulinja', sv: 'Servicelinje', en: 'Service line' },
  'assessment.chooseLine': {
    fi: 'Valitse, mille palvelulinjalle ensiarvio menee.',
    sv: 'Välj vilken servicelinje bedömningen går till.',
    en: 'Choose the service line that it goes to.',
  },
  'assessment.goesTo': { fi: 'Vastaanottaja: {line}', sv: 'Mottagare: {line}', en: 'To: {line}' },
  'assessment.whatGoes': {
    fi: 'Tämä luovutetaan',
    sv: 'Detta överlämnas',
    en: 'This is handed over',
  },
  'assessment.print': { fi: 'Tulosta tai PDF', sv: 'Skriv ut eller PDF', en: 'Print or PDF' },
  'assessment.amend': { fi: 'Aloita uusi versio', sv: 'Börja en ny version', en: 'Begin a new version' },
  'assessment.loading': {
    fi: 'Haetaan ensiarviota…',
    sv: 'Hämtar bedömningen…',
    en: 'Fetching the assessment…',
  },
  'assessment.failed': {
    fi: 'Ensiarviota ei saatu haettua.',
    sv: 'Bedömningen kunde inte hämtas.',
    en: 'The assessment could not be fetched.',
  },
  'assessment.retry': { fi: 'Hae uudelleen', sv: 'Hämta på nytt', en: 'Fetch again' },
  'assessment.erased': {
    fi: 'Tämän version sisältö on poistettu säilytysajan päätyttyä.',
    sv: 'Innehållet i denna version har raderats när förvaringstiden gått ut.',
    en: 'What this version said was erased at the end of its retention time.',
  },
  'assessment.keptHere': {
    fi: 'Kirjoittamasi luonnos on tallessa tällä koneella, mutta sitä ei ole tallennettu ensiarvioon:',
    sv: 'Ditt utkast är sparat på den här datorn, men det är inte sparat i bedömningen:',
    en: 'Your draft is kept on this computer, but it has not been saved to the assessment:',
  },
  'assessment.merge': {
    fi: 'Kaksi eri luonnosta',
    sv: 'Två olika utkast',
    en: 'Two different drafts',
  },
  'assessment.overtaken': {
    fi: 'Ensiarvio tallennettiin toisaalla {at} ({name}), kun oma luonnoksesi oli kesken. Mitään ei ole kadonnut: valitse kustakin kohdasta, kumpi jää.',
    sv: 'Bedömningen sparades på annat håll {at} ({name}) medan ditt utkast var på hälft. Inget har gått förlorat: välj för varje punkt vilket som blir kvar.',
    en: 'The assessment was saved elsewhere {at} ({name}) while your draft was unfinished. Nothing is lost: choose for each part which one stays.',
  },
  'assessment.mine': { fi: 'oma luonnoksesi', sv: 'ditt utkast', en: 'your draft' },
  'assessment.theirs': { fi: 'tallennettu, {name}', sv: 'sparat, {name}', en: 'saved, {name}' },
  'assessment.goOn': { fi: 'Jatka valituilla', sv: 'Fortsätt med de valda', en: 'Go on with these' },
  'done.assessmentSaved': { fi: 'Luonnos tallennettu', sv: 'Utkastet sparat', en: 'Draft saved' },
  'done.assessmentSigned': {
    fi: 'Ensiarvio allekirjoitettu',
    sv: 'Bedömningen undertecknad',
    en: 'Assessment signed',
  },
  'done.assessmentHandedOff': {
    fi: 'Ensiarvio luovutettu palvelulinjalle',
    sv: 'Bedömningen överlämnad till servicelinjen',
    en: 'Assessment handed to the service line',
  },
} as const satisfies Words;
