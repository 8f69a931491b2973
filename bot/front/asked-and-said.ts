import { ofChildren } from '../feature/sentence-rule.ts';

/** Words that ask, and say nothing of what is asked for. */
const polite = new Set(
  [
    'hej hejsa goddag godmorgen femuger kan kunne vil ville maa jeg du vi os mig dig lige gerne venligst tak',
    'vise vis se hente hent give giv faa sende send finde find skrive skriv aabne aaben have bede om til',
    'hvad hvor er den det de der en et og nu i paa for',
    'hi hello please could can you would like to show me the a an see get give open write where is what',
  ]
    .join(' ')
    .split(' '),
);

/** In Danish whoever puts the verb first asks, unless they tell somebody to do something: “er det mig, der …”. */
const verbFirst =
  /^(er|bliver|var|har|faar|skal|kan|maa|vil|ser|laeser|gemmer|kommer|gaelder|ligger|findes|is|are|do|does|will) (det|den|der|de|jeg|vi|du|i|man|min|mine|vores|nogen|alle|andre|foraeldre(ne)?|leder(en)?|kolleger(ne)?|moedet|it|there|my|anybody)\b/;

const asking =
  /^(hvornaar|hvad|hvor|hvem|har (du|vi|i)|er (du|der|vi)|vi skal (have )?(flyt|ryk|udsaet|aflys)[a-z]*|vi vil (gerne )?(vaere|komme) med|vi har (glemt at afslutte|faaet en ny kollega)|jeg stopper|jeg har en god historie|jeg (kan ikke (finde|se)|leder efter|mangler)|jeg kommer ikke (i dag|i morgen|til moedet|paa [a-z]+dag|paa arbejde)|moedet (skal|bliver)|jeg (kan|vil) (godt |gerne |ikke )*lede [a-z]*moedet|[a-z]+ er (blevet )?syg(emeldt)?( i dag| i morgen)?$|hvilke[nt]?|hvordan|hvorfor|kan|kunne|maa|vil|skal|vis|giv|send|find|hent|gider du|mon|jeg vil|jeg skal|jeg har brug|when|what|where|who|how|can|could|may|show|give|i want|i would|i need)\b/;

const questions =
  /^(hvornaar|hvad|hvor|hvem|hvilke[nt]?|hvordan|hvorfor|kan|kunne|maa|er|har|skal (?=jeg skrive|jeg goere|jeg svare|man|jeg huske)|what|when|where|who|why|how|can|may|is|are|do|does)\b/;

/** “Har flyttet puderne”: who has is left out, and nobody is asked. */
const tellsOfDone =
  /^(?:og |nu )*har (?:lige |nu |ogsaa )*(?:[a-z]{2,}[^i]et|sat|lagt|gjort|taget|hængt|haengt|byttet|ladet|haft|givet) /;

const endings = /^(?:en|et|n|t|erne|ene|ne|er|r|e|s)?$/;

const fewWords = 4;

export function isOrdinaryWord(word: string): boolean {
  return polite.has(word) || questions.test(word);
}

/** “Jeg var ikke med sidst hvad besluttede I” asks in its second half; “jeg viser børnene hvad vi skal” does not. */
const asksWithin =
  /\b(hvad|hvordan|hvorfor|hvornaar|hvor|hvem|hvilke[nt]?) (skal|goer|kan|er|var|bliver|blev|laver|tager|staar|ligger|starter|har|maa|besluttede|betyder) (?!der )|\b(kan|maa) (du|jeg|man) (se|vise|sende|hente|finde|faa|hjaelpe)\b/;

/** “Hvornår er mødet?” asks something of the bot; “vi synger før maden” tells what somebody does. */
export function asksSomething(plain: string, text: string): boolean {
  return (
    asking.test(withoutGreeting(plain)) ||
    verbFirst.test(withoutGreeting(plain)) ||
    (asksWithin.test(plain) && !ofChildren.test(plain)) ||
    text.trim().endsWith('?') ||
    words(plain).length <= fewWords
  );
}

/** A question, by its first word or its sign; of what we are not asked for, we say that we cannot answer it. */
export function isQuestion(plain: string, text: string): boolean {
  if (text.trim().endsWith('?')) return true;
  return questions.test(withoutGreeting(plain)) && !tellsOfDone.test(plain);
}

/** What is left when the polite words are taken off: `kan du vise mig dagsordenen` asks for `dagsordenen`. */
export function withoutPoliteWords(plain: string): string {
  return words(plain)
    .filter((word) => !polite.has(word))
    .join(' ');
}

/** `dagsordenen` is `dagsorden`, with the ending it has in a sentence; `oprett` is a slip of the finger. */
export function isSpelled(said: string, word: string): boolean {
  const ending = said.slice(word.length);
  return said.startsWith(word) && endings.test(ending) && !(ending && word.endsWith(ending.charAt(0)));
}

export function withoutGreeting(plain: string): string {
  return plain.replace(
    /^(((hej|hejsa|goddag|godmorgen|hi|hello)( allesammen| alle sammen| alle| igen| med jer)*|kaere|undskyld|hov|ok|naa|altsaa|men|lige|og|saa) )*(femuger )?((ved (?:du|nogen|i)|gad vide|kan du (lige )?(sige|fortaelle)( mig)?|jeg vil (gerne |godt )?(vide|hoere)) (?=hv))?/,
    '',
  );
}

function words(plain: string): readonly string[] {
  return plain.split(' ').filter(Boolean);
}
