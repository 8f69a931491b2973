import type { Matter } from './matter.ts';

/** The body's daily needs, and doing things oneself. */
export const care: readonly Matter[] = [
  {
    id: 'bleskift',
    name: 'Bleskift',
    apart: 'ved bleskift',
    family: 'care',
    named: 'bleskift puslebord',
    strong: `bleskifte ble pusle puslesituation puslestund puslerum pusletid puslesang pusleplads
      numse engangsvaskeklud bleskab bleskifterum skifteplads skiftebord skifterum pusleunderlag pusletrappe
      bleskiftning blepakke blekurv`,
    fair: `badeværelse stige=n skiftning numseklud pusleunderlaget ansigtsklud badetid skifteritual badebalje
      skiftesituation pusleområde`,
    weak: `skifte creme salve klud trappe våd lort bæ trin løfte ben bord ligge stå stående bukser ned bodystocking
      strømper kontakt alene badet fordele ryg tørrer tørre løfter rører lår mave sang tid ventes kollega øjne
      snakke fortæller nu hænder kold vand kravle op haste række klar rolig dør lukke kroppe selv spørge`,
    phrases: `skifte+ble skifte+bleer få+ren+ble ny+ble ren+ble på+puslebordet kravle+op+på+bordet blive+skiftet
      bliver+skiftet skal+skiftes skiftet+på kravle+op+ad+stigen selv+kravle+op våd+ble ligger+og+bliver+skiftet
      må+skifte skifte+dig skal+have+skiftet bliver+skiftet+på får+skiftet under+skiftet i+skiftet når+jeg+skifter
      når+vi+skifter mens+jeg+skifter skifter+ham skifter+hende skifter+stående løfte+numsen løfter+numsen
      løfter+benene op+på+bordet på+badeværelset+så på+bordet+jeg tørrer+numsen jeg+siger+hvad+jeg+gør
      fortæller+hvad+jeg+gør hvad+mine+hænder klar+til+at+blive+skiftet henter+selv+bleen finder+selv+ble
      stå+op+og+blive`,
  },
  {
    id: 'toilet',
    name: 'Toilet og potte',
    apart: 'på toilettet',
    family: 'care',
    named: 'toilet',
    strong: `toiletbesøg toilettræning potte pottetræning renlighed tisse tis toiletrulle toiletpapir pottetid
      pottestund toiletkø toiletvane toiletsituation wc toilettur tissetur blefri børnetoilet toiletdør`,
    fair: `bæ lort lokum renlig toiletvant toiletseddel toiletrutine tissepause toiletbillede potteplads urinal
      pottehjørne tisseprik toiletbræt børnepotte`,
    weak: `tørre badeværelse trække dør skylle underbuks ble skammel våd banke aflåse uheld privat blufærdig kumme låse
      sidde sæde lukket prik sigte støtte fødder papir tør bagefter bukser ned trusser underbukser skifte hold
      holde mave vaske billeder kø sidst tissede klar ro rolig alene faste tider mad efter uden natte kalder hjælp`,
    phrases: `gå+på+toilettet gå+på+toilet skal+tisse komme+på+toilet sidde+på+potten på+potten af+med+bleen smide+bleen
      tørre+sig+selv tisse+i+bukserne banker+på+før skylle+ud trække+ud tør+sig tørre+sig trække+ud+selv
      trækker+selv+ud på+toilet+to+og holder+sig+hele gå+på+potte går+på+potte sidder+på+toilettet
      sidder+på+potten potten+frem potterne+står uden+ble uden+bleer i+underbukser stoppe+med+ble skal+bæ
      skal+på+toilet tisse+af tissede+i selv+sige+til siger+til+når+de+skal dørene+på+toilettet banker+på`,
  },
  {
    id: 'handvask',
    name: 'Hygiejne',
    apart: 'ved håndvasken',
    family: 'care',
    strong: `håndvask håndhygiejne hygiejne sæbe håndsprit håndvaskesang vaskesang næsepudsning næsestation solcreme
      smitte smittekæde bakterie virus bacille snotnæse snotstation solsmøring solbeskyttelse snot vaskerutine`,
    fair: `spritte pudse lommetørklæde vaskeklud vandhane vaskekumme håndklæde hoste nyse vaske vask sæbestation
      håndvasken smøring bakteriejagt klude=n gnubbe vanddryp snottør papirserviet håndklædeholder kuldecreme
      spritdispenser rengøre rengøring afvaske`,
    weak: `ren beskidt næse tørre forkølet forkølelse syg sygdom ærme spejl negl badeværelse hånd klud ærmer vand
      vandet dryp skruer skum farver sang sekunder tyve kø trængsel sprøjt bakterier glimmer syge smitter roskilde
      omgangssyge influenza corona maske feber sol solen kinder ansigt renere bord borde vasken hænder fingre`,
    phrases: `vaske+hænder vasker+hænder pudse+næse pudser+næse tørre+næse vaske+fingre smøre+ind+i+solcreme hoste+i+ærmet
      rene+hænder hænder+rene op+med+ærmerne op+i+ærmet i+ærmet hænderne+under under+vandet ved+håndvasken
      ved+vasken smører+hinanden smøre+hinanden smøre+kinder creme+på+kinderne vasker+legetøj vaske+bordet
      før+jeg+tørrer tørrer+næser selv+pudse selv+tørre+næsen vaske+ansigt holde+de+syge+hjemme hvornår+man+er+syg`,
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
    named: 'putning',
    strong: `putte søvn lur middagslur middagshvil soverum krybbe godnatsang vuggevise puttesituation sovetid
      soverutine sovebarn puttegruppe søvnrum søvnrytme sovedyr sovebamse puttetid soveritual opvågning
      middagssøvn eftermiddagslur puttesang puttestund søvnbehov sovehold putteritual krybberum udesovning
      puttevagt sovevagt sovetræt soveseng søvnlog sovested sovepose`,
    fair: `sove barnevogn godnat vugge=v dyne sovedukke vækning lulle dyb-søvn vågne sovemadras hvile=n middagshvile
      sutteklud nusseklud lagen sovehjørne søvndagbog mørklægningsgardin soverutiner vuggesang soverytme bølgelyd
      sovemusik godnatbog sutteflaske krybber sovesal liggehal sengetøj nusseklude sovekrog sovetegn pudebetræk
      vækkeritual voggevise indsovning puttehold putter puttet`,
    weak: `sut seng madras træt hvil hvile vække vågen vogn mørke gardin sele ligge tæppe ro nusse gabe øje pude klap
      klappe ryg hvisken vise sang bamse mørk mørklægge rulle vågner gaber ligger klapper brystet bryst pande
      stryge gynge vogne læ seler seletøj rullegardin nynne hvisker stille lys slukke dæmpet gå ind ud arme hånd
      kind rygge længe hurtigere minutter midt halvanden formiddag middag efter klokken tegn øjne gnider snorke
      urolig urolige vred klynke rejser bærer søvnen trøst uro tung klud sokker pyjamas lydbog puder hviler vækkes
      forældre aftale 45 30 krybben drømme`,
    phrases: `falde+i+søvn falder+i+søvn falde+søvn lægge+sig+til+at+sove skal+sove skulle+sove til+at+sove
      sove+til+middag vågne+op når+de+vågner stå+op+fra dem+der+ikke+sover ikke+sover ikke+mere+sover lukke+øjnene
      lukket+øjnene gnide+øjne gnider+øjne gnide+sig+i+øjnene ude+ved+vognene i+vognen ved+vognene i+barnevognen
      trække+gardinet gardinet+for trækker+for ned+i+krybben nusse+på+ryggen holde+i+hånden+indtil
      blive+siddende+til+de+sover ligge+ved+siden+af falde+til+ro+krybbe middagslur+ude lægge+i+seng sove+ude
      inden+luren før+luren efter+luren lur+ude op+fra+luren til+lur skal+ligge tager+lur sover+længe sover+kort
      sover+i+vognen sover+ude vågner+efter vågner+for vågne+langsomt vækker+ham vækker+ikke vækker+hende
      vække+ham vække+hende ligge+stille ligger+på+madras mellem+madrasserne på+madrassen sætter+mig+på+gulvet+til
      sidder+der+til+de sover+til+han putter+sig+selv putte+sig kan+ikke+finde+ro+til lige+ved+at+sove
      klapper+ikke hånd+på+ryggen hånd+på+brystet stryge+over vugge+videre tager+sokker+af mørkt+rum
      mørkere+i+rummet slukker+lyset nynner+i+stedet de+falder falder+hurtigere faldet+i+søvn faldt+i+søvn
      sovet+for+lidt nok+søvn mere+søvn mangel+på+søvn søvnige+børn sove+selv+om sin+sut+og den+der+er+længe+om
      går+ud+og+ind+mens`,
  },
  {
    id: 'babyer',
    name: 'De allermindste',
    apart: 'med de mindste',
    family: 'care',
    strong: `kravlegård babyleg babymassage babysang babyrytmik babysvømning maveleje spædbarn babygruppe babylege
      babystimulering sutteflaske modermælkserstatning`,
    fair: `baby flaske maveliggende kravletæppe aktivitetstæppe uro=n slynge liggeunderlag spædbørn legetæppe babystol
      babyalarm babyhjørne grødbarn ammepude hyggekurv tigerspring`,
    weak: `kravle mave hoved løfte tæppe gulv rulle sut pludre pludren tand bære små mindste sidde krybe række gribe
      ringle skål tørklæde spejl gulvtæppe gulvet bæresele måneder mdr lallen smage tumling skærme hjørne beskytte
      løber trampe kigger træer vogn flasken ligge arm armen ansigt`,
    phrases: `på+maven de+helt+små de+allermindste de+helt+små+børn løfte+hovedet lære+at+gå under+et+år under+ét+år
      på+ti+måneder på+9+måneder otte+måneder kravler+endnu lægger+mig+ned+hos lægger+mig+på+maven ligger+på+maven
      maven+på+tæppet sidde+selv+endnu øve+sig+i+at+rulle komme+op+at+sidde på+armen+når flaske+på rejse+sig+op
      gå+langs`,
  },
  {
    id: 'selvhjulpen',
    name: 'Børnene kan selv',
    apart: 'hvor børnene gør det selv',
    family: 'care',
    strong: `selvhjulpen selvhjulpenhed selvhjælp selvhjælpsfærdighed selvstændighed hjælpeløs kanselv`,
    fair: `selvstændig mestring mestre selvtillid selvstyrende selvbærende selvtjent tjenestevillig`,
    weak: `selvværd overtage stolt klare bære ansvar tålmodig øvelse lirke øve vente trin opmuntre vise skridt hjælp ti
      sekunder hænder ryg lommen kæmpe prop opfordre lykkes kan kunne gang tilbage klatre kander kroge højde nå
      børnehøjde tid tidspres skammel forsøge op skræller finde hente tage næsten modet tro`,
    phrases: `gøre+det+selv gør+det+selv kan+selv kan+godt+selv klare+selv klare+det+selv prøve+selv selv+prøve
      prøver+selv lade+børnene+selv lader+børnene+selv lader+dem+selv lader+barnet+selv lade+barnet+selv
      lade+dem+selv børnene+selv+kan give+tid+til+at+selv vente+med+at+hjælpe hjælpe+for+hurtigt hjælper+først+når
      hænderne+på+ryggen selv+få+lov ved+egen+hjælp uden+hjælp uden+min+hjælp selv+bære selv+hente selv+finde
      selv+tage tæller+til+ti+før+jeg+hjælper før+jeg+hjælper inden+jeg+hjælper jeg+hjælper+ikke jeg+hjælper+først
      hjælper+ikke+før skal+jeg+hjælpe hjælpe+med+det+sidste selv+kan+nå selv+kan kan+de+nå de+kan+nå nå+det+selv
      prøver+først får+lov+at+prøve prøve+et+par+gange tid+til+at+prøve bærer+selv finder+selv henter+selv
      klatre+op+selv kravler+selv løfter+ikke+op træde+et+skridt+tilbage vise+én+gang vise+det+én lille+hjælp
      hvad+kan+du+selv ros+for+at+prøve de+må+selv han+selv hun+selv selv+om+det+tager+tid`,
  },
  {
    id: 'hjaelper',
    name: 'Dagens hjælper',
    apart: 'med en hjælper',
    family: 'care',
    strong: `duks hjælperordning dukseordning hjælpervest hjælperkasket ordensduks hjælperkort hjælperhat hjælpertavle
      hjælperrolle dukseopgave duksevest hjælperjob børneduks`,
    fair: `tjans pligt hjælper hverv småjob morgenhjælper posthjælper bordhjælper blomsterhold fejehold opgavekort
      hjælpebarn pedelhjælper ringehjælper servicehold dukser dagensduks`,
    weak: `opgave ansvar vest hjælpe job stolt udvalgt betroet tavle trække kort billede kasket uge dag fast lille
      stoler stolthed blomster vande pedel kontor sedler hente brænde køre lyset tænder klokken store små vækker
      voksenopgave`,
    phrases: `dagens+hjælper dagens+duks dagens+barn to+hjælpere et+barn+hjælper hjælpe+med+at+hente de+store+hjælper+de
      de+store+hjælper give+opgaver får+en+opgave faste+opgaver praktiske+opgaver små+opgaver ansvar+for+at
      små+jobs går+med+i+køkkenet har+vest+på en+lille+opgave får+lov+at+hjælpe hjælper+med+at hjælpe+pedellen
      går+på+kontoret ham+der+ringer den+der+tænder på+tur+at+være+hjælper barnet+hjælper er+hjælper
      de+store+til+at+hjælpe`,
  },
];
