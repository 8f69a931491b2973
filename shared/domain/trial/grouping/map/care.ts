import type { Matter } from './matter.ts';

/** The body's daily needs, and doing things oneself. */
export const care: readonly Matter[] = [
  {
    id: 'bleskift',
    name: 'Bleskift',
    apart: 'ved bleskift',
    family: 'care',
    named: 'bleskift puslebord',
    strong: `bleskifte ble pusle puslesituation puslestund puslerum pusletid puslesang pusleplads numse
      engangsvaskeklud bleskab bleskifterum skifteplads skiftebord skifterum pusleunderlag pusletrappe bleskiftning
      blepakke blekurv vådserviet zinksalve blepose blekasse blespand tisseble lorteble buksble buksebleer blesnak
      blestund skiftestund skiftepude badeværelsestid pusleuro puslestige pusletaske puslespejl skifteleg blebarn
      bleskiftet numsesalve røv bleudslæt`,
    fair: `badeværelse stige=n skiftning numseklud pusleunderlaget ansigtsklud badetid skifteritual badebalje
      skiftesituation pusleområde bleer bleen puslepude barre zinkcreme spejl uro=n kropsdele bodystocking buks bukser
      løfte benene tørre vaskekluden klud klude hygiejnekurv numser strømpebukser badeværelset kravle skråpude`,
    weak: `skifte creme salve trappe våd lort bæ trin ben bord ligge stå stående ned strømper kontakt alene badet
      fordele ryg tørrer løfter rører lår mave sang tid ventes kollega øjne snakke fortæller nu hænder kold vand op
      haste række klar rolig dør lukke kroppe selv spørge`,
    phrases: `skifte+ble skifte+bleer få+ren+ble ny+ble ren+ble på+puslebordet kravle+op+på+bordet blive+skiftet
      bliver+skiftet skal+skiftes skiftet+på kravle+op+ad+stigen selv+kravle+op våd+ble ligger+og+bliver+skiftet
      må+skifte skifte+dig skal+have+skiftet bliver+skiftet+på får+skiftet under+skiftet i+skiftet når+jeg+skifter
      når+vi+skifter mens+jeg+skifter skifter+ham skifter+hende skifter+stående løfte+numsen løfter+numsen
      løfter+benene op+på+bordet på+badeværelset+så på+bordet+jeg tørrer+numsen jeg+siger+hvad+jeg+gør
      fortæller+hvad+jeg+gør hvad+mine+hænder klar+til+at+blive+skiftet henter+selv+bleen finder+selv+ble
      stå+op+og+blive skifter+ble skifte+bleen skifter+bleen bleen+skiftes bleer+skiftes skiftes+ble når+han+skiftes
      når+hun+skiftes under+bleskift ved+bleskift stående+bleskift stå+op+mens står+op+mens op+på+puslebordet
      deroppe+på+bordet kravler+selv+op kravle+selv+op kravler+op+ad+trappen op+ad+trappen+til+puslebordet
      henter+selv+ble hente+selv+ble hente+en+ble finde+sin+ble vælger+selv+ble holde+bleen holder+bleen
      rækker+mig+bleen holder+den+rene fortælle+hvad+jeg+gør siger+hvad+jeg+gør før+jeg+rører inden+jeg+rører
      inden+jeg+løfter før+jeg+løfter venter+på+at+barnet+løfter løfter+selv+numsen løfte+selv+numsen
      én+til+én+på+badeværelset alene+på+badeværelset en+ad+gangen+på+badeværelset et+barn+ad+gangen+på+badeværelset
      på+badeværelset+med mærke+bukserne tage+bukserne+af trækker+selv+bukserne trække+selv+bukserne trække+bukser+ned
      trækker+bukser+op bukserne+op bukserne+ned lukker+døren+til+badeværelset synger+mens+jeg+skifter
      den+samme+voksen+skifter vasker+numsen vaske+numse rene+numser tørre+numse`,
  },
  {
    id: 'toilet',
    name: 'Toilet og potte',
    apart: 'på toilettet',
    family: 'care',
    named: 'toilet',
    strong: `toiletbesøg toilettræning potte pottetræning renlighed tisse tis toiletrulle toiletpapir pottetid
      pottestund toiletkø toiletvane toiletsituation wc toilettur tissetur blefri børnetoilet toiletdør toiletstol
      toiletskammel toiletsang toiletbog tissekone tissemand tisseuheld tisseplet potter pottestol pottehjælper
      pottebog underbukser underbuks underhyler trusse trusser boxershorts toiletpause toilettet toiletter kumme
      kummen toiletkort toiletvagt tissetid tissetrængende tissehold pølse prut skidt ufrivillig renligheden pottegang
      bleslip tisseure tissebrik`,
    fair: `bæ lort lokum renlig toiletvant toiletseddel toiletrutine tissepause toiletbillede potteplads urinal
      pottehjørne tisseprik toiletbræt børnepotte skylle skyl tissede tisser tørre papir lås låse skammel fødder dør
      bræt tønde trang trænge maven uheld våd blufærdighed blufærdig privat klistermærke ros ramme tag`,
    weak: `badeværelse trække ble banke aflåse sidde sæde lukket prik sigte støtte tør bagefter bukser ned skifte hold
      holde mave vaske billeder kø sidst klar ro rolig alene faste tider mad efter uden natte kalder hjælp`,
    phrases: `gå+på+toilettet gå+på+toilet skal+tisse komme+på+toilet sidde+på+potten på+potten af+med+bleen
      smide+bleen tørre+sig+selv tisse+i+bukserne banker+på+før skylle+ud trække+ud tør+sig tørre+sig trække+ud+selv
      trækker+selv+ud på+toilet+to+og holder+sig+hele gå+på+potte går+på+potte sidder+på+toilettet sidder+på+potten
      potten+frem potterne+står uden+ble uden+bleer i+underbukser stoppe+med+ble skal+bæ skal+på+toilet tisse+af
      tissede+i selv+sige+til siger+til+når+de+skal dørene+på+toilettet banker+på på+toilettet på+toilet på+wc
      på+potte går+på+toilettet går+på+toilet skal+du+tisse tør+ikke+gå+på bange+for+toilettet sidde+på+toilettet
      tilbyde+potten tilbyder+potten tilbyder+toilettet tisser+i+bukserne tissede+i+bukserne våde+bukser bæ+i+bukserne
      skiftetøj+efter+uheld smider+bleen stopper+med+ble trækker+ud skyller+ud tørrer+sig+selv tørre+sig+bag
      tørre+sig+i+numsen tørre+numsen+selv låse+døren låser+døren banke+på+døren banker+på+døren
      lukker+døren+til+toilettet for+sig+selv+på+toilettet inden+vi+går+ud+tisser tisse+før alle+tisser+før
      alle+på+toilet to+ad+gangen+på+toilettet en+ad+gangen+på+toilettet kø+ved+toilettet vente+ved+toilettet
      stående+tisse tisse+stående ros+for+at+prøve spørger+ikke+om+de+skal mærke+efter+om+de+skal`,
  },
  {
    id: 'handvask',
    name: 'Hygiejne',
    apart: 'ved håndvasken',
    family: 'care',
    strong: `håndvask håndhygiejne hygiejne sæbe håndsprit håndvaskesang vaskesang næsepudsning næsestation solcreme
      smitte smittekæde bakterie virus bacille snotnæse snotstation solsmøring solbeskyttelse snot vaskerutine
      sæbedispenser sæbeskum papirhåndklæde håndcreme vaskeritual vaskerækkefølge vandhaner vaskebillede vaskehjælper
      vaskestation lommeletter næsepapir papirlommetørklæde vaskehænder`,
    fair: `spritte pudse lommetørklæde vaskeklud vandhane vaskekumme håndklæde hoste nyse vaske vask sæbestation
      håndvasken smøring bakteriejagt klude=n gnubbe vanddryp snottør papirserviet håndklædeholder kuldecreme
      spritdispenser rengøre rengøring afvaske skylle skum næse tørre hånd hænder ren beskidt skidt klud serviet spejl
      skammel kø ærme negle sprit gnide fingre`,
    weak: `forkølet forkølelse syg sygdom negl badeværelse ærmer vand vandet dryp skruer farver sang sekunder tyve
      trængsel sprøjt bakterier glimmer syge smitter roskilde omgangssyge influenza corona maske feber sol solen
      kinder ansigt renere bord borde vasken`,
    phrases: `vaske+hænder vasker+hænder pudse+næse pudser+næse tørre+næse vaske+fingre smøre+ind+i+solcreme
      hoste+i+ærmet rene+hænder hænder+rene op+med+ærmerne op+i+ærmet i+ærmet hænderne+under under+vandet
      ved+håndvasken ved+vasken smører+hinanden smøre+hinanden smøre+kinder creme+på+kinderne vasker+legetøj
      vaske+bordet før+jeg+tørrer tørrer+næser selv+pudse selv+tørre+næsen vaske+ansigt holde+de+syge+hjemme
      hvornår+man+er+syg vask+hænder hænder+vaskes vasket+hænder tørre+hænder tørrer+hænder sæbe+på+hænderne
      ærmerne+op skubbe+ærmerne+op trække+ærmerne+op pudse+næsen tørrer+næse tørre+næsen tørre+mund tørre+ansigt
      vaske+mund synge+mens+vi+vasker synger+mens+vi+vasker før+maden+vasker efter+toilettet+vasker to+ved+vasken
      et+barn+ved+vasken kø+ved+håndvasken slukke+for+vandet`,
  },
  {
    id: 'tandborstning',
    name: 'Tandbørstning',
    family: 'care',
    strong: 'tandbørstning tandbørste tandpleje tandplejer tandlæge tandpasta tandtrold tandplejen',
    weak: 'tand børste spejl skylle',
    phrases: 'børste+tænder børster+tænder',
  },
  {
    id: 'putning',
    name: 'Putning og søvn',
    apart: 'ved putning',
    family: 'care',
    named: 'putning',
    strong: `putte søvn lur middagslur middagshvil soverum krybbe godnatsang vuggevise puttesituation sovetid
      soverutine sovebarn puttegruppe søvnrum søvnrytme sovedyr sovebamse puttetid soveritual opvågning middagssøvn
      eftermiddagslur puttesang puttestund søvnbehov sovehold putteritual krybberum udesovning puttevagt sovevagt
      sovetræt soveseng søvnlog sovested sovepose sovestund sovemåtte hvilemåtte hviletid soveposer godnatritual
      soveværelse middagssove lure lurtid putteleg puttebog putteplan putteliste putteplads puttebamse sutten sut
      sutter sutteholder sutteboks sutteskab nusse bamse kaleche vognsejl vogn vugge udekrybbe tremmeseng madras
      hovedpude pude sovehue søvnig gabe overtræt snorke mørklægning gardin rullegardin natlampe natlys hvidstøj
      spilledåse vække vågen soveur sovetider lullaby godnatsange nattøj kørepose barnevognssele`,
    fair: `sove barnevogn godnat vugge=v dyne sovedukke vækning lulle dyb-søvn vågne sovemadras hvile=n middagshvile
      sutteklud nusseklud lagen sovehjørne søvndagbog mørklægningsgardin soverutiner vuggesang soverytme bølgelyd
      sovemusik godnatbog sutteflaske krybber sovesal liggehal sengetøj nusseklude sovekrog sovetegn pudebetræk
      vækkeritual voggevise indsovning puttehold putter puttet falde hvile hvil mørk mørke mørkt nynne gynge rokke ae
      stryge ryg hånd øjne lukkede trille urolig træt afslappet trække vejret kram klynke berolige tung rolig ånde
      åndedræt`,
    weak: `seng sele ligge tæppe ro øje klap klappe hvisken vise sang mørklægge rulle vågner gaber ligger klapper
      brystet bryst pande vogne læ seler seletøj hvisker stille lys slukke dæmpet gå ind ud arme kind rygge længe
      hurtigere minutter midt halvanden formiddag middag efter klokken tegn gnider urolige vred rejser bærer søvnen
      trøst uro klud sokker pyjamas lydbog puder hviler vækkes forældre aftale 45 30 krybben drømme`,
    phrases: `falde+i+søvn falder+i+søvn falde+søvn lægge+sig+til+at+sove skal+sove skulle+sove til+at+sove
      sove+til+middag vågne+op når+de+vågner stå+op+fra dem+der+ikke+sover ikke+sover ikke+mere+sover lukke+øjnene
      lukket+øjnene gnide+øjne gnider+øjne gnide+sig+i+øjnene ude+ved+vognene i+vognen ved+vognene i+barnevognen
      trække+gardinet gardinet+for trækker+for ned+i+krybben nusse+på+ryggen holde+i+hånden+indtil
      blive+siddende+til+de+sover ligge+ved+siden+af falde+til+ro+krybbe middagslur+ude lægge+i+seng sove+ude
      inden+luren før+luren efter+luren lur+ude op+fra+luren til+lur skal+ligge tager+lur sover+længe sover+kort
      sover+i+vognen sover+ude vågner+efter vågner+for vågne+langsomt vækker+ham vækker+ikke vækker+hende vække+ham
      vække+hende ligge+stille ligger+på+madras mellem+madrasserne på+madrassen sætter+mig+på+gulvet+til
      sidder+der+til+de sover+til+han putter+sig+selv putte+sig kan+ikke+finde+ro+til lige+ved+at+sove klapper+ikke
      hånd+på+ryggen hånd+på+brystet stryge+over vugge+videre tager+sokker+af mørkt+rum mørkere+i+rummet slukker+lyset
      nynner+i+stedet de+falder falder+hurtigere faldet+i+søvn faldt+i+søvn sovet+for+lidt nok+søvn mere+søvn
      mangel+på+søvn søvnige+børn sove+selv+om sin+sut+og den+der+er+længe+om går+ud+og+ind+mens
      falder+til+ro+på+madrassen sove+i+vognen i+krybben barnevogn+udenfor lægge+til+at+sove lægger+til+at+sove
      lægge+dem+til lægger+dem+til lægger+sig+til+at+sove lægger+de+første putter+de+første de+første+puttes
      putte+i+hold putter+i+hold på+madrasserne ved+siden+af+sengen lægger+mig+ned+ved+siden lægger+mig+ved+siden
      hånd+på+maven en+hånd+på+ryggen lukkede+øjne lukker+øjnene stryger+over+panden ae+på+panden synger+godnat
      synge+godnat en+godnatsang+til sover+til+middag sove+middag sover+middag ikke+sove skal+ikke+sove sover+ikke
      vil+ikke+sove kan+ikke+sove stadig+sover vågner+tidligt når+hun+vågner når+han+vågner vågner+stille
      en+fast+plads+i+soverummet samme+plads+hver+dag+sove den+samme+voksen+putter fast+voksen+putter gå+ind+og+sove
      går+ind+og+sove trækker+gardinet sutten+og+bamsen sut+og+bamse sove+på+gulvet gynge+barnevognen kører+vognen
      ruller+vognen ligge+og+hvile ligger+og+hviler hvile+efter+maden slappe+af+efter+maden`,
  },
  {
    id: 'babyer',
    name: 'De allermindste',
    apart: 'med de mindste',
    family: 'care',
    strong: `kravlegård babyleg babymassage babysang babyrytmik babysvømning maveleje spædbarn babygruppe babylege
      babystimulering sutteflaske modermælkserstatning kravlebarn kravlebørn kravle nedefra kravleleg kravlerum
      kravlekrog gåvogn babytæppe sutteting bidering ranglen rangle skråstol barnestol babybad tumlemadras amning
      flaskemad modermælk grødmad spæde vuggestuebarn vuggestuebørn nullere`,
    fair: `baby flaske maveliggende kravletæppe aktivitetstæppe uro=n slynge liggeunderlag spædbørn legetæppe babystol
      babyalarm babyhjørne grødbarn ammepude hyggekurv tigerspring babyer etårige etårig rulle trille rejse gribe suge
      savle møblen støtte kravler mave tæppe spejl pludre pludren skattekurv kurv sansekurv bold krybe skridt balance
      gulvhøjde bløde vugge`,
    weak: `hoved løfte gulv sut tand bære små mindste sidde række ringle skål tørklæde gulvtæppe gulvet bæresele
      måneder mdr lallen smage tumling skærme hjørne beskytte løber trampe kigger træer vogn flasken ligge arm armen
      ansigt`,
    phrases: `på+maven de+helt+små de+allermindste de+helt+små+børn løfte+hovedet lære+at+gå under+et+år under+ét+år
      på+ti+måneder på+9+måneder otte+måneder kravler+endnu lægger+mig+ned+hos lægger+mig+på+maven ligger+på+maven
      maven+på+tæppet sidde+selv+endnu øve+sig+i+at+rulle komme+op+at+sidde på+armen+når flaske+på rejse+sig+op
      gå+langs på+ryggen+på+gulvet ligge+på+maven ligge+på+gulvet ligger+på+gulvet+med+dem de+mindste+på+gulvet
      de+mindste+børn på+ni+måneder på+otte+måneder på+syv+måneder på+elleve+måneder lige+lært+at+gå lært+at+gå
      lærer+at+gå trække+sig+op trækker+sig+op rejse+sig+ved rejse+sig+selv kommer+selv+op+at+sidde kravle+efter
      kravler+efter ikke+kan+gå ikke+går+endnu et+tæppe+på+gulvet et+hjørne+til+de+små de+små+har+deres+eget
      fred+for+de+store de+store+løber putte+i+munden putter+i+munden`,
  },
  {
    id: 'selvhjulpen',
    name: 'Børnene kan selv',
    apart: 'hvor børnene gør det selv',
    family: 'care',
    strong: `selvhjulpen selvhjulpenhed selvhjælp selvhjælpsfærdighed selvstændighed hjælpeløs kanselv selvbetjening
      barnehåndtag børneredskab øvekasse øvetavle knapbræt lynlåsbræt selvværd`,
    fair: `selvstændig mestring mestre selvtillid selvstyrende selvbærende selvtjent tjenestevillig klare overtage nå
      skammel stige trin børnehøjde hylde udfordre udfordring tålmodig lomme baghånd stolt stolthed`,
    weak: `bære ansvar øvelse lirke øve vente opmuntre vise skridt hjælp ti sekunder hænder ryg lommen kæmpe prop
      opfordre lykkes kan kunne gang tilbage klatre kander kroge højde tid tidspres forsøge op skræller finde hente
      tage næsten modet tro`,
    phrases: `gøre+det+selv gør+det+selv kan+selv kan+godt+selv klare+selv klare+det+selv prøve+selv selv+prøve
      prøver+selv lade+børnene+selv lader+børnene+selv lader+dem+selv lader+barnet+selv lade+barnet+selv lade+dem+selv
      børnene+selv+kan give+tid+til+at+selv vente+med+at+hjælpe hjælpe+for+hurtigt hjælper+først+når
      hænderne+på+ryggen selv+få+lov ved+egen+hjælp uden+hjælp uden+min+hjælp selv+bære selv+hente selv+finde
      selv+tage tæller+til+ti+før+jeg+hjælper før+jeg+hjælper inden+jeg+hjælper jeg+hjælper+ikke jeg+hjælper+først
      hjælper+ikke+før skal+jeg+hjælpe hjælpe+med+det+sidste selv+kan+nå selv+kan kan+de+nå de+kan+nå nå+det+selv
      prøver+først får+lov+at+prøve prøve+et+par+gange tid+til+at+prøve bærer+selv finder+selv henter+selv
      klatre+op+selv kravler+selv løfter+ikke+op træde+et+skridt+tilbage vise+én+gang vise+det+én lille+hjælp
      hvad+kan+du+selv ros+for+at+prøve de+må+selv han+selv hun+selv selv+om+det+tager+tid kunne+selv gør+selv
      gøre+selv selv+klare klarer+selv først+prøve+selv selv+først inden+vi+hjælper før+vi+hjælper
      ikke+hjælpe+for+hurtigt hjælper+ikke+med+det+samme venter+med+at+hjælpe holder+hænderne+på+ryggen
      hænder+i+lommen hænderne+i+lommen gør+det+ikke+for+dem gør+ikke+for+dem gøre+for+dem hjælpe+hinanden+i+stedet
      hent+selv hente+selv bære+selv finde+selv åbne+selv åbner+selv kan+nå+selv så+de+kan+nå kan+nå+det+selv
      i+børnenes+højde i+deres+højde på+nederste+hylde giver+sig+tid give+dem+tid giver+dem+tid tage+den+tid+det+tager
      lang+tid+til+selv viser+en+gang+og+så små+opgaver få+en+opgave får+en+opgave spørger+hvad+har+du+brug+for
      vil+du+have+hjælp have+hjælp+til bede+om+hjælp beder+om+hjælp`,
  },
  {
    id: 'hjaelper',
    name: 'Dagens hjælper',
    apart: 'med en hjælper',
    family: 'care',
    strong: `duks hjælperordning dukseordning hjælpervest hjælperkasket ordensduks hjælperkort hjælperhat hjælpertavle
      hjælperrolle dukseopgave duksevest hjælperjob børneduks hjælperbarn dagenshjælper hjælperskilt hjælperliste
      hjælperpar hjælperdag tjansen opgavetavle opgavehjul tjanser`,
    fair: `tjans pligt hjælper hverv småjob morgenhjælper posthjælper bordhjælper blomsterhold fejehold opgavekort
      hjælpebarn pedelhjælper ringehjælper servicehold dukser dagensduks ansvar hjælpere vest kasket skilt bestemme
      udvælge omgang ringe vande hente`,
    weak: `opgave hjælpe job stolt udvalgt betroet tavle trække kort billede uge dag fast lille stoler stolthed
      blomster pedel kontor sedler brænde køre lyset tænder klokken store små vækker voksenopgave`,
    phrases: `dagens+hjælper dagens+duks dagens+barn to+hjælpere et+barn+hjælper hjælpe+med+at+hente
      de+store+hjælper+de de+store+hjælper give+opgaver får+en+opgave faste+opgaver praktiske+opgaver små+opgaver
      ansvar+for+at små+jobs går+med+i+køkkenet har+vest+på en+lille+opgave får+lov+at+hjælpe hjælper+med+at
      hjælpe+pedellen går+på+kontoret ham+der+ringer den+der+tænder på+tur+at+være+hjælper barnet+hjælper er+hjælper
      de+store+til+at+hjælpe ugens+hjælper en+hjælper børnene+skiftes+til skiftes+til+at+hjælpe på+skift+hjælper
      hjælpe+med+at+dele+ud dele+ud deler+ud et+barn+har+ansvaret barn+har+ansvar+for har+ansvar+for
      børnene+har+ansvaret få+ansvar får+ansvar hvem+er+hjælper`,
  },
  {
    id: 'sygdom',
    name: 'Sygdom og smitte',
    family: 'care',
    strong: `sygdom sygdomme syg sygt syge smitte smitter smittefare smittevej smittekæde feber febergrænse termometer
      raskmelding rask raske sygedag virus bakterie bakterier forkølelse forkølet influenza roskildesyge opkast
      opkastning diarre mavesyge skoldkopper øjenbetændelse børneorm lus lusekam lusekæmning fnat halsbetændelse hoste
      host hoster nys nyser snot afvaske spritte sprit desinficere desinfektion klorin kogt udluftning udlufte
      luftkvalitet rengøring rengøre støvsuge hygiejneuge allergi allergisk astma medicin epilepsi anfald vaccine læge
      plaster plasterkasse brækket forbinding førstehjælp førstehjælpskasse`,
    fair: `vaske vaskes ringe hente seddel retningslinjer kog klud klude balje vindue vinduer lufte ærme lommetørklæde
      sutter håndtag vask legetøj opvaskemaskine maskine`,
    phrases: `vaske+legetøj vasker+legetøjet vaske+legetøjet legetøjet+vaskes legetøj+i+opvaskemaskinen
      i+opvaskemaskinen hoste+i+ærmet nyse+i+ærmet i+ærmet lufter+ud lufte+ud luftet+ud åbner+vinduerne åbne+vinduerne
      syge+børn er+blevet+syg bliver+syg bliver+syge er+syg er+syge hjemme+med+feber rask+nok hvornår+man+er+rask
      ringer+hjem+ved+feber bliver+hentet+når+de+er+syge tørrer+håndtag spritter+af spritte+af kastede+op`,
  },
];
