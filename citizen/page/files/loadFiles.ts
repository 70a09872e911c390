/** All that shows and brings files: fetched once a conversation may have any, so that the first load stays small. */
export const loadFiles = () => import('./Files.tsx');
