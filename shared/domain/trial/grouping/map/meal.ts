import type { Matter } from './matter.ts';

/** Food: at the table, in the mouth and in the kitchen. */
export const meal: readonly Matter[] = [
  {
    id: 'maltid',
    name: 'Måltidet',
    apart: 'ved måltidet',
    family: 'meal',
    strong: `måltid frokost spisning spisesituation frugtstund spisegruppe spisetid måltidspædagogik madro måltidsvært frokostbord
      frokosttid frugttid frokoststund måltidssamtale eftermiddagsfrugt formiddagsfrugt frokostgruppe frokostpause middagsmad bordskik bordsang
      samspisning mellemmåltid spiseplads spiserum måltidsro eftermiddagsmad formiddagsmad madpakke madkasse madtid frokostro`,
    fair: `spise morgenmad frugt madvogn spisebord rugbrød mæt sulten velbekomme bordplan bordfælle madordning madsang klemme=n havregrød havregryn
      yoghurt leverpostej hagesmæk spisehold portion mellemmad tygge`,
    weak: `mad bord drikke mælk vand brød skål fad æble pære banan gulerod agurk krumme stol kop glas tallerken gaffel smør pålæg ost grød suppe
      gryde mund højstol klapstol sidde bolle kiks knækbrød ske=n servering spilde spild tisse siddende svine`,
    phrases: `ved+bordet rundt+om+bordet sidde+ved+bordet spise+sammen spise+med snak+ved+bordet snakke+ved+bordet blive+siddende+ved+bordet gå+fra+bordet op+fra+bordet forlade+bordet
      fast+plads+ved faste+pladser mens+vi+spiser når+vi+spiser når+de+spiser før+vi+spiser mens+de+spiser spise+op sætter+sig+når+de+er+sultne hvor+meget+de+spiser
      ro+ved+bordet voksen+ved+hvert+bord hygge+om+maden lang+tid+ved+bordet`,
  },
  {
    id: 'madmod',
    name: 'Madmod og nye smage',
    apart: 'med nye smage',
    family: 'meal',
    strong: `madmod smagsprøve smagsløg smagsleg madglæde smagetallerken smagstallerken kræsen kræsenhed smagsoplevelse smagedag
      smagetime madoplevelse smagsdetektiv smagsdommer smageske smagebid madmodig smagskort`,
    fair: `smage smag grøntsag grønt broccoli blomkål peberfrugt fisk kålrabi ærter grøntsagsstave`,
    weak: `sur sød salt bitter tomat kål avokado krydderi krydderurt lugte dufte bid tunge turde mod sukker kost spytte`,
    phrases: `smage+på turde+smage ny+mad nye+smage nye+grøntsager ikke+kunne+lide ikke+lide+maden røre+ved+maden lugte+til+maden spytte+ud`,
  },
  {
    id: 'borddaekning',
    name: 'Børnene dækker og øser selv',
    apart: 'hvor børnene øser selv',
    family: 'meal',
    strong: `borddækning borddækker øse opøse selvservering madhjælper køkkenhjælper madhenter frokosthjælper buffet smørekniv øseske suppeske serveringsske
      serveringsfad rugbrødssmøring rejsekande`,
    fair: `dække=v hælde smøre skænke servere opvask opvaskemaskine afrydning bestik service vandkande mælkekande dækkeserviet dug bordtørring
      afrydde serveringsskål`,
    weak: `tallerken glas kop kande kniv ske=n serviet fad bakke portion skære selv madvogn køkken skrælle spilde rulle`,
    phrases: `dække+bord dækker+bord øse+op øse+selv hælde+op hælde+selv selv+hælder selv+hælde selv+øse selv+øser selv+smøre selv+smører smører+selv smøre+deres+egen smøre+selv selv+tage+mad tage+selv+mad
      sende+fadet+rundt sende+rundt hente+maden hente+madvognen rulle+vognen tørre+bordet tømme+tallerken skrabe+tallerken rydde+af`,
  },
  {
    id: 'madlavning',
    name: 'Madlavning',
    apart: 'i køkkenet',
    family: 'meal',
    strong: `madlavning bage bagning bagedag dej ælte bolledej pandekage kage kagebagning opskrift køkkendag madværksted køkkenhold madkundskab
      brødbagning frugtsalat smoothie pizza suppedag madhold bagehold marmelade madskole børnekøkken småkage lagkage kokkehue grøntsagssuppe
      pizzadej boller`,
    fair: `koge stege piske snitte hakke skrælle køkkendame køkkenassistent køkkenleder bolle forklæde skærebræt ovn madaktivitet kok`,
    weak: `køkken mel æg gær sukker gryde kniv ingrediens måle veje røre saft skål skære`,
    phrases: `lave+mad bage+boller være+med+i+køkkenet ude+i+køkkenet hjælpe+i+køkkenet lave+frokost skære+grøntsager skære+grønt skære+frugt skære+frugten røre+i+gryden`,
  },
];
