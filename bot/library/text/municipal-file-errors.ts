import type { FileError, Problem } from '../../../shared/domain/library/file-errors.ts';
import type { Language } from '../../../shared/domain/person/language.ts';

/** `detail` is what was found or expected; the reader of these may never have seen JSON before. */
type Sentences = Readonly<Record<Problem, (detail: string) => string>>;

const da: Sentences = {
  syntax: (found) =>
    found
      ? `Tegnet ${found} kan ikke stå her. Se efter et komma eller et citationstegn for meget eller for lidt lige før.`
      : 'Filen slutter for tidligt. Se efter en parentes, der ikke er lukket.',
  'doubled-key': () => 'Navnet står her to gange. Slet den ene.',
  'unknown-key': () => 'Det navn kender jeg ikke. Se efter en slåfejl.',
  'missing-key': (name) => `Her skal også stå ${name}.`,
  'wrong-type': (expected) => `Her skal stå noget i formen ${expected}.`,
  empty: () => 'Her står ingenting. Skriv noget, eller slet linjen.',
  'too-long': (most) => `Skriv teksten kortere (højst ${most} bogstaver).`,
  'too-many': (most) => `Der er plads til højst ${most}.`,
  'not-one-of': (options) => `Her skal stå et af disse: ${options}.`,
  'doubled-id': (id) => `${id} er brugt før. Find et andet navn.`,
  'bad-id': (id) =>
    `${id} kan ikke bruges. Skriv med små bogstaver uden æ, ø og å, for eksempel card.inclusion.vores-eget.`,
  'unknown-text': (id) => `Der er ingen tekst, der hedder ${id}.`,
  'unknown-kind': (kind) => `Der er ingen slags tekst, der hedder ${kind}.`,
  'unknown-placeholder': (name) => `${name} er ikke noget, jeg kan udfylde.`,
  'does-not-add-up': (sum) => `Minutterne skal give ${sum} tilsammen.`,
  'replaced-and-off': (id) => `${id} er både skrevet om og slået fra. Vælg det ene.`,
  needed: (id) => `${id} skal jeg bruge. Skriv den gerne om, men den kan ikke slås fra.`,
  'not-a-day': (found) => `${found} er ikke en dato. Skriv år, måned og dag, for eksempel 2026-08-31.`,
  'not-a-phone': (found) => `${found} ligner ikke et telefonnummer.`,
  'not-https': (found) => `${found} er ikke en adresse, der begynder med https.`,
};

const en: Sentences = {
  syntax: (found) =>
    found
      ? `The sign ${found} cannot stand here. Look for a comma or a quotation mark too many or too few just before it.`
      : 'The file ends too early. Look for a bracket that is not closed.',
  'doubled-key': () => 'This name stands here twice. Delete one of them.',
  'unknown-key': () => 'I do not know that name. Look for a typing slip.',
  'missing-key': (name) => `There has to be ${name} here as well.`,
  'wrong-type': (expected) => `There has to be something of the form ${expected} here.`,
  empty: () => 'There is nothing here. Write something, or delete the line.',
  'too-long': (most) => `The text is too long. There is room for ${most} characters.`,
  'too-many': (most) => `There is room for at most ${most}.`,
  'not-one-of': (options) => `There has to be one of these here: ${options}.`,
  'doubled-id': (id) => `${id} has been used before. Find another name.`,
  'bad-id': (id) => `${id} cannot be used. Write small letters from a to z, such as card.inclusion.our-own.`,
  'unknown-text': (id) => `There is no text called ${id}.`,
  'unknown-kind': (kind) => `There is no kind of text called ${kind}.`,
  'unknown-placeholder': (name) => `${name} is nothing that I can fill in.`,
  'does-not-add-up': (sum) => `The minutes have to add up to ${sum}.`,
  'replaced-and-off': (id) => `${id} is both rewritten and switched off. Choose one.`,
  needed: (id) => `I need ${id}. Rewrite it if you like, but it cannot be switched off.`,
  'not-a-day': (found) => `${found} is not a date. Write year, month and day, such as 2026-08-31.`,
  'not-a-phone': (found) => `${found} does not look like a phone number.`,
  'not-https': (found) => `${found} is not an address that begins with https.`,
};

export const municipalFileErrors = { da, en };

/** “Linje 12, settings.leader.da.a: Skriv teksten kortere (højst 40 bogstaver).” */
export function sayFileError({ line, key, problem, detail = '' }: FileError, language: Language): string {
  const where = language === 'da' ? `Linje ${line}` : `Line ${line}`;
  return `${key ? `${where}, ${key}` : where}: ${municipalFileErrors[language][problem](detail)}`;
}
