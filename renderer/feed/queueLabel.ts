/**
 * A queue's name without the parts that are the same in all of them: "#soshON_perheasiat_chat" -> "perheasiat",
 * "SIIRTO_SENIORI_INFO_CHAT" -> "SENIORI".
 */
export const queueLabel = (name: string): string =>
  name
    .replace(/^#[^_]+_/, '')
    .replace(/^SIIRTO_([A-Z]+)_INFO_(CHAT|KIIREETON)$/, '$1')
    .replace(/_(chat|kiireeton)$/, '')
    .replace(/_(fi|sv)$/, ' $1')
    .replaceAll('_', ' ');
