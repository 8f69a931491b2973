import type { Matter } from './matter.ts';

export const meal: readonly Matter[] = [
  {
    id: 'maltid',
    name: 'Måltidet',
    apart: 'ved måltidet',
    family: 'meal',
    strong: `måltid frokost spise spisning spisesituation madpakke madkasse morgenmad eftermiddagsmad formiddagsmad frugtstund
      frugtpause spisebord spisegruppe spisepause madordning madvogn bordfælle spisetid måltidspædagogik rugbrød madro
      måltidsværtinde måltidsvært madtid frokostbord frokosttid frugt frugttid bordskik bordplan siddeplads frokoststund
      spiseplads spiserum bordsang velbekomme madsang sulten mæt mellemmåltid måltidssamtale samspisning eftermiddagsfrugt
      formiddagsfrugt mellemmad frokostgruppe frokostpause middagsmad bordbøn måltidstid spisehold frugtbord
      eftermiddagsbrød klemme snack bolle knækbrød`,
    weak: `mad bord drikke mælk vand brød skål fad æble pære banan gulerod agurk bordet krumme stol kop glas tallerken bestik
      ske=skeen gaffel kniv smør pålæg leverpostej ost grød havregrød havregryn yoghurt suppe gryde sidde hagesmæk
      tygge mund vandkande kande højstol klapstol bænk`,
    phrases: `sidde+bordet ved+bordet spise+sammen snakke+bordet gå+fra+bordet blive+siddende rundt+om+bordet fast+plads
      spise+op op+fra+bordet samtale+bordet snak+bordet hygge+bordet`,
  },
  {
    id: 'madmod',
    name: 'Madmod og nye smage',
    apart: 'med nye smage',
    family: 'meal',
    strong: `madmod smagsprøve smage smag grøntsag grønt smagsløg smagsleg madglæde smagetallerken smagstallerken kræsen
      kræsenhed kålrabi broccoli blomkål fisk smagsoplevelse ærter peberfrugt madbold grøntsagsstave grovbolle
      smagetime madoplevelse smagsdetektiv smagsdommer smageske duftprøve smagebid madmodig kost næring sukker`,
    weak: `sur sød salt bitter tomat kål avokado mad krydderi krydderurt lugte dufte bid tunge mod`,
    phrases: `smage+på turde+smage ny+mad nye+smage prøve+mad ikke+kunne+lide ikke+lide+mad mærke+på+maden røre+ved+maden`,
  },
  {
    id: 'borddaekning',
    name: 'Børnene dækker og øser selv',
    apart: 'hvor børnene øser selv',
    family: 'meal',
    strong: `borddækning dække borddækker duge dækkeserviet øse hælde skænke opøse kandehælde madhjælper køkkenhjælper madhenter
      service tallerken bestik skeer gaffel smørekniv smøre skære borddækningskort afrydning madvognhjælper
      opvask opvaskemaskine bordtørring tørrebord servering servere selvservering buffet serveringsfad serveringsskål
      serveringsske suppeske øseske tallerkner dugene dug dækkeservietter afrydde frokosthjælper madbord rugbrødssmøring
      vandkande mælkekande`,
    weak: `glas kop kande kniv ske=skeen serviet række fad bakke portion køkken skrælle`,
    phrases: `dække+bord øse+op øse+selv hælde+op hælde+selv selv+hælde selv+øse selv+smøre smøre+selv tage+selv
      tage+mad række+fad sende+rundt sende+fad hente+maden hente+vogn tørre+bordet tømme+tallerken skrabe+tallerken
      køre+vognen rulle+vogn tørre+bord bære+tallerken`,
  },
  {
    id: 'madlavning',
    name: 'Madlavning',
    apart: 'i køkkenet',
    family: 'meal',
    strong: `madlavning bage bagning bagedag dej ælte bolledej pandekage kage kagebagning opskrift køkkendag madværksted køkkenhold
      køkkendame køkkenassistent køkkenleder madkundskab koge stege piske snitte skrælle skræller grøntsagssuppe brødbagning
      frugtsalat smoothie pizza suppedag bålmad snobrød skærebræt hakke madhold bagehold marmelade ovn smørrebrød
      køkkenprojekt kokkehue kokkeforklæde madskole børnekøkken madaktivitet småkage lagkage bolle`,
    weak: `køkken kok mel æg gær sukker ske=skeen gryde kniv ingrediens måle veje forklæde mad skål fryser røre saft`,
    phrases: `lave+mad bage+boller være+med+køkkenet ude+i+køkkenet hjælpe+køkkenet lave+frokost skære+grøntsager skære+grønt
      skære+frugt`,
  },
];
