import type { Matter } from './matter.ts';

export const play: readonly Matter[] = [
  {
    id: 'leg',
    name: 'Legen',
    apart: 'i legen',
    family: 'play',
    strong: `legestart legegruppe legeaftale legetid legeinvitation legemanuskript legekompetence legekode legekultur legemiljø legeplan
      fantasileg frileg spontanleg legeunivers parallelleg legeideer legeidé legeforløb legetema børneinitieret
      voksenstyret voksenigangsat legekvalitet legestue legeglæde medleger legemoment legeproces legeresponderende
      legescene legedag`,
    weak: `leg lege fri forstyrre deltage igangsætte følge spor legende fantasi gulv forløb interesse`,
    phrases: `gå+med+i+legen gå+ind+i+legen med+i+legen komme+med+i+legen sidde+på+gulvet være+i+legen starte+leg fri+leg fri+lege lege+med
      børnenes+leg deltage+i+legen ned+på+gulvet sætte+mig+på+gulvet følge+børnenes+leg blive+i+legen uforstyrret+leg gang+i+legen
      børnenes+spor sætte+leg+i+gang vise+legen voksen+med+legen følge+legen`,
  },
  {
    id: 'rolleleg',
    name: 'Rolleleg',
    apart: 'med rolleleg',
    family: 'play',
    strong: `rolleleg dukkekrog dukke dukkevogn dukkehus dukkeseng legekøkken køkkenleg købmandsleg butik butiksleg købmand udklædning udklædningstøj udklædningskasse
      lægeleg læge lægehus lægekuffert hospital sygehus frisør frisørsalon restaurant café cafe supermarked kasseapparat superhelt prinsesse
      pirat sørøver ridder heks drage borg brandmand brandbil politi politimand postkontor postbud familieleg
      kontor rejsebureau rumskib flyvemaskine lufthavn bondegårdsleg dyrlæge dyreklinik campingplads kunde patient
      legepenge billet billetkontor togstation monster trold kejser prins telefonrør trylleri tryllestav legekrog dukkebarn
      kostume maske smykker pølsevogn isbod isbutik togleg politistation legemad`,
    weak: `rolle krone købe sælge dyne krog konge baby mor far penge telefon tog fly udklædt bamse betale vare hat kappe skib`,
    phrases: `lege+far lege+mor lege+familie lege+læge lege+butik klæde+ud lege+købmand lege+hund lege+kat lege+restaurant lade+som+om`,
  },
  {
    id: 'konstruktion',
    name: 'Byggeri og klodser',
    apart: 'med klodser',
    family: 'play',
    strong: `klods byggeklods byggehjørne byggerum byggeplads bygge byggeri byggelegetøj bygning lego duplo kapla plusplus magnetklods
      konstruktion konstruktionsleg konstruktionslegetøj kuglebane togbane tårn togskinne skinne garage parkeringshus bro jernbane
      brio magformers geomag byggeprojekt byggeleg byggetegning vejbane bilbane træklods legobord legoklods klodskasse legokasse
      byggezone klodser hammer søm sømbræt værktøj sav skrue bilgarage ingeniør arkitekt bygherre papkassehus byggekasse
      legetøjsbil bil`,
    weak: `tog vej vælte rør brædde mursten hus stable samle`,
    phrases: `bygge+videre bygge+tårn bygge+sammen bygge+med vælte+tårn gemme+byggeri bevare+byggeri`,
  },
  {
    id: 'spil',
    name: 'Spil og puslespil',
    apart: 'med spil',
    family: 'play',
    strong: `spil brætspil puslespil vendespil billedlotteri lotteri kortspil memory terningespil ludo domino regelleg spilleregel kalaha
      spilbord spiltid spillekort spillestund fangekort billedelotteri kimsleg kims puslespilsbord spilgruppe huskespil bingo
      spilhjørne brikker brik dam skak fiskespil`,
    weak: `regel vinde tabe terning tur brik spille`,
    phrases: `spille+spil vinde+tabe kunne+tabe lære+at+tabe følge+regler`,
  },
  {
    id: 'legetoj',
    name: 'Legetøjet',
    apart: 'med færre ting',
    family: 'room',
    strong: `legetøj legetøjskasse legetøjsrotation legetøjsdag legesag legetøjskurv legetøjsreol legetøjsfri legetøjshylde legetøjsvogn
      løsdel løsdele legeting medbragt legetøjsbytte legetøjsfrit legetøjspause`,
    weak: `materiale udvalg kasse hylde bytte rotere færre ting reol dele`,
    phrases: `skifte+legetøj tage+legetøj+væk pakke+legetøj færre+ting mindre+legetøj sætte+legetøj+frem legetøj+hjemmefra stille+legetøj+frem
      finde+frem legetøj+frem`,
  },
];
