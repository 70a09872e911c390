/** Raised with every change of a schema in this folder; a test holds the hash of them all against it. */
export const PROTOCOL_VERSION = 4;
