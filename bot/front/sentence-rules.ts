import { ofChildren, type SentenceRule } from '../feature/sentence-rule.ts';

/**
 * What people ask in whole sentences. Plain rules, read from the top: a sentence that asks for something belongs to
 * the first command whose words it holds.
 */
const rules: readonly SentenceRule[] = [
  {
    commands: ['home'],
    says: /\bhvad (?:jeg|vi) skal (?:goere|naa|have (?:gjort|skrevet)) (?:inden|foer|til) (?:status)?moedet\b|^hvad er planen (?:for )?i ?dag$/,
  },
  {
    commands: ['plan'],
    says: /\baarsplan\w*|\bplan(?:en)? (?:for|over) (?:hele )?(?:aaret|halvaaret|foraaret|efteraaret|det hele)\b|^hvad (?:laver|skal) (?:vi|i)\b.*\b(?:efter (?:jul|nytaar|ferien|paaske|sommerferien)|til (?:foraaret|efteraaret))\b/,
  },
  { commands: ['guide'], says: /^(?:hvad|hvilket) (?:hedder |er )?(?:\w+ )*tema(?:et)?\b/ },
  { commands: ['agenda-point'], says: /\bhvem (?:bestemmer|vaelger|saetter)\b.*\bdagsorde/ },
  {
    commands: ['agenda'],
    says: /^(?!.*\bhvornaar\b).*\bdagsordene?n?\b.*\b(?:naeste|kommende) (?:status)?moede/,
  },
  {
    commands: ['decisions'],
    says: /\bhvem (?:\w+ )?(?:goere?|goer) hvad\b|\bfejl i (?:moede)?referatet\b|\breferatet (?:er|passer) (?:forkert|ikke)\b/,
  },
  {
    commands: ['next-meeting'],
    says: /\bhvem (?:der )?(?:\w+ )?(?:tager|skriver|tage|skrive) referat\b|\bhvor (?:mange minutter|lang tid|laenge)\b.*\bmoede(?:t|r)?\b|^hvornaar (?:er vi (?:faerdige?|slut)|slutter (?:vi|moedet|det|i)|har vi fri fra moedet)\b/,
  },
  { commands: ['goal'], says: /\bhvordan (?:gaar|staar) det (?:til )?med\b.*\bmaal\b/ },
  // Asked by whoever meets the bot for the first time.
  { commands: ['who'], says: /^(?:hvad|hvem) er (?:det her|dette her|det der|dette)(?: for (?:noget|en))?$/ },
  {
    commands: ['keeping'],
    says: /\bhvor laenge (?:gemmer du|gemmes|ligger|bliver)\b|\bhvornaar (?:sletter du|slettes|bliver .* slettet)\b/,
  },
  { commands: ['remind'], says: /\bmind(?:e|er)? (?:mig|os) (?:om|paa) (?:det |vores |status)*(?:moede)/ },
  {
    commands: ['chair'],
    says: /^(?!jeg |barn |vi |han |hun |man |hvem |hvad )[a-z]+( [a-z]+)? er (blevet )?syg(emeldt)?( i dag| i morgen)?$|\b(lede?r? moedet i stedet|(kan|vil) (godt |gerne |ikke )*lede (status)?moedet|overtage (status)?moedet|afloeser)\b/,
  },
  {
    commands: ['move-meeting'],
    says: /\b(flyt(te|tet)?|udskyde?|udsaette?|udsat|ryk(ke|ket)?|aflyse?|aflyst|move)\b.*\b(moedet?|meeting)\b|\bmoedet\b.*\b(flyttes|flyttet|aflyses|aflyst|udsaettes|udsat|rykkes|rykket)\b/,
  },
  {
    commands: ['meeting-now'],
    says: /\b(afslut(te)?|luk(ke)?|slut(te)?)\b.*\b(status)?moedet\b/,
  },
  {
    commands: ['agenda'],
    says: /\b(starte?|begynde?|aabne?|holde)\b.*\b(status)?moedet\b/,
  },
  {
    commands: ['who-sees'],
    says: /\b(hvem|leder(en)?|andre|kolleger(ne)?|foraeldre(ne)?|who)\b.*\b(se|ser|laese|laeser|see|reads?)\b.*\b(jeg|mine?|i) (skriver|skrev|har skrevet|note(r|rne)?|proevehandling(er)?|maal|write|wrote)\b/,
  },
  {
    commands: ['print-decisions'],
    says: /\b(?:printe?r?|udskrive?r?|skrive? ud|papir)\b.*\b(?:moede)?referat(?:et)?\b|\b(?:moede)?referat(?:et)?\b.*\b(?:printe?|udskrive?|papir)\b/,
  },
  {
    commands: ['proceedings', 'decisions'],
    says: /\b(moede)?referat(et|er)?\b|\bminutes of\b|\b(the|our|last) minutes\b|\bhvornaar (var|holdt)\b.*\bmoede(t|r)?\b|\bhvem var (der )?(med|til moede(t)?|til stede)\b/,
  },
  {
    commands: ['next-meeting'],
    says: /\bnaeste (status)?moede\b|\bhvornaar\b.*\b(status)?moede(t|r|s)?\b|\bhvem (leder moedet|er moedeleder)\b|\bhvor (lang tid|laenge) varer\b.*\bmoedet\b|\bwhen\b.*\bmeet(ing)?\b|\bnext meeting\b/,
  },
  { commands: ['agenda'], says: /\bdagsorde?n(en)?\b|\bhvad skal vi tale om\b|\bagenda\b/ },
  {
    commands: ['decisions', 'agenda'],
    says: /\b(beslutning(er|erne|en)?|besluttede?|besluttet|aftalte|aftalt|blev (vi )?enige|decisions?|decided)\b/,
  },
  {
    commands: ['mend-trial'],
    says: /\b(slet(te|ter)?|ret(te|ter)?|aendre?r?|fortryde?r?|traek(ke|ker)?)\b.*\b(proevehandling(en)?|jeg (skrev|har skrevet))\b|^(det )?jeg skrev (det )?forkert$/,
  },
  {
    commands: ['trials'],
    says: /\b(mine|egne) proevehandling(er)?\b|\bhvad var det (jeg|vi) skulle proeve\b|\bmy trials\b/,
  },
  {
    commands: ['shared-trials', 'trials'],
    says: /\bhvad\b.*\b(delt|proevet|proever|de andre (har )?skrevet|andre har skrevet|kolleger(ne)? har skrevet)\b|\bproevehandlinger(ne)?\b|\bwhat\b.*\b(shared|tried)\b/,
  },
  { commands: ['trial'], says: /\b(skrive?|ny|lave?|write)\b.*\b(proevehandling|trial)\b/ },
  {
    commands: ['starters'],
    says: /\b(mangler|giv|har brug for|vil have)\b.*\b(inspiration|idee?(er)?|forslag)\b|\bhar (en |nogle )?(god |gode )?idee?(er)?\b|\bhvad kan (jeg|vi) proeve\b/,
  },
  { commands: ['overview'], says: /\boverblik(ket)?\b.*\bnoter(ne)?\b|^(vis )?overblik(ket)?$|\boverview\b/ },
  {
    commands: ['note'],
    says: /\b(refleksions)?note(n|r|rne)?\b|\b(observation|iagttagelse)(en|er)?\b|\breflection\b/,
  },
  { commands: ['common-goals', 'goal'], says: /\b(faelles|vores) maal\b|\bcommon goals?\b/ },
  { commands: ['goal'], says: /\b(mit|mine|laerings)? ?maal(et|ene)?\b|\bmy goals?\b/ },
  { commands: ['process-plan'], says: /\bprocesplan(en)?\b|\bprocess plan\b/ },
  {
    commands: ['closures'],
    says: /\blukkedag(e|ene)?\b|\bholder vi lukket\b|\bhar vi (lukket|aabent)\b|\bhvornaar har vi fri\b|\bclosed days\b/,
  },
  { commands: ['summary'], says: /\b(opsamling(en)?|kvartal(et)?)\b.*\bnetvaerk(et)?\b/ },
  {
    commands: ['network'],
    says: /\b(lave?|oprette?|starte?|med i|vores|join|make)\b.*\b(netvaerk(et)?|network)\b/,
  },
  {
    commands: ['plan'],
    says: /\bhvornaar\b.*\b(begynder|starter|slutter|forloeb(et)?)\b|\bforloeb(et|ene)?\b|\bdatoer(ne)?\b|\bwhen\b.*\b(start|begin|end)s?\b/,
  },
  { commands: ['calendar'], says: /\bkalender(en)?\b|\bcalendar\b/ },
  { commands: ['print'], says: /\b(printe?|udskrive?|paa papir)\b/ },
  {
    commands: ['leadership'],
    says: /\bhvem (er leder|leder)\b|\b(min|vores) leder\b(?!.*\b(se|ser|laese|laeser)\b)|\bstedfortraeder\b|\bwho leads\b/,
  },
  {
    commands: ['contacts'],
    says: /\bbekymre(t|de)\b|\bbekymring(en|er)?\b|\bunderretning(en)?\b|\bworried\b|\bhvem kan\b.*\b(hjaelpe|raade|ringe)\b|\bwho can\b.*\b(help|advise)\b/,
  },
  {
    commands: ['members'],
    says: /\bhvem er med\b|\bhvor mange er vi\b.*\b(med|gruppen|enheden)\b|\bmedlemmer(ne)?\b|\bny kollega\b|\bwho is in\b/,
  },
  { commands: ['posts'], says: /\bhvornaar skriver du\b|\bhvad skriver du\b|\bpaamindelser(ne)?\b/ },
  { commands: ['own-data'], says: /\bhvad (gemmer|ved|husker|har) du\b.*\bom mig\b|\bmine data\b/ },
  {
    commands: ['stop'],
    says: /\b(flere|faerre|ingen) beskeder\b|\b(hold op|stop)\b.*\b(skrive|beskeder|spoerge)\b/,
  },
  {
    commands: ['leave'],
    says: /\bmelder? (jeg )?mig ud\b|^jeg stopper (her|som|til|paa (den|mandag|tirsdag|onsdag|torsdag|fredag))\b|\bud af (enheden|gruppen)\b/,
  },
  { commands: ['edit'], says: /\b(skifte?|aendre?|ret|change)\b.*\b(sprog(et)?|moedetid(en)?|language)\b/ },
  { commands: ['holiday'], says: /\b(ferie|orlov|holiday)\b/ },
  {
    commands: ['guide'],
    // “Hvad skal vi” asks for the week only where nothing else follows: “hvad skal vi have til frokost” does not.
    says: /\bguiden?\b|\bhvor er vi\b|\bhvor langt er vi\b|\bhvad skal (vi|jeg)( lave| goere| arbejde med)?( nu| i dag| denne uge| i denne uge| den her uge)?$|\bhvad sker der( nu| i dag| denne uge| den her uge)?$|\bhvad er (ugens |forloebets )?tema(et)?\b|\bhvilken uge\b|^(?!hvor mange ).*\bdenne uge\b|\bthis week\b|\bwhere are we\b/,
  },
  { commands: ['absent'], says: /\bjeg (kommer ikke|kan ikke (komme|deltage|vaere med))\b/ },
  { commands: ['golden'], says: /\ben god historie\b/ },
  { commands: ['join'], says: /\b(vaere|komme) med$/ },
  {
    commands: ['help'],
    says: /\bhjaelp(e)?\b|\bhvad kan (du|jeg)\b|\bhvordan (virker|bruger|goer)\b|\bhvem er du\b|^jeg (forstaar det ikke|er ny( her)?)$|^det virker ikke$|\bwhat can\b|\bhow do\b/,
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
/** In Danish whoever puts the verb first asks, unless they tell somebody to do something: “er det mig, der …”. */
const verbFirst =
  /^(er|bliver|var|har|faar|skal|kan|maa|vil|ser|laeser|gemmer|kommer|gaelder|ligger|findes|is|are|do|does|will) (det|den|der|de|jeg|vi|du|i|man|min|mine|vores|nogen|alle|andre|foraeldre(ne)?|leder(en)?|kolleger(ne)?|moedet|it|there|my|anybody)\b/;
const asking =
  /^(hvornaar|hvad|hvor|hvem|har (du|vi|i)|er (du|der|vi)|vi skal (have )?(flyt|ryk|udsaet|aflys)[a-z]*|vi vil (gerne )?(vaere|komme) med|vi har (glemt at afslutte|faaet en ny kollega)|jeg stopper|jeg har en god historie|jeg (kan ikke (finde|se)|leder efter|mangler)|jeg kommer ikke (i dag|i morgen|til moedet|paa [a-z]+dag|paa arbejde)|moedet (skal|bliver)|jeg (kan|vil) (godt |gerne |ikke )*lede [a-z]*moedet|[a-z]+ er (blevet )?syg(emeldt)?( i dag| i morgen)?$|hvilke[nt]?|hvordan|hvorfor|kan|kunne|maa|vil|skal|vis|giv|send|find|hent|gider du|mon|jeg vil|jeg skal|jeg har brug|when|what|where|who|how|can|could|may|show|give|i want|i would|i need)\b/;
const questions =
  /^(hvornaar|hvad|hvor|hvem|hvilke[nt]?|hvordan|hvorfor|kan|kunne|maa|er|har|what|when|where|who|why|how|can|may|is|are|do|does)\b/;
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

/** The names of the commands that could answer, the likeliest first. */
export function commandsAskedFor(plain: string): readonly string[] {
  const asked = withoutGreeting(plain);
  return rules.filter(({ says }) => says.test(asked)).flatMap(({ commands }) => commands);
}

/** A question, by its first word or its sign; of what we are not asked for, we say that we cannot answer it. */
export function isQuestion(plain: string, text: string): boolean {
  return text.trim().endsWith('?') || questions.test(withoutGreeting(plain));
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
