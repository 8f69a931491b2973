/** Compounds that are plain to every Dane and are not in the dictionary. */
export const ourWords: readonly string[] = [
  // The rhythm of the courses.
  'halvårsmøde',
  'prøvehandling',
  'prøvehandlingerne',
  'statusmøde',
  'statusmødet',
  'stuemøde',
  'stuemødet',
  // Dagpleje.
  'dagplejepædagogen',
  'gæstebarn',
  'gæstebarnet',
  'gæstebørn',
  'legestuegruppen',
  // A child’s day.
  'bevægelsesleg',
  'bevægelsessang',
  'frugtpausen',
  'højstolen',
  'håndvaskesangen',
  'motorikbanen',
  'naturtur',
  'plastboks',
  'rollelegen',
  'skyggeteater',
  'tumlelegen',
  'tumletid',
  'undersøgelsessted',
  'ventesteder',
];
