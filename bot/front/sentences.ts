/**
 * What people ask in whole sentences. Plain rules, read from the top: a sentence that asks for something belongs to
 * the first command whose words it holds. All of it without capitals, with æ, ø and å written out (`moede`).
 */
interface Rule {
  /** The commands that answer; of several, the first that there is. */
  readonly commands: readonly [string, ...string[]];
  readonly says: RegExp;
}

const rules: readonly Rule[] = [
  { commands: ['move-meeting'], says: /\b(flytte?|udskyde?|rykke?|move)\b.*\b(moedet?|meeting)\b/ },
  {
    commands: ['next-meeting'],
    says: /\bnaeste (status)?moede\b|\bhvornaar\b.*\b(status)?moede(t|r|s)?\b|\bhvem leder moedet\b|\bwhen\b.*\bmeet(ing)?\b|\bnext meeting\b/,
  },
  { commands: ['agenda'], says: /\bdagsorden(en)?\b|\bhvad skal vi tale om\b|\bagenda\b/ },
  {
    commands: ['decisions', 'agenda'],
    says: /\b(beslutning(er|erne|en)?|besluttede?|besluttet|aftalte|aftalt|decisions?|decided|referat(et)?|minutes)\b/,
  },
  { commands: ['trials'], says: /\b(mine|egne) proevehandling(er)?\b|\bmy trials\b/ },
  {
    commands: ['shared-trials', 'trials'],
    says: /\bhvad\b.*\b(delt|proevet|proever)\b|\bproevehandlinger(ne)?\b|\bwhat\b.*\b(shared|tried)\b/,
  },
  { commands: ['trial'], says: /\b(skrive?|ny|lave?|write)\b.*\b(proevehandling|trial)\b/ },
  { commands: ['overview'], says: /\boverblik(ket)?\b|\boverview\b/ },
  { commands: ['note'], says: /\b(refleksions)?note(n|r|rne)?\b|\breflection\b/ },
  { commands: ['common-goals', 'goal'], says: /\b(faelles|vores) maal\b|\bcommon goals?\b/ },
  { commands: ['goal'], says: /\b(mit|mine|laerings)? ?maal(et|ene)?\b|\bmy goals?\b/ },
  { commands: ['process-plan'], says: /\bprocesplan(en)?\b|\bprocess plan\b/ },
  { commands: ['closures'], says: /\blukkedag(e|ene)?\b|\bholder vi lukket\b|\bclosed days\b/ },
  {
    commands: ['plan'],
    says: /\bhvornaar\b.*\b(begynder|starter|slutter|forloeb(et)?)\b|\bforloeb(et|ene)?\b|\bdatoer(ne)?\b|\bwhen\b.*\b(start|begin|end)s?\b/,
  },
  { commands: ['calendar'], says: /\bkalender(en)?\b|\bcalendar\b/ },
  { commands: ['print'], says: /\b(printe?|udskrive?|paa papir)\b/ },
  { commands: ['leadership'], says: /\bhvem (er leder|leder)\b|\bstedfortraeder\b|\bwho leads\b/ },
  { commands: ['contacts'], says: /\bhvem kan\b.*\b(hjaelpe|raade|ringe)\b|\bwho can\b.*\b(help|advise)\b/ },
  { commands: ['members'], says: /\bhvem er med\b|\bmedlemmer(ne)?\b|\bwho is in\b/ },
  { commands: ['posts'], says: /\bhvornaar skriver du\b|\bhvad skriver du\b|\bpaamindelser(ne)?\b/ },
  { commands: ['holiday'], says: /\b(ferie|orlov|holiday)\b/ },
  {
    commands: ['guide'],
    says: /\bguiden?\b|\bhvor er vi\b|\bhvor langt er vi\b|\bhvad skal vi\b|\bhvilken uge\b|\bdenne uge\b|\bthis week\b|\bwhere are we\b/,
  },
  { commands: ['join'], says: /\b(vaere|komme) med\b/ },
  {
    commands: ['help'],
    says: /\bhjaelp(e)?\b|\bhvad kan (du|jeg)\b|\bhvordan (virker|bruger|goer)\b|\bhvem er du\b|\bwhat can\b|\bhow do\b/,
  },
];

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
const asking =
  /^(hvornaar|hvad|hvor|hvem|hvilke[nt]?|hvordan|hvorfor|kan|kunne|maa|vil|skal|vis|giv|send|find|hent|jeg vil|jeg skal|jeg har brug|when|what|where|who|how|can|could|may|show|give|i want|i would|i need)\b/;
const endings = /^(?:en|et|n|t|erne|ene|ne|er|r|e|s)?$/;
const fewWords = 4;

/** “Hvornår er mødet?” asks something of the bot; “vi synger før maden” tells what somebody does. */
export function asksSomething(plain: string, text: string): boolean {
  return asking.test(withoutGreeting(plain)) || text.trim().endsWith('?') || words(plain).length <= fewWords;
}

/** The names of the commands that could answer, the likeliest first. */
export function commandsAskedFor(plain: string): readonly string[] {
  const asked = withoutGreeting(plain);
  return rules.filter(({ says }) => says.test(asked)).flatMap(({ commands }) => commands);
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
  return plain.replace(/^((hej|hejsa|goddag|godmorgen|hi|hello|kaere) )?(femuger )?/, '');
}

function words(plain: string): readonly string[] {
  return plain.split(' ').filter(Boolean);
}
