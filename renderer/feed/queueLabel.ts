/** A queue's name without the parts that are the same in all of them: "#soshON_perheasiat_chat" -> "perheasiat". */
export const queueLabel = (name: string): string =>
  name
    .replace(/^#[^_]+_/, '')
    .replace(/_(chat|kiireeton)$/, '')
    .replace(/_(fi|sv)$/, ' $1')
    .replaceAll('_', ' ');
