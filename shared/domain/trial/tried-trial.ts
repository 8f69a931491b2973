const welcomed = `(?:alle(?:[ ]?sammen)?|igen|med[ ]jer|kolleger|venner|femuger|all|everybody|everyone|there)`;
const greeting = new RegExp(
  String.raw`^(?:(?:hej(?:sa)?|goddag|god[ ]?morgen|dav|hi|hello|good[ ]morning|kære)(?:[ ]${welcomed})*(?:\s*[,.!:;–-]+\s*|\s*\n\s*|\s+(?=(?:jeg|vi|i[ ](?:dag|går|morges))\s)))+(?=\p{L})`,
  'iu',
);

/** “Hej allesammen. Jeg har prøvet at ligge på maven”: who is greeted is no part of the trial. */
export function withoutGreeting(text: string): string {
  return text.trim().replace(greeting, '');
}

const day = `(?:(?:i[ ]?(?:dag|går|gaar|morges|formiddags|eftermiddags|aftes)|i[ ]sidste[ ]uge|forleden|today|yesterday)[ ]+)?`;
/** “Prøvt”, “har prøvede”: many write it as they hear it. */
const tryWord = 'pr(?:ø|oe)v(?:e[dt]e?|de|te?)';
const tried = `(?:af)?${tryWord}|forsøgt|testet`;
/** “Carla og jeg”, “jeg og Carla” are two who do it. */
const we = String.raw`(?:\p{L}+[ ]+og[ ]+(?:jeg|mig)|(?:jeg|mig)[ ]+og[ ]+\p{L}+|jeg|vi)`;
const few = String.raw`(?:\p{L}+[ ]+){0,3}?`;
/** “Jeg har prøvet det hele” tells of no one thing. */
const one = String.raw`(?!\p{L})(?![ ]+(?:det|dette|den|noget|alt|lidt|mange|meget)(?!\p{L}))`;
const hasTried = new RegExp(
  `^${day}(?:${we}[ ]+har[ ]+${few}(?:${tried})|har[ ]+${we}[ ]+${few}(?:${tried})|(?:i|we)(?:[ ]+have)?[ ]+tried)${one}`,
  'iu',
);
/** What somebody meant or wanted is not done by that. */
const done = String.raw`(?!(?:kunne|skulle|ville|måtte|burde|turde|troede|tænkte|håbede|ønskede|manglede|glemte|overvejede|savnede|vidste)(?!\p{L}))(?:\p{L}{2,}(?:ede|te)|${tryWord}|lod|tog|gjorde|satte|lagde|gav|sang|stod|sad|holdt|bar|drak|gik|fandt|skrev|løb|hjalp|stillede)`;
const wasDone = new RegExp(String.raw`^${day}(?:${we}[ ]+${done}|${done}[ ]+${we})(?!\p{L})`, 'iu');

/** Whether somebody tells of a trial that they have tried already, or of what they did: it waits for nothing. */
export function isTriedAlready(text: string): boolean {
  const said = withoutGreeting(text);
  return hasTried.test(said) || wasDone.test(said);
}
