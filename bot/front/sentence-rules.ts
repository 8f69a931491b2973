import type { SentenceRule } from '../feature/sentence-rule.ts';
import { withoutGreeting } from './asked-and-said.ts';

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
    says: /^(?!.*\bhvornaar\b).*\bdagsord[en]+\b.*\b(?:naeste|kommende) (?:status)?moede/,
  },
  {
    commands: ['decisions'],
    says: /\bhvem (?:\w+ )?(?:goere?|goer) hvad\b|\bfejl i (?:moede)?referatet\b|\breferatet (?:er|passer) (?:forkert|ikke)\b/,
  },
  {
    commands: ['next-meeting'],
    says: /\bhvem (?:der )?(?:\w+ )?(?:tager|skriver|tage|skrive) referat\b|\bhvor (?:mange (?:minutter|dage)|lang tid|laenge)\b.*\b(?:moede(?:t|r)?|(?:til|foer|inden) (?:naeste )?status)\b|^hvornaar (?:er vi (?:faerdige?|slut)|slutter (?:vi|moedet|det|i)|har vi fri fra moedet)\b/,
  },
  { commands: ['goal'], says: /\bhvordan (?:gaar|staar) det (?:til )?med\b.*\bmaal\b/ },
  // Asked by whoever meets the bot for the first time.
  {
    commands: ['who'],
    says: /^(?:hvad|hvem) er (?:egentlig )?(?:det her|dette her|det der|dette)(?: egentlig| for (?:noget|en))*$/,
  },
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
    says: /\bguiden?\b|\bhvor er vi\b|\bhvor langt er vi\b|\bhvad skal (vi|jeg)( lave| goere| arbejde med)?( nu| i dag| denne uge| i denne uge| den her uge)?$|\bhvad (er|var) det( nu| lige| egentlig)* (vi|jeg) skal( lave| goere| arbejde med| i ?gang med)?( nu| i dag| denne uge| i denne uge| den her uge)?$|\bhvad sker der( nu| i dag| denne uge| den her uge)?$|\bhvad er (ugens |forloebets |vores |jeres )?(tema(et)?|fokus)\b|\bhvad (arbejder|er) vi (i gang )?med( for tiden| lige nu| nu| i denne periode| i den her periode| i oejeblikket)?$|\bhvilken uge\b|^(?!hvor mange ).*\bdenne uge\b|\bthis week\b|\bwhere are we\b/,
  },
  { commands: ['absent'], says: /\bjeg (kommer ikke|kan ikke (komme|deltage|vaere med))\b/ },
  { commands: ['golden'], says: /\ben god historie\b/ },
  { commands: ['join'], says: /\b(vaere|komme) med$/ },
  {
    commands: ['help'],
    says: /\bhjaelp(e)?\b|\bhvad kan (du|jeg)\b|\bhvordan (virker|bruger|goer)\b|\bhvem er du\b|^jeg (forstaar det ikke|er ny( her)?)$|^det virker ikke$|\bwhat can\b|\bhow do\b/,
  },
];

/** The names of the commands that could answer, the likeliest first. */
export function commandsAskedFor(plain: string): readonly string[] {
  const asked = withoutGreeting(plain);
  return rules.filter(({ says }) => says.test(asked)).flatMap(({ commands }) => commands);
}
