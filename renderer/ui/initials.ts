/** "Outi Demo-Yrjölä" -> "OD". */
export const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((part) => part.slice(0, 1))
    .slice(0, 2)
    .join('');
