import type { Matter } from './matter.ts';

/** The body's daily needs, and doing things oneself. */
export const care: readonly Matter[] = [
  {
    id: 'bleskift',
    name: 'Bleskift',
    apart: 'ved bleskift',
    family: 'care',
    strong: `bleskift bleskifte ble pusle puslebord puslesituation puslestund puslerum pusletid puslesang pusleplads numse engangsvaskeklud bleskab
      bleskifterum skifteplads skiftebord skifterum pusleunderlag pusletrappe bleskiftning blepakke blekurv`,
    fair: `badeværelse stige=n skiftning numseklud`,
    weak: `skifte creme salve klud trappe våd lort bæ trin løfte ben`,
    phrases: `skifte+ble skifte+bleer få+ren+ble ny+ble ren+ble på+puslebordet kravle+op+på+bordet blive+skiftet bliver+skiftet skal+skiftes skiftet+på kravle+op+ad+stigen selv+kravle+op våd+ble ligger+og+bliver+skiftet`,
  },
  {
    id: 'toilet',
    name: 'Toilet og potte',
    apart: 'på toilettet',
    family: 'care',
    strong: `toilet toiletbesøg toilettræning potte pottetræning renlighed tisse tis toiletrulle toiletpapir pottetid pottestund toiletkø toiletvane
      toiletsituation wc toilettur tissetur blefri børnetoilet toiletdør`,
    fair: `bæ lort lokum renlig`,
    weak: `tørre badeværelse trække dør skylle underbuks ble skammel våd banke aflåse uheld privat blufærdig kumme låse`,
    phrases: `gå+på+toilettet gå+på+toilet skal+tisse komme+på+toilet sidde+på+potten på+potten af+med+bleen smide+bleen tørre+sig+selv tisse+i+bukserne banker+på+før skylle+ud trække+ud`,
  },
  {
    id: 'handvask',
    name: 'Hygiejne',
    apart: 'ved håndvasken',
    family: 'care',
    strong: `håndvask håndhygiejne hygiejne sæbe håndsprit håndvaskesang vaskesang næsepudsning næsestation solcreme smitte smittekæde bakterie virus bacille
      snotnæse snotstation solsmøring solbeskyttelse snot vaskerutine`,
    fair: `spritte pudse lommetørklæde vaskeklud vandhane vaskekumme håndklæde hoste nyse vaske vask`,
    weak: `ren beskidt næse tørre forkølet forkølelse syg sygdom ærme spejl negl badeværelse hånd klud`,
    phrases: `vaske+hænder vasker+hænder pudse+næse pudser+næse tørre+næse vaske+fingre smøre+ind+i+solcreme hoste+i+ærmet rene+hænder hænder+rene`,
  },
  {
    id: 'tandborstning',
    name: 'Tandbørstning',
    family: 'care',
    strong: `tandbørstning tandbørste tandpleje tandplejer tandlæge tandpasta tandtrold tandplejen`,
    weak: `tand børste spejl skylle`,
    phrases: `børste+tænder børster+tænder`,
  },
  {
    id: 'putning',
    name: 'Putning og søvn',
    apart: 'ved putning',
    family: 'care',
    strong: `putning putte søvn lur middagslur middagshvil soverum krybbe godnatsang vuggevise puttesituation sovetid soverutine sovebarn puttegruppe
      søvnrum søvnrytme sovedyr sovebamse puttetid soveritual opvågning middagssøvn eftermiddagslur puttesang puttestund
      søvnbehov sovehold putteritual krybberum udesovning puttevagt sovevagt sovetræt soveseng søvnlog sovested sovepose`,
    fair: `sove barnevogn godnat vugge=v dyne sovedukke vækning lulle dyb-søvn vågne sovemadras hvile=n middagshvile sutteklud nusseklud lagen sovehjørne`,
    weak: `sut seng madras træt hvil hvile vække vågen vogn mørke gardin sele ligge tæppe ro nusse gabe øje pude klap klappe ryg hvisken vise sang
      bamse mørk mørklægge rulle`,
    phrases: `falde+i+søvn falder+i+søvn falde+søvn lægge+sig+til+at+sove skal+sove skulle+sove til+at+sove sove+til+middag vågne+op når+de+vågner stå+op+fra dem+der+ikke+sover ikke+sover ikke+mere+sover
      lukke+øjnene lukket+øjnene gnide+øjne gnider+øjne gnide+sig+i+øjnene ude+ved+vognene i+vognen ved+vognene i+barnevognen trække+gardinet gardinet+for trækker+for ned+i+krybben nusse+på+ryggen
      holde+i+hånden+indtil blive+siddende+til+de+sover ligge+ved+siden+af falde+til+ro+krybbe middagslur+ude lægge+i+seng sove+ude`,
  },
  {
    id: 'babyer',
    name: 'De allermindste',
    apart: 'med de mindste',
    family: 'care',
    strong: `kravlegård babyleg babymassage babysang babyrytmik babysvømning maveleje spædbarn babygruppe babylege babystimulering sutteflaske modermælkserstatning`,
    fair: `baby flaske maveliggende kravletæppe aktivitetstæppe uro=n slynge`,
    weak: `kravle mave hoved løfte tæppe gulv rulle sut pludre pludren tand bære`,
    phrases: `på+maven de+helt+små de+allermindste de+helt+små+børn løfte+hovedet lære+at+gå`,
  },
  {
    id: 'selvhjulpen',
    name: 'Børnene kan selv',
    apart: 'hvor børnene gør det selv',
    family: 'care',
    strong: `selvhjulpen selvhjulpenhed selvhjælp selvhjælpsfærdighed selvstændighed hjælpeløs kanselv`,
    fair: `selvstændig mestring mestre selvtillid`,
    weak: `selvværd overtage stolt klare bære ansvar tålmodig øvelse lirke øve vente trin opmuntre`,
    phrases: `gøre+det+selv gør+det+selv kan+selv kan+godt+selv klare+selv klare+det+selv prøve+selv selv+prøve prøver+selv lade+børnene+selv lader+børnene+selv lader+dem+selv lader+barnet+selv lade+barnet+selv lade+dem+selv børnene+selv+kan give+tid+til+at+selv
      vente+med+at+hjælpe hjælpe+for+hurtigt hjælper+først+når hænderne+på+ryggen selv+få+lov ved+egen+hjælp uden+hjælp uden+min+hjælp selv+bære selv+hente selv+finde selv+tage`,
  },
  {
    id: 'hjaelper',
    name: 'Dagens hjælper',
    apart: 'med en hjælper',
    family: 'care',
    strong: `duks hjælperordning dukseordning hjælpervest hjælperkasket ordensduks hjælperkort hjælperhat hjælpertavle hjælperrolle dukseopgave duksevest
      hjælperjob børneduks`,
    fair: `tjans pligt hjælper hverv småjob`,
    weak: `opgave ansvar vest hjælpe job stolt udvalgt betroet`,
    phrases: `dagens+hjælper dagens+duks dagens+barn to+hjælpere et+barn+hjælper hjælpe+med+at+hente de+store+hjælper+de de+store+hjælper give+opgaver får+en+opgave faste+opgaver praktiske+opgaver små+opgaver ansvar+for+at små+jobs`,
  },
];
