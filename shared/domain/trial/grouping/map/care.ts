import type { Matter } from './matter.ts';

export const care: readonly Matter[] = [
  {
    id: 'bleskift',
    name: 'Bleskift',
    apart: 'ved bleskift',
    family: 'care',
    strong: `bleskift bleskifte ble bleskiftning pusle puslebord puslesituation puslestund puslerum puslebordet pusletid puslesang
      pusleplads numse engangsvaskeklud bleskab lortible bleskifterum blestol skifteplads skiftebord skifterum pusling
      pusleunderlag pusletrappe blebarn`,
    weak: `skifte badeværelse creme salve klud trappe våd skifterum bad uro strømpebuks`,
    phrases: `skifte+ble få+ren+ble ny+ble på+puslebordet kravle+op+bordet ren+ble skiftes+på våd+ble`,
  },
  {
    id: 'toilet',
    name: 'Toilet og potte',
    apart: 'på toilettet',
    family: 'care',
    strong: `toilet toiletbesøg toilettræning potte pottetræning renlighed tisse tis bæ lort lokum pottetid pottestund toiletrulle
      toiletpapir toilettrin tissetur renlig blefri wc toiletkø toilettet toiletvane toiletsituation tissemand tørlagt
      potteunge uheld kumme toilethjælper`,
    weak: `tørre badeværelse trække dør skylle underbuks ble skammel våd`,
    phrases: `gå+toilet skal+tisse gå+på+toilet komme+på+toilet sidde+potten på+potten komme+af+med+bleen af+med+ble smide+ble
      tørre+sig`,
  },
  {
    id: 'handvask',
    name: 'Hygiejne',
    apart: 'ved håndvasken',
    family: 'care',
    strong: `håndvask håndhygiejne hygiejne sæbe vaske håndsprit spritte bakterie håndvaskesang vaskesang næsepudsning snot snotte
      pudse næsestation lommetørklæde tandbørstning tandbørste solcreme ansigtsvask hånddug håndklæde smitte smittekæde
      virus bacille afvaske vaskeklud snotnæse snottørring vandhane vaskekumme snotstation solsmøring solbeskyttelse
      smøresol næsepuds hoste nyse sprit hårbørste`,
    weak: `hånd vask ren beskidt næse tørre forkølet forkølelse syg sygdom ærme spejl hygiejnisk negl badeværelse dryppe håndsprit`,
    phrases: `vaske+hænder pudse+næse vaske+fingre børste+tænder smøre+solcreme smøre+ind tørre+næse hoste+ærme hænder+rene
      rene+hænder ved+vasken`,
  },
  {
    id: 'putning',
    name: 'Putning og søvn',
    apart: 'ved putning',
    family: 'care',
    strong: `putning putte søvn sove lur middagslur middagshvil soverum krybbe barnevogn godnat godnatsang vuggevise vugge
      soverytme puttesituation sovetid soverutine sovebarn puttegruppe sovested dyne pude sovepose søvnrum søvnrytme sengetid
      natbamse sovedyr sovebamse puttetid soveritual opvågning vækning middagssøvn eftermiddagslur puttesang sovetrappe
      sovebriks puttestund sovepude søvnbehov søvnlog sutteklud sovehal kryb sovehold putteritual barnevognsskur
      krybberum udesovning drømme madrasrum sovevagt puttevagt sovekammer bisselulle søvnig sovevogn`,
    weak: `sut seng madras træt hvile hvil vække vågne vågen vågnetid vogn lagen mørke gardin sele liggende tæppe ligge ro
      nusse nusseklud lulle`,
    phrases: `falde+søvn falde+i+søvn lægge+sove skal+sove skulle+sove op+at+sove lægge+sig sove+ind sove+til+middag putte+børn
      vågne+op stå+op+fra dem+der+ikke+sover ikke+sove oppegående+børn`,
  },
  {
    id: 'selvhjulpen',
    name: 'Børnene kan selv',
    apart: 'hvor børnene gør det selv',
    family: 'care',
    strong: `selvhjulpen selvhjulpenhed selvstændig selvstændighed mestre mestring selvhjælp selvhjælpsfærdighed kunnen selvtillid
      selvværd overtage hjælpeløs øvebane øvelse lirke`,
    weak: `selv prøve klare kunne bære ansvar lære stolt tålmodig udføre håndtere trin`,
    phrases: `gøre+selv kan+selv klare+selv prøve+selv selv+prøve selv+gøre selv+tage selv+hente selv+klæde selv+finde
      kunne+selv lade+børnene+selv lade+dem+selv børnene+selv give+tid+selv hjælpe+sig+selv uden+hjælp
      vente+med+at+hjælpe børnene+kan+nå hjælpe+for+hurtigt selv+få+lov jeg+hjælper+først hænderne+på+ryggen`,
  },
  {
    id: 'hjaelper',
    name: 'Dagens hjælper',
    apart: 'med en hjælper',
    family: 'care',
    strong: `duks dagensduks hjælper hjælperordning dukseordning hjælpervest hjælperkasket ordensduks hjælperkort tjans pligt
      hjælperhat hjælpertavle hjælperrolle hjælpebarn dukseopgave duksevest hverv småjob praktiskopgave dagligdagsopgave hjælperjob`,
    weak: `opgave ansvar tur vest hjælpe job duelig`,
    phrases: `dagens+hjælper dagens+barn to+hjælpere et+barn+hjælpe barn+opgave hjælpe+med+at+hente hjælpe+til store+hjælpe+små
      de+store+hjælpe give+opgave få+opgave faste+opgaver praktiske+opgaver lille+opgave barn+ansvar`,
  },
];
