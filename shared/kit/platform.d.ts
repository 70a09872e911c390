/** The only part of the platform's globals that shared code may use; the rest of DOM and Node is out of its reach. */
declare const crypto: { randomUUID(): string };
