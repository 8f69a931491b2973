import { lettersApart } from '../time/letters-apart.ts';

const verbs = ['besluttet', 'beslutter', 'besluttede', 'aftalt', 'aftalte'];
/** Words of their own, however near they are. */
const words = /^(?:beslut(?:te|tes|ning\p{L}*|som\p{L}*)|aftal(?:e|en|er|es|erne|ens)?)$/iu;
const fewestLetters = 6;

/** “Beslutet”, “besluted”, “besultet”: the word that was meant, so that what was decided is heard as it is when spelled right. */
export function spelledAsDecided(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => {
    if (word.length < fewestLetters || words.test(word)) return word;
    const said = word.toLowerCase();
    return verbs.includes(said) ? word : (verbs.find((verb) => isNear(said, verb)) ?? word);
  });
}

/** With one letter wrong at most, and letters single or double. */
function isNear(said: string, verb: string): boolean {
  return said.startsWith(verb.slice(0, 3)) && lettersApart(single(said), single(verb), 1) <= 1;
}

function single(word: string): string {
  return word.replaceAll(/(\p{L})\1+/gu, '$1');
}
