import type { Folded, Span } from '../folding.ts';
import { phrases, placesIn } from '../phrases/phrases.ts';
import type { Word } from '../words.ts';
import { aboutNobodysFamily } from './circumstances-of-nobody.ts';
import { family } from './family.ts';
import { nicknames } from './nicknames.ts';

export interface CircumstanceFinding {
  /** What a family lives through and where it comes from; or a name that is none, `vores lille solstråle`. */
  readonly kind: 'circumstance' | 'nickname';
  readonly span: Span;
}

const words = {
  ...family,
  land: `ukraine syrien somalia afghanistan irak iran tyrkiet polen rumænien bulgarien litauen letland eritrea etiopien marokko libanon palæstina gaza pakistan indien
    vietnam thailand kina filippinerne grønland færøerne island rusland serbien bosnien kosovo albanien georgien armenien sudan congo nigeria ghana gambia senegal
    uganda kenya rwanda nepal bangladesh srilanka egypten tunesien algeriet yemen kuwait ungarn spanien portugal italien frankrig england tyskland holland norge sverige usa
    brasilien colombia peru chile cuba mexico japan korea sydkorea`,
  nationalitet: `ukrainsk* syrisk* somalisk* afghansk* irakisk* iransk* tyrkisk* polsk* rumænsk* bulgarsk* litauisk* lettisk* eritreisk* etiopisk* marokkansk* libanesisk*
    palæstinensisk* pakistansk* indisk* vietnamesisk* thailandsk* thai kinesisk* filippinsk* grønlandsk* færøsk* islandsk* russisk* serbisk* bosnisk* kosovoalbansk* albansk*
    georgisk* armensk* sudanesisk* congolesisk* nigeriansk* ghanesisk* gambiansk* senegalesisk* ugandisk* kenyansk* nepalesisk* tamilsk* arabisk* kurdisk* romaisk* roma
    jødisk* muslimsk* katolsk* hinduistisk*`,
  dør: 'død døde døden dør dødsfald dødsfaldet dødsfald* begravelse begravelsen begravet mistede mistet omkom bisættelse* gået sorg sorgen afdøde',
  fængsel:
    'fængsel fængslet fængslede afsoner afsoning afsone varetægt* anholdt arresten arresteret dømt spjældet sigtet',
  alder: 'toårig treårig fireårig femårig etårig toårige treårige fireårige femårige *årig *årige',
  fag: `læge lægen præst præsten politibetjent brandmand tandlæge sygeplejerske advokat borgmester borgmesteren købmand købmanden pilot skuespiller dyrlæge landmand
    bager bageren slagter slagteren frisør frisøren kunstner forfatter musiker sanger fodboldspiller håndboldspiller soldat udsendt imam`,
} as const;

const circumstances = phrases(
  words,
  `
  skilt|skilte|skilles|skilsmisse*|separeret|separerede|separation|fraskilt*
  gået ~ fra ~ hinanden
  går ~ fra hinanden
  <forælder> ~ gået|gå|flyttet|flytte ~ hinanden|hjemmefra
  <forælder> (er|var) (lige|netop|nylig) flyttet ~ ud|hjemmefra|væk|sammen
  delebarn|delebarnet|samværs*|samvær ~ <forælder>|far|mor
  overvåget|støttet samvær
  forældremyndighed*|bopælsforælder*|statsforvaltning*|familieretten*|familieretshus*
  <person> ~ bor|boede ~ hos|med ~ <forælder>|<slægt>
  bor|boede|bo (kun|nu|mest|fast|midlertidigt|skiftevis) hos (sin|sine|hans|hendes) <forælder>|<slægt>
  bor alene med (sin|sine) <forælder>
  <person> ~~ bor ~~ skift|skiftevis|7/7|hver
  hver anden weekend|uge ~ hos|til|ved|sin|med ~ <forælder>
  uge|weekend|weekenden|ugen hos (sin|hans|hendes) <forælder>
  faruge*|moruge*|farweekend*|morweekend*
  <forælder> ~ er|var|blev|skal ~ flyttet (ud|fra|væk|hjemmefra|sammen)
  alenemor*|alenefar*|enlig|eneforsørger*|aleneforælder*|aleneforsørger*
  <forælder> ~ alene ~ med ~ <barn>|børn|tre|fire|to|ham|hende
  <forælder> (nye|ny) kæreste*
  ny|nye kæreste* ~ <forælder>
  anbragt|anbringelse*|anbringes|plejefamilie*|plejebarn*|plejebørn*|plejemor*|plejefar|plejefaren|plejeforældre*|aflastning|aflastningsfamilie*|døgninstitution*|døgnpleje*|opholdssted*
  tvangsfjern*|tvangsanbragt|tvangsadopt*|adopter*|adoption*|adoptiv*|fosterbarn*|familiepleje*|netværkspleje*|børnehjem*
  <familie> ~~ <fængsel>
  sidder|sad|siddet|kommet|kom ~ <fængsel>
  <fængsel> ~~ <familie>
  <familie> ~ sidder|sad ~ inde
  <familie> ~~ <dør>
  mistede|mistet|mister ~ sin|sit|sine|deres ~ <familie>|barn
  dødsfald* ~~ familien|hjemmet
  <dør> ~ <familie>
  opholdstilladelse*|asyl*|flygtning*|familiesammenf*|udvis*|udvisning*|statsløs*|kvoteflygtning*|udrejsecent*|modtagecent*|kvindekrisecent*|hjemsend*|deporter*
  humanitært ophold
  <person> ~~ flygtet|flygtede ~ fra
  flygtet|flygtede (hertil) fra
  <person> ~ kommer|kom|kommet|oprindeligt|stammer|er|rejst|flyttet|opvokset ~ fra <land>
  <barn>|<forælder>|familie|familien ~ fra <land>
  år og fra <land>
  kommet (hertil|til) (danmark|landet) ~ fra|for ~ <land>|nylig|siden|måneder|uger
  <nationalitet> <barn>|<forælder>|familie|familien|baggrund|rødder|børn
  <alder> ~ fra ~ <land>
  <alder> ~ <nationalitet>
  <nationalitet> ~ <alder>
  eneste <nationalitet>|<barn>
  eneste med|uden
  eneste ~~ fra ~ <land>
  eneste ~ <barn>
  <person> ~ taler|snakker|talte (kun|mest|hverken) (<nationalitet>|dansk)
  <familie> ~ taler|snakker|talte (kun|mest|ikke|hverken) (<nationalitet>|dansk)
  <forælder> ~ <fag>
  <forælder> ~~ kontanthjælp*|arbejdsløs*|ledig|fyret|fyringen|hjemløs*|gæld|konkurs|førtidspension*|sygemeldt|bistand|socialhjælp|fattig*|udsat af
  kontanthjælp* ~~ <familie>
  hjemløs*|herberg*|forsorgshjem*|sat ud af (lejligheden|huset|boligen)
  <person> ~~ flyttet|flytter|flyttede ~~ kvindehjem*|herberg*|campingplads*|kolonihave*
  <person> ~~ kommunen ~~ inde
  sagsbehandler*|socialrådgiver*|familiekonsulent*|familierådgiver*|familieterapeut*|støttekontaktperson*|børnesag|børnesagen|familiebehandl*|familiehus*
  børnefaglig undersøgelse
  paragraf 50|52|11
  kommunen ~~ <familie> ~ støtte|aflastning|inde
  <forælder> ~ (psykisk|alvorligt|meget|kronisk|kræft) syg|indlagt|depression*
  <forælder> ~ soner|udsendt|udstationer*|krig|krigen|fronten
  <familie> ~~ krig|krigen|fronten|bomb*
  jehovas vidne*
  regnbuefamilie*|donorbarn*|donor|sæddonor*|rugemor*|solomor
  surrogat* ~ mor
  `,
);

export function findCircumstances(folded: Folded, all: readonly Word[]): readonly CircumstanceFinding[] {
  const harmless = placesIn(aboutNobodysFamily.find(all));
  const findingOf = (kind: CircumstanceFinding['kind'], place: readonly number[]) => {
    const [first, last] = [all[place[0] ?? 0], all[place.at(-1) ?? 0]];
    return first && last ? [{ kind, span: folded.spanOf(first.start, last.end) }] : [];
  };
  return [
    ...nicknames.find(all).flatMap(({ at }) => findingOf('nickname', at)),
    ...circumstances.find(all, harmless).flatMap(({ at }) => findingOf('circumstance', at)),
  ];
}
