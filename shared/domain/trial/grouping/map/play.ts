import type { Matter } from './matter.ts';

/** Play, and what it is played with. */
export const play: readonly Matter[] = [
  {
    id: 'leg',
    name: 'Legen',
    apart: 'i legen',
    family: 'play',
    strong: `legestart legegruppe legeaftale legeinvitation legemanuskript legekompetence legekode legekultur legemiljø legeplan legeunivers legeidé
      legeforløb legetema legekvalitet legeglæde legemoment legedag fantasileg frileg parallelleg legehjælp legeroller`,
    fair: `legetid medleger børneinitieret voksenstyret voksenigangsat leg`,
    weak: `lege fri forstyrre deltage igangsætte spor legende fantasi gulv interesse rolle hule udvide superheltelegen afbryde uafbrudt`,
    phrases: `gå+ind+i+legen går+ind+i+legen med+i+legen gå+med+i+legen går+med+i+legen komme+med+i+legen blive+i+legen bliver+i+legen være+i+legen starte+leg gang+i+legen sætte+leg+i+gang leg+i+gang fri+leg lege+med+dem leger+med+dem
      leg+med+dem lege+med+børnene børnenes+leg deres+leg ind+i+deres+leg i+deres+leg deltage+i+legen følge+børnenes+leg følge+legen uforstyrret+leg forstyrre+legen voksen+med+i+leg når+de+leger lege+videre legen+fra+i+går leger+med+på+gulvet
      lade+legen+stå udvide+legen ideer+til+legen en+rolle+i`,
  },
  {
    id: 'rolleleg',
    name: 'Rolleleg',
    apart: 'med rolleleg',
    family: 'play',
    strong: `rolleleg dukkekrog køkkenleg købmandsleg butiksleg udklædning udklædningstøj udklædningskasse lægeleg lægehus lægekuffert frisørsalon kasseapparat familieleg
      rejsebureau postkontor togleg dyreklinik dukkebarn bondegårdsleg dukkehus legekøkken legepenge pølsevogn isbod dukkeseng superhelteleg`,
    fair: `dukke dukkevogn frisør superhelt prinsesse pirat sørøver hospital restaurant supermarked café rumskib ridder trylleri brandmand udklædt legemad kostume`,
    weak: `rolle butik kunde købmand læge penge krone købe sælge borg heks drage politi baby telefon billet skib monster trold patient hat kappe bamse mor far`,
    phrases: `lege+far+mor lege+mor lege+familie lege+læge lege+butik klæde+sig+ud lege+købmand lege+hund lege+kat lege+restaurant`,
  },
  {
    id: 'konstruktion',
    name: 'Byggeri og klodser',
    apart: 'med klodser',
    family: 'play',
    strong: `byggeklods byggehjørne byggerum byggeplads byggelegetøj duplo kapla plusplus magnetklods konstruktionsleg konstruktionslegetøj kuglebane togbane togskinne
      brio magformers geomag byggeprojekt byggeleg byggetegning træklods legobord legoklods klodskasse legokasse byggezone lego kaplaklods klods konstruktion
      byggeri`,
    fair: `bygge bygning tårn jernbane parkeringshus søm hammer sav bilbane ingeniør arkitekt bilgarage skinne`,
    weak: `bil tog=n garage bro vælte rør brædde mursten hus stable samle værktøj skrue kran`,
    phrases: `bygge+videre bygge+tårn bygge+sammen bygge+med vælte+tårn gemme+byggeri bevare+byggeri`,
  },
  {
    id: 'spil',
    name: 'Spil og puslespil',
    apart: 'med spil',
    family: 'play',
    strong: `brætspil puslespil vendespil billedlotteri kortspil memory terningespil ludo domino regelleg spilleregel spiltid spillekort spillestund fangekort kimsleg huskespil
      bingo puslespilsbord spilgruppe spilhjørne`,
    fair: `spil lotteri brik skak`,
    weak: `regel vinde tabe terning spille`,
    phrases: `spille+spil vinde+og+tabe kunne+tabe lære+at+tabe at+tabe`,
  },
  {
    id: 'legetoj',
    name: 'Legetøjet',
    apart: 'med færre ting',
    family: 'room',
    strong: `legetøjsrotation legetøjsfri legetøjspause legetøjsbytte legetøjsreol legetøjshylde løsdel`,
    fair: `legetøj legetøjskasse legetøjskurv legesag legeting`,
    weak: `materiale udvalg kasse hylde bytte rotere ting reol`,
    phrases: `skifte+legetøj+ud tage+legetøj+væk pakke+legetøj+væk pakke+væk færre+ting mindre+legetøj sætte+legetøj+frem stille+legetøj+frem legetøj+frem
      halvdelen+af+legetøjet rotere+legetøj`,
  },
  {
    id: 'medbragt',
    name: 'Legetøj hjemmefra',
    family: 'play',
    strong: `legetøjsdag medbringe`,
    weak: `hjemmefra taske medbragt`,
    phrases: `legetøj+hjemmefra ting+hjemmefra med+hjemmefra har+med+i+tasken noget+med+hjemmefra legetøj+med+hjemmefra tage+med+hjemmefra`,
  },
];
