import type { Matter } from './matter.ts';

/** The frame: who is together and where. */
export const room: readonly Matter[] = [
  {
    id: 'smagrupper',
    name: 'Små grupper',
    apart: 'i små grupper',
    family: 'room',
    strong: `smågruppe aktivitetsgruppe gruppeinddeling gruppedeling gruppeopdeling gruppedannelse minigruppe
      gruppetid gruppestruktur holddeling holdinddeling basisgruppe gruppedag aldersopdelt aldersblandet aldersinddelt
      gruppearbejde formiddagsgruppe`,
    fair: `inddele inddeling opdeling opdele gruppe gruppeskema smågruppeaktivitet legehold dagens-grupper minihold
      makkergruppe fordelingen gruppevoksen formiddagshold småhold gruppeformiddag halvhold gruppeperiode stuehold
      tremandsgruppe gruppedelt holdet halvdel deles hold tremand firemand makker tværs`,
    weak: `halvdelen fordele dele alder klump flok blande fem fire tre seks rum dør lukket voksen samme hele forløb
      formiddagen kl time treårige toårige femårige stille tavse stuer etage sygdom aflyse uanset skema retninger
      klumpen store flokken del os ude inde ad gangen resten imens sætte sammen interesse optaget blandet børnene
      blive egen bytte jul mindre deler forstyrre kun uger`,
    phrases: `små+grupper lille+gruppe mindre+grupper mindre+gruppe dele+gruppen dele+børnene+op deler+børnene+op
      to+hold tre+hold små+hold i+hold halvt+hold fire+børn fem+børn seks+børn tre+børn faste+grupper fast+gruppe
      dele+stuen halvdelen+af+børnene to+grupper tre+grupper færre+børn på+tværs+af+stuer på+tværs+af+stuerne
      på+tværs+af+etagerne to+ad+gangen fire+ad+gangen tre+ad+gangen fem+ad+gangen del+af+børnene i+min+gruppe
      den+store+flok når+der+er+gruppe kun+er+fire samme+fire stor+flok i+en+stor+klump deler+os+op deler+os+i
      dele+os+op dele+os+i deler+stuen+i deler+stuen+op deler+børnene deler+børnene+i deler+gruppen deler+dem+i
      deler+flokken dele+flokken splitter+op splitte+op splitter+gruppen i+tre+hold i+to+hold i+mindre+hold
      i+mindre+flok i+en+mindre+gruppe i+en+lille+gruppe en+lille+gruppe lille+gruppe+med små+grupper+hver
      små+grupper+på små+grupper+i min+gruppe mine+fem mine+fire mine+seks hos+mine+fem med+mine+fire kun+fire+børn
      kun+fem+børn kun+tre+børn kun+seks+børn fire+børn+i+et fem+børn+et+rum+en fire+børn+og+en+voksen
      fem+børn+og+en+voksen med+fire+børn med+fem+børn med+tre+børn med+seks+børn tager+seks+med tager+fire+med
      tager+fem+med tager+fire+børn går+ud+med+halvdelen halvdelen+ud halvdelen+er+inde halvdelen+går gå+med+halvdelen
      går+med+halvdelen samme+børn+og+samme+voksen samme+voksen+og+samme de+samme+børn samme+fem+børn samme+fire+børn
      faste+små+grupper faste+grupper+hele fast+gruppe+på gruppe+med gruppe+hver grupper+efter+alder
      opdelt+efter+alder delt+efter+alder efter+alder yngste+for+sig store+for+sig stille+for+sig de+yngste+for
      de+små+for+sig i+hver+sit+rum hver+sit+rum hver+sin+retning i+to+retninger på+tværs+af+huset
      på+tværs+af+grupperne ikke+aflyse gruppen+aflyses når+vi+er+mange er+for+mange i+den+store+gruppe
      i+stedet+for+alle+på+én+gang i+stedet+for+tyve en+voksen+en+time døren+lukket døren+lukkes i+små+grupper dele+os
      deler+os dele+børnene delt+i+to delt+i+tre deler+stuen faste+hold de+samme+fire de+samme+tre de+samme+fem
      de+samme+seks fire+børn+ad+gangen tre+børn+ad+gangen fem+børn+ad+gangen to+børn+ad+gangen seks+ad+gangen
      går+fra+med tager+tre+med en+voksen+og+fire en+voksen+og+fem en+voksen+og+tre en+voksen+med+fire
      en+voksen+med+fem en+voksen+til+fem en+voksen+til+fire lukke+døren+til lukker+døren+og hver+sin+gruppe
      gruppen+går+for+sig den+ene+halvdel halvdelen+går+ud halvdelen+er+ude halvdelen+bliver+inde resten+er+ude
      resten+går+ud mens+resten+er forstyrrer+ikke uden+at+blive+forstyrret`,
  },
  {
    id: 'indretning',
    name: 'Indretning',
    apart: 'i rummet',
    family: 'room',
    strong: `indretning indrette møblering møblere ommøblere rumdeler afskærmning legezone læringsmiljø rumindretning
      skillevæg hyldehøjde lyskæde legestation aktivitetszone funktionsrum indretningstjek gulvmarkering rumskift
      læringsrum rumopdeling legeområde omrokering indretter møbler reoler reolen hylde hylder skab rumdelere zoner
      hjørne hjørner tæppe tæpper gulvtæppe sofa sofaen sækkestol lænestol bord borde bordene stole taburetter podie
      podium gardin gardiner lamper loftslampe spotlys spejl spejle vindueskarme væg væggen vægge væggene opdele
      øjenhøjde gitter ombytning vægudsmykning udsmykning plancher planche ophæng pynteting`,
    fair: `reol zone møbel belysning lampe afskærme indbydende børnehøjde krog afgrænse opslagstavle skillerum
      fællesrum alrum loftslys vindueskarm rumkrog legehjørne stillehjørne møblement hyldeknægt gulvplads
      puderum-indretning rumplan vægdekoration opmærkning legezoner farvezone bordplacering hjemlig hjemlighed
      loungehjørne gangareal gangbord kælderrum fællesareal gemmested gemmehul rumfordeling værkstedsrum aktivitetsrum
      ruminddeling skærmvæg stueplan tæppeområde møblerne funktionszone reolerne interiør hylderne flytte rykke vende
      dreje bytte lys hæve sænke lav høj fjerne rydde skærme indbyde overskuelig tydelig hyggelig rod skilt pile gulv
      tape markere døren hems madras pude hule`,
    weak: `rum stue plads stol område kasse synlig tilgængelig vindue materiale værelse lokale uro plakat dele
      dukkekrog dukkekrogen køje døre åbne ring løber løbe skabe planter tværs ud ind tæppet byggehjørne klodser
      dukker biler kasser billeder gulvet nede højde færre ting hænger synlige ryddet kasserne sidde bane gennemgang
      afgrænset måned ommøbleret se hvad gør ro mindre sted spise bygge lege stille stilles bag foran under trappe hul
      telt forsøge flyttet rykket udnytte bruge indrettet puder tomt kroge fordelt`,
    phrases: `flytte+rundt flytte+om flytte+reol flytte+bord flyttede+ind+på lave+om+på+stuen lave+hjørne lave+en+krog
      dele+rummet dele+stuen+op fast+sted+til i+børnehøjde faste+legesteder gøre+rummet rummet+indbydende
      tape+på+gulvet tre+kroge deler+rummet på+væggene lys+i+rummet løbe+rundt+i+ring tværs+af+rummet reolen+på+tværs
      reolerne+så flytter+reolen flytter+reoler flytter+bordene flytter+borde flytter+møbler flytter+rundt
      flytter+dukkekrogen flyttet+dukkekrogen flytter+klodserne flyttede+bilerne flyttet+bilerne flytter+sofaen
      flytter+sofa flytter+legetøjet+hen flytter+om+på bytter+om+på+rummene bytter+stue laver+om+på+rummet
      laver+et+hjørne laver+en+krog laver+en+hule laver+rum+i laver+zoner dele+rummet+op deler+rummet+op
      deler+rummet+med deler+stuen+med delt+op+med dele+i+zoner opdeler+rummet et+rum+til rum+til+rolige rum+kun+til
      sofa+ud borde+ud bordene+ud stole+ud stolene+ud fjerner+borde fjerner+et+bord fjerne+borde
      fjerne+halvdelen+af+bordene mere+gulvplads mere+plads+på+gulvet plads+til+leg+på lamper+i+stedet lys+ned
      lyset+dæmpes dæmpet+lys dæmpet+belysning dæmpe+lyset tæppe+på+væggene tæpper+på tape+på hænger+for+meget
      færre+ting+på+væggene ting+på+væggene hængt+op+på+væggene billeder+på+væggene+ned børnehøjde+så i+børnenes+højde
      kan+selv+nå+tingene åbne+hylder ud+i+gangen+så gangen+til+legested bag+reol bag+reolen foran+vinduet
      ved+vinduet+en løber+gennem løber+igennem løbe+tværs løbe+igennem ikke+kan+løbe løber+rundt+i+rummet
      hvordan+de+bruger+rummet bruger+rummet mindre+uro mindre+uro+i uro+i+rummet uroen+i ro+i+rummet omkring+bordene
      voksen+i+hvert+hjørne i+hvert+hjørne flytte+rundt+på flytter+rundt+på flyttet+rundt+på rykke+rundt+på
      rykker+rundt flytter+om flyttet+om lave+om+på laver+om+på lavet+om+til lavet+om+på laver+rummet+om
      stuen+lavet+om rummet+delt rum+i+rummet små+rum+i stille+reolen+på+tværs en+reol+på+tværs reol+som+rumdeler
      flytte+reolen flyttede+reolen flytte+sofaen flytte+bordet flytte+bordene flyttet+bordene fjernet+bordene
      færre+borde vende+sofaen væk+med+bordene hængt+op+i+børnehøjde i+deres+højde ned+i+børnehøjde ned+i+øjenhøjde
      billeder+i+øjenhøjde billeder+i+børnehøjde tomme+vægge ryddet+væggene ned+fra+væggen på+lave+hylder
      på+åbne+hylder ting+på+hylderne i+stedet+for+i+skabe i+hjørnet et+hjørne+til et+hjørne+med en+krog+til
      en+krog+med lavet+en+krog lavet+et+hjørne bygget+en+hule en+hule+under hulen+under tydelige+zoner
      tydelige+legezoner små+legezoner legezoner+på tape+på+gulvet+til lys+i+loftet lys+i+stedet+for gulv+at
      plads+på+gulvet mere+plads rummets+funktion hvert+rum+sin bytter+rum byttet+rum bytte+stue fast+funktion+i+rum
      det+tomme+rum`,
  },
];

/** The grown-ups: together, apart, new and worn. */
export const grownUps: readonly Matter[] = [
  {
    id: 'voksensamarbejde',
    name: 'Samarbejde mellem voksne',
    apart: 'mellem voksne',
    family: 'grown-ups',
    strong: `voksenfordeling voksenrolle rollefordeling arbejdsfordeling positionering bagvagt forvagt flyvervoksen
      arbejdsdeling opgavefordeling voksensamarbejde samarbejdsaftale teamsamarbejde teammøde stuemøde koordinering
      koordinere kollegial sparring feedback makkerskab opgavedeling aftaletavle walkietalkie vagtskifte
      fordelingsnøgle overleveringsbog morgenmøde tavlemøde huddle rollekort stuekoordinator statusrunde
      dagskoordinator tovholder forventningsafstemning videndeling samarbejdskultur voksenposition kollegafeedback
      kodeord voksensnak voksenklynge teamaftale kollegaen kolleger makkeren makkere makkerpar teamet vagt vagter
      vagtplanen mødeplan positioner position bemanding bemande planlægning koordinator overblik ansvarlig
      ansvarsfordeling afløser overlevere overdragelse samarbejde stuesamarbejde morgenbriefing briefing nabostue
      nabostuen sparre medhjælper pædagogmedhjælper assistent leder=n lederen souschef stueleder nattevagt signal
      kritik kaffepause whatsapp messenger`,
    fair: `kollega aftale overlap afløse afløsning logbog beskedbog kommunikation fordeling team flyver overlevering
      vagtplan makker medarbejder undvære dørvagt stuevagt kollegahjælp morgenkoordinering rollekasket walkie
      samarbejdsregel voksenstruktur afstemning-voksne dagsfordeling overblikstavle fordelingstavle ansvarstavle
      afløseordning flyverrolle formiddagsaftale samarbejdspartner kollegaobservation samarbejdsøvelse-voksne
      dialogmøde arbejdsgang arbejdsrutine praktisk=n kollegialitet gulvvoksen teamstuen kollegerne makkerpar-voksne
      enige enighed uenighed fælles-linje samarbejder samarbejde=v aflastning aflaste kollegaer kontaktleder
      daglig-leder videregive aftaler aftalt fordele ansvar rolle roller besked beskeder melde tavle skema plan planen
      liste skiftes dække hul sygdom forlade ringe observere filme fælles enig ærlig kritisere`,
    weak: `voksen pædagog planlægge kommunikere stue kaffe kasket tak spørge snak møde gå går blive bliver praktisk
      praktiske gulv dør telefon tager højt hjælp brug ro tålmodighed koge skriger minutter morgen stående kort hvem
      hvor hvad gør navn bytte bytter onsdag rose sige flov pause fravær syg tavlen linje måde antage kommentar alene
      forventning hoved sladre private privat weekend snakker leder gulvet ugen torsdag bog næste vidste glemt følger
      op afløst se give lov hjælper hinanden dumt dum svar spørgsmål irritere irriteret ny erfaren stole samlet
      overgive citron tegn kode iagttage fortælle bagefter ros`,
    phrases: `den+ene+voksne den+anden+voksne en+voksen+går en+voksen+bliver en+voksen+tager fordele+os fordeler+os
      fordele+rollerne aftale+hvem aftaler+hvem hvem+gør+hvad hvem+der+gør hvem+tager+hvad faste+voksne
      voksne+fordeler sige+højt+til+hinanden sige+til+kollega spørge+en+kollega bede+en+kollega
      giver+besked+til+kollega mine+kolleger min+kollega sige+til+hinanden når+jeg+går+fra går+fra+stuen
      går+fra+gruppen hjælpe+hinanden+stuerne stuerne+på+tværs aftale+på+forhånd hvem+har+ansvar hver+sin+opgave
      os+voksne vi+voksne mellem+os+voksne hen+over+hovedet over+hovedet+på+børnene hen+over+børnene
      snakke+sammen+voksne de+andre+voksne voksne+imellem tage+over+for+hinanden tager+den+anden+over
      snakker+ikke+sammen os+alle+tre os+alle+fire hvem+der+kan hvem+er+hvor hvem+der+er+hvor hvem+står+for
      hvem+der+står+for hvem+der+tager hvem+tager+telefonen hvem+der+går hvem+der+har+ansvaret hvem+er+på
      hvem+har+hvad en+står+for den+ene+står+for en+tager+det+praktiske ordner+det+praktiske det+praktiske
      en+til+det+praktiske siger+højt+når siger+højt+hvad siger+det+højt+til siger+når+jeg+går siger+til+når+jeg+går
      siger+til+når+vi+går siger+til+hvis+jeg når+man+går+fra går+ikke+fra forlader+stuen forlade+stuen
      forlader+gruppen jeg+går+du+har bytter+opgaver bytter+roller bytte+roller brug+for+hjælp+siger
      har+du+brug+for+mig brug+for+mig+nu spørger+kollegaen spørger+min+kollega spørge+min+kollega beder+min+kollega
      beder+en+kollega beder+om+hjælp bede+om+hjælp bede+om+afløsning beder+om+afløsning mister+tålmodigheden
      miste+tålmodigheden inden+jeg+mister koger+over+hos tager+over+når kollega+tager+over kollegaen+tager+over
      den+anden+overtager tage+over tager+over en+kollega+ser+på+mig kollega+kigger+på+mig ser+på+mig+i
      en+kollega+iagttager hvad+jeg+gør+godt sige+noget+godt+til+en+kollega ros+til+kollegaer rose+en+kollega
      roser+en+kollega roser+hinanden siger+tak+til siger+tak+for ikke+over+hovedet over+hovedet+på
      taler+ikke+hen+over taler+ikke+sammen+over ikke+tale+om+børnene taler+ikke+om+børn snakker+ikke+privat
      private+samtaler private+snakke privat+snak snakke+om+weekenden ved+kaffen om+det+private vores+snak+bagefter
      stuerne+hjælper+hinanden hjælper+hinanden+på+tværs hjælper+på+den+anden+stue på+den+anden+stue
      låner+ud+til+nabostuen aftaler+hvem+der aftaler+hver+morgen aftaler+kort aftaler+på+forhånd aftaler+at+vi
      aftalt+at+vi vi+har+aftalt aftaler+en+fælles en+fælles+linje samme+linje gør+det+samme+alle vi+gør+det+ens
      alle+gør+det+ens en+måde+at+gøre ikke+enige er+enige+om blive+enige+om lade+kollegaen ser+til+hinanden
      give+hinanden giver+hinanden spørge+i+stedet+for+at spørger+hvorfor+gør+vi hvorfor+gør+vi hvorfor+vi+gør
      næste+vagt fem+min+hver+morgen ti+minutter+hver+morgen+stående planlægge+ugen planlægger+ugen planlægge+sammen
      planlægger+sammen os+der+er+på+arbejde voksne+fordeler+os fordeler+os+på fordele+voksne fordelt+på+stuen
      voksne+på+stuen fordeler+opgaverne fordele+opgaverne alle+voksne+ved de+voksne+imellem mellem+kolleger
      blandt+kolleger min+makker med+min+makker sammen+med+min+kollega siger+til+min+makker sige+til+min+makker
      siger+til+makker siger+højt+til+min siger+højt+hvor sige+højt+når siger+til+hinanden siger+til+når sige+til+når
      siger+det+højt melder+ud melde+ud før+jeg+går+fra inden+jeg+går+fra når+vi+går+fra forlader+rummet gå+fra+rummet
      går+fra+rummet hvem+der+gør+hvad hvem+der+har+hvad hvem+tager hvem+der+står hvem+der+er+på+gulvet aftalt+hvem
      vi+aftaler aftaler+om+morgenen aftale+om+morgenen aftalt+på+forhånd fordele+opgaver fordeler+opgaver
      deler+opgaverne en+voksen+er+fast en+er+fast fast+på+gulvet en+på+gulvet en+voksen+på+gulvet den+ene+er+på
      den+ene+tager den+anden+tager praktiske+opgaver henter+ikke+noget en+starter+en+følger ikke+alle+voksne
      ikke+tre+voksne ikke+to+voksne voksne+taler+ikke+sammen+hen voksensnak+hen+over hen+over+hovedet+på+børnene
      taler+ikke+over+hovedet voksne+snakker+ikke uden+at+snakke+med+kolleger bytter+stue bytte+stue bytter+gruppe
      bytte+gruppe låner+en+fra låne+en+kollega låner+en+kollega hjælper+på+nabostuen hjælpe+nabostuen fra+nabostuen
      på+tværs+af+stuerne+hjælper beder+om+hjælp+fra+en spørger+en+kollega kigger+på+hinanden filmer+hinanden
      filme+hinanden filmer+mig+selv filme+mig+selv giver+hinanden+feedback give+hinanden+feedback fortæller+hinanden
      fortælle+hinanden en+god+ting+om+hinanden noget+der+lykkedes hvad+lykkedes hvad+gik+godt hvad+der+gik+godt
      hvad+vi+lykkedes takke+en+kollega siger+tak+til+hinanden fem+minutter+om+morgenen fem+minutter+før+vi+åbner
      ti+minutter+hver+morgen to+minutter+hver+morgen kort+møde+om+morgenen morgenmøde+på stående+møde
      på+tavlen+skriver skrive+på+tavlen skriver+på+tavlen skrevet+på+tavlen tavle+hvor+vi ved+vagtskifte
      når+vi+skifter+vagt læse+logbogen skriver+i+bogen skriver+i+logbogen skriver+tre+linjer giver+besked+videre
      give+besked give+beskeder+videre samme+besked+til+børnene gør+det+ens gøre+det+ens vi+gør+det+samme
      samme+svar+fra siger+det+samme ringer+sammen ringe+sammen skriver+sammen den+voksne+der+har den+voksne+der+er
      den+der+har+vagten ingen+går+alene kunne+tage+over bytte+plads+når bytter+når byttes+når den+ene+bliver+træt
      er+presset bliver+presset blive+afløst bliver+afløst`,
  },
  {
    id: 'vikar',
    name: 'Vikarer',
    apart: 'med vikarer',
    family: 'grown-ups',
    strong: `vikar vikarmappe vikarbog vikardækning vikarark vikarkort vikarguide vikaren vikarer vikarerne
      vikarmappen tilkaldevikar tilkaldevikarer fastvikar vikardag vikarsituation vikarvejledning`,
    fair: `vikarbureau vikarseddel vikarinstruks vikarvelkomst vikarliste timevikar afløser=n seddel mappe instruks
      navneskilt allergi rutiner oversigt præsentere bureau lamineret ukendt`,
    weak: `fremmed afløser ark billeder makker gulvet praktik faste ringe introduktion vide fem minutter kender`,
    phrases: `når+der+kommer+vikar til+vikaren de+samme+to+vikarer vikaren+får vikaren+bliver til+en+vikar ny+vikar
      nye+vikarer når+vi+har+vikar når+der+er+vikar hvis+der+kommer+en+vikar til+vikarer når+en+er+syg når+vi+mangler
      hvem+der+er+allergisk`,
  },
  {
    id: 'studerende',
    name: 'Studerende og nye kolleger',
    apart: 'med de studerende',
    family: 'grown-ups',
    strong: `praktikant praktikvejleder praktikvejledning sidemandsoplæring introforløb mentorordning praktikforløb
      vejledningstime nyansat oplæring pau-elev studerendes praktikanten elever nyansatte vejleder buddy intro
      kollegastart erhvervspraktik folkeskolepraktik lærling`,
    fair: `studerende mentor introduktion vejledning elev praktik pædagogstuderende praktikvejleder-møde pa-elev
      følordning ungarbejder ungmedhjælper introduktionsuge onboarding velkomstpakke medhjælperkursus unge-medhjælper
      rotationsordning praktikopgave nyuddannet læringsmål undre præsentere navneskilt velkomst kaffe erfaren punkt
      skygge`,
    weak: `følge lære unge bog spørgsmål undrer følger dage medhjælper time uforstyrret leder samling løfte bleer
      kontrakt mærke ting snakker erfaring`,
    phrases: `den+studerende ny+kollega nye+kolleger nye+medarbejdere ny+medarbejder jeg+er+ny den+nye+kollega
      er+ny+her jeg+er+studerende som+studerende som+praktikant som+ny som+nyansat som+ny+medhjælper
      den+nye+medhjælper de+unge+medhjælpere unge+medhjælpere spørge+den+nye den+studerende+får elev+får følger+mig+to
      lægge+mærke+til+hver+dag min+vejleder en+ny+kollega den+nyansatte nyansatte+følger ny+i+huset
      en+fast+time+om+ugen i+praktik`,
  },
  {
    id: 'moder',
    name: 'Møder og refleksion',
    apart: 'på møderne',
    family: 'grown-ups',
    strong: `personalemøde refleksionskort supervision efteruddannelse videoobservation sparringsmøde mødekultur
      fagtekst pædagogmøde faglokale mødeleder refleksionsmøde p-møde aftenmøde dagsorden møde mødet personalemøder
      personalemødet stuemøder stuemødet teammøde dagsordenen referatet referent punkt punkter supervisor faglig
      fagligt oplæg artikel tekst fagbog kurser uddannelse praksisfortælling case cases dilemma dilemmaer videoklip
      klip videofilm analyse analysere planlægningsdag temadag læringsgruppe netværk netværksmøde evaluere evaluering
      evalueringsskema mus trio lederen tilsyn konsulent psykolog ppr læsegruppe tænkehat hypoteser`,
    fair: `refleksion reflektere kursus referat faglighed fagsprog stuemøde p-møder mødestruktur mødeform
      pædagogisk-aften læringscirkel refleksionsspørgsmål mødereferat mødetid fælles-læsning praksisfortællinger
      mødedag faggruppe personaleaften faglig-halv-time aktionslæring videosparring diskutere drøfte runde bordrunde
      stopur stilhed idé ideer brok erfaring erfaringer spørgsmål undring gående fejl ærlig lytte fremlægge film filme`,
    weak: `teori læse stående historie halv børn læser side ordet taler kort starter fortælling dele planlægger tid`,
    phrases: `på+personalemødet til+personalemødet på+stuemødet på+mødet til+mødet starter+mødet starter+mødet+med
      mødet+starter hver+gang+vi+holder+møde holder+møde på+vores+møde på+møderne på+mødet+fortæller ordet+rundt
      alle+taler læser+en+side snak+om+praksis dele+en+historie fra+praksis til+personalemøde til+stuemøde
      på+aftenmødet møde+hver+uge møde+en+gang+om et+kort+møde korte+møder møder+uden møde+stående stående+møde
      gående+møde slutter+mødet starte+mødet+med sidste+ti+minutter+af+mødet et+fast+punkt fast+punkt+på et+punkt+på
      skriver+referat ser+en+film+sammen ser+et+klip se+et+klip viser+et+klip vise+et+klip ser+på+video se+video+af
      filmer+fem+minutter filmer+ti+minutter filme+ti+minutter filme+os+selv filmer+os+selv en+praksisfortælling
      en+fortælling+fra hvad+har+vi+lært hvad+vi+har+lært hvad+lærte+vi hvad+virkede hvad+der+virkede hvad+undrer+dig
      hvad+undrer læse+en+artikel læser+en+artikel læser+en+tekst læse+samme+tekst en+ting+vi+vil vi+reflekterer
      snakke+om+vores+praksis taler+om+vores+praksis én+svær+situation en+svær+situation svære+situationer
      alle+siger+noget alle+kommer+til+orde stille+hinanden+spørgsmål stiller+hinanden+spørgsmål
      må+kun+stille+spørgsmål må+kun+spørge runde+hvor+alle tage+en+runde`,
  },
  {
    id: 'arbejdsmiljo',
    name: 'Arbejdsmiljø og pauser',
    apart: 'og arbejdsmiljø',
    family: 'grown-ups',
    strong: `arbejdsmiljø arbejdsglæde sygefravær sygemelding pauseafløsning pausetid pauseplan arbejdsstilling
      løfteteknik fysioterapeut trivselsmåling personalerum ergonomi pauserum arbejdspres pauser pausen personalestuen
      frokostpause rygge ryggen ryg løfte løfter knæ knæpude skulder nakke tinnitus stresset presset udbrændt nerver
      krævende syge fravær barsel ferie ferieønsker feriekalender lønsamtale apv tillidsrepræsentant amr defusing
      debriefe debriefing krisehjælp vold magtanvendelse rygestop rygepause kaffe kaffen kaffemaskine kagebord
      kageliste personalefest julefrokost arbejdstøj`,
    fair: `trivsel travlhed stress pause normering ferieplan sygemeldt løft pausevagt pauserytme ergonomisk rygskåne
      arbejdsstol løfteregel skuldre afspadsering personalestue ophold overarbejde sygdomssamtale hovedpine velvære
      arbejdsro personalegode skånehensyn stressniveau skrivebordstid bedre-stol bukke træt overskud skåne afløse
      hvile energi uforstyrret alene trappe grine humor samtale ærlig vagt tung bære`,
    weak: `travl fyraften syg stol gulvet tid tider ringe hej hjul udenfor væk fri samvittighed bord kravle stige lav
      klatre skrives 2. dag`,
    phrases: `holde+pause holder+pause den+syge+kollega ondt+i+ryggen løfter+ikke ikke+løfte tage+pause+på+skift
      gå+til+pause får+deres+pause få+pause holder+vores+pause uden+for+huset+i+pausen pausen+væk løfter+ikke+børn
      ikke+løfter ondt+i passer+på+ryggen skåne+ryggen skåner+ryggen den+syge en+syg+kollega ringer+til+den+syge
      er+syg+ringer kollega+på+2. sige+hej+til+den+syge når+dagen+er+for går+til+pause på+pause går+på+pause
      holde+pauser afholde+pauser uforstyrret+pause ud+af+huset+i+pausen i+pausen uden+at+løfte løfte+mindre
      løfte+rigtigt kravler+selv+op+i+stedet skåne+vores+ryg siddende+på+en+lav lav+stol+til+voksne på+knæ+i+stedet
      passe+på+hinanden passer+på+hinanden taler+pænt+om hvordan+har+du+det+til+hinanden spørger+hinanden+hvordan
      ringer+sig+syg melder+sig+syg melder+syg`,
  },
  {
    id: 'legestue',
    name: 'Legestuen',
    apart: 'i legestuen',
    family: 'grown-ups',
    strong: `legestue legestuegruppe legestuedag dagplejer dagplejegruppe legestuebørn legestuen legestuedage
      legestuegang legestuehal dagplejere dagplejeren dagplejernes dagplejehold forsamlingshus klubhus legestueleder`,
    fair: `sognehus legestuemøde dagplejepædagog dagplejerne legestuer heldagslegestue legestuelokale dagplejebørn
      dagplejekollega hverdagsdagpleje salen hallen hold hal fælles dagplejen stationer blande bænk depot`,
    weak: `dagpleje kollega onsdag lokale sal fordele gulv gulvet kaffebord kaffen hjørne bane komme gøre klar først
      sludre privat kender navneleg torsdag fem tyve larm mødes gruppe sang alle madrasser klump`,
    phrases: `i+legestuen når+vi+mødes når+vi+er+sammen+dagplejere de+andre+dagplejere sammen+alle+dagplejere
      alle+dagplejere os+dagplejere vi+dagplejere med+de+andre+dagplejere når+vi+har+legestue til+legestuen
      til+legestue legestue+onsdag legestue+hver sidder+om+kaffebordet før+de+andre+kommer når+vi+er+i+legestue
      de+andres+børn de+andre+dagplejeres mine+egne+børn mine+egne+fire mine+fire to+dagplejere tre+dagplejere
      fire+dagplejere mødes+med+de+andre dagplejere+samles mødes+to+dagplejere fordeler+os+i+salen i+hallen+med`,
  },
  {
    id: 'gaestepleje',
    name: 'Gæstepleje',
    apart: 'ved gæstepleje',
    family: 'grown-ups',
    strong: `gæstepleje gæstebarn gæstehus gæstedagpleje gæstedag gæsteplads gæsteplejen gæstehjem gæst gæster
      gæstebesøg gæstebog gæstevogn gæsteseng gæsteseddel gæstekrog`,
    fair: `gæstebørn gæstedagplejer gæsteplejer gæstepasning gæstedage gæstebarnet gæsteplads-bog pasning fremmed lugt
      hovedpude bog foto besøge besøg ferie kursus fri syg kollega seddel vaner dyne bamse`,
    weak: 'hus billede hunden huset kender kende dag før møder sovetid plads ting sende familierne',
    phrases: `når+jeg+har+ferie når+jeg+er+syg hos+en+anden+dagplejer hjemme+hos+kollegaen kollegaen+er+syg
      når+jeg+holder+fri skal+være+hos+en på+besøg+hos+kollegaen hos+mig+når skal+passes+hos hos+hende+når+jeg
      passes+hos+en besøg+hos+den+anden+dagplejer hjemme+hos+hinanden når+jeg+har+fri når+jeg+er+på+kursus
      når+min+kollega når+en+kollega+er+syg når+en+kollega+har+fri når+en+kollega+har+ferie når+dagplejeren+er+syg
      når+deres+dagplejer hos+den+anden+dagplejer den+anden+dagplejer fra+den+anden+dagplejer ved+en+anden+dagplejer
      kommer+i+gæstepleje skal+i+gæstepleje passet+af+en+anden besøger+hinanden+så har+set+mit+hjem en+bog+om+mit+hus
      dagen+før+gæst børn+udefra kollegas+børn hendes+børn+kommer`,
  },
  {
    id: 'dokumentation',
    name: 'Dokumentation og observation',
    apart: 'med dokumentation',
    family: 'grown-ups',
    strong: `dokumentation dokumentere observation observere praksisfortælling fotodokumentation observationsskema
      iagttagelse narrativ evaluering evaluere læringshistorie registrering dokumentationsvæg portefølje
      tidsregistrering smtte smttemodel evalueringsmøde læreplan læreplanstema videooptagelse trivselsskema
      trivselsvurdering barnetsmappe dialogprofil fotovæg dokumenterer observerer notere noterer noter notesblok
      iagttagelser narrativer praksisfortællinger portfolio mappe relationskort læreplanen stregliste streger
      videooptagelser`,
    fair: `iagttage notat notesbog registrere kortlægge kortlægning dagbog fokuspunkt filmklip klip=n fotobog
      hverdagshistorie notathæfte observationsark vækstskema barometer børnelinjal udviklingsskema forløbsbeskrivelse
      læringstavle notatbog krydsliste logbog tegnskema udviklingsbeskrivelse indsamle data skema=n tælleskema
      hverdagsfotos observationer skrivetid opsamling foto filme film tælle analysere spore kryds tavle mønster`,
    weak: `skrive video billede sætning dag mig selv tyve min måltidet gang fredag væg viser forløb kollega halv time
      gribe barn hvor mange nej følge tegn kigger op ned uge hvornår hvad iagttager klokken resultat`,
    phrases: `tage+noter skrive+noter billeder+af+børnene filme+hinanden filmer+hinanden kigge+på+filmen
      skriver+ned+hver skriver+ned+hvad skriver+ned+hvornår skriver+ned+i skrive+ned+hvad tager+noter skriver+noter
      noterer+hvad noterer+hvornår noterer+hver sætter+kryds sætte+kryds et+kryds+hver filmer+mig+selv filme+mig+selv
      filmer+os+selv ser+film+med ser+filmen filmen+bagefter uden+at+gribe+ind tegn+vi+kigger+efter
      billeder+på+væggen+fortæller fortæller+til+billederne tæller+hvor+mange+gange+jeg foto+om+dagen billede+om+dagen
      tager+et+billede+hver skriver+ned skrive+ned skrevet+ned skriver+hvad notere+hvad noterer+hvem sætter+streger
      sætter+kryds+når tæller+hvor+mange+gange tælle+hvor+mange+gange hvor+tit hvor+ofte iagttager+et+barn
      følge+et+barn+en følger+et+barn+i billeder+af+hvad+vi hænge+billeder+op+af hænger+billeder+op+af en+observation
      observerer+i+fem observere+i+ti`,
  },
  {
    id: 'regler',
    name: 'Regler og rammer',
    apart: 'med tydelige rammer',
    family: 'grown-ups',
    strong: `husregel stueregel regelsæt rammesætning rammesætte irettesættelse irettesætte retningslinje ordensregel
      belønning sikkerhedsregel reglen reglerne rammer rammen tilladt lov lovligt husregler stueregler konsekvenser
      grænsesætning skælde skælder straf`,
    fair: `regel ramme konsekvens forbud forbudt skældud sikkerhed forbyde hovedregel nejsiger legeregel forbudsskilt
      konsekvenspædagogik rammerne regler skæld handleanvisninger aftaleplakat adfærdsregel forklare ens tydelig
      aftale løbe hente plakat stop gælder`,
    weak: `nej løber ude går inde hænger tre færre alle voksne børnene må hvorfor kravle bordet aldrig ja skældes
      samme`,
    phrases: `i+stedet+for+nej i+stedet+for+at+sige+nej hvad+man+må hvad+de+må siger+hvad+de+må ikke+løbe
      tydelige+rammer stedet+for+at+skælde hvad+vi+gør+i+stedet færre+regler samme+regel samme+regler for+mange+regler
      regler+der+hænger vi+løber+ude løbe+inde løber+inde hvorfor+må+man+ikke må+man+ikke aldrig+nej+uden
      siger+hvad+de+skal sige+hvad+de+skal i+stedet+for+hvad+de+ikke i+stedet+for+at+sige+lad+være lad+være+med
      siger+nej+mindre tæller+hvor+mange+gange+jeg+siger+nej en+hel+dag+uden+nej uden+at+sige+nej tre+regler
      fem+regler få+regler ens+regler hvad+må+man i+stedet+for+hvad+de+ikke+må må+de+ikke siger+hvad+de+skal+i+stedet
      skælde+ud skælder+ud skæld+ud uden+skæld uden+at+skælde vi+aftaler+med+børnene regler+sammen+med+børnene`,
  },
  {
    id: 'sikkerhed',
    name: 'Sikkerhed',
    family: 'grown-ups',
    strong: `sikkerhed sikker faldunderlag faldgummi førstehjælp førstehjælpskasse førstehjælpskursus brand
      brandøvelse brandalarm brandalarmen røgalarm evakuering evakuere flugtvej flugtveje samlingspunkt alarm sirene
      nødsituation ulykke ulykker ulykkesregistrering hjernerystelse hovedslag brækket børnesikring lågelås låse
      spærre spærret afspærring epipen hvepsestik allergiplan tjekliste giftige farlig farligt`,
    fair: 'tjekke gitter lås lågen låst låge skilt skab liste plan tælle vest',
    phrases: `i+tilfælde+af hvis+alarmen+går når+alarmen+går øver+brand øve+brand låse+lågen lukke+lågen hvem+må+hente
      hvem+der+må+hente`,
  },
];

/** Those at home. */
export const parents: readonly Matter[] = [
  {
    id: 'foraeldre',
    name: 'Samarbejde med forældre',
    apart: 'med forældrene',
    family: 'parents',
    strong: `forældresamarbejde forældremøde forældresamtale forældrekaffe forældrekontakt forældredag forældreråd
      forældrebestyrelse forældrecafe forældrecafé trivselssamtale hjemmebesøg forældrebesked kontaktbog forældreaften
      forældreinvolvering familievæg familietavle forældrearrangement forældretavle familiefoto bedsteforældredag
      fædreaften forældrepar forælder forældrehjørne forældre forældrenes forældreintra forældreapp bestyrelsen
      familier familierne familien mor mødre mødrene far fædre fædrene bedsteforældre plejeforældre hjemmet
      hverdagsfoto opslag seddel sedler sms samtale samtaler overleveringssamtale skilsmisse delebarn bonusfar
      bonusmor kontor kontoret kaffekande kaffe invitation invitere inviterer arrangement workshop fædredag
      fædremorgen mødested tillid opkald dialog forventninger ønsker`,
    fair: `familie statussamtale spørgeskema bedsteforælder ugebrev nyhedsbrev dagsseddel fars mors plejefamilie onkel
      tolkesamtale derhjemme forældrebesøg fædregruppe mødregruppe far-eftermiddag familiedag familiebamse rejsebamse
      dagbog forældrehenvendelse forældreopgave forældregruppe forældresamtaler bedstefar bedstemor hjemmeopgave
      netværkssamtale forventningssamtale forældreuenighed trivselssnak forældreforum forældreaftener weekendbamse
      samarbejdssamtale hjembesøg forældretillid skilsmisseforældre papmor papfar forældrene forældreperspektiv
      forældrefest fortælle ringe lytte kontakt besked film lydfil video positive rost konkret ærlig forsvare forstå
      aften overraskelse deltage bage sofa trappe tale taske`,
    weak: `hjem hjemme information informere hente søskende tolk kop te fredag lytter positivt godt grine kan lide
      tegning billeder væggen weekenden svære svært gangen døråbning dør beskeder linjer oversætte rytme barnets
      forklarer uenig uenighed søvn prøver uger aftale travlt går ud bekymret tager time skilte begge samme spørge
      vide ringer kort lege vise viser snakker lyst hygge deltager telefon skriver hos mad møder vejen snak høre bruge`,
    phrases: `fortælle+forældrene fortæller+forældrene fortælle+far+mor fortæller+hver+mor til+hver+mor
      hver+mor+eller+far skrive+til+forældrene spørge+forældre spørger+forældre invitere+forældre inviterer+forældre
      snakke+med+forældre mor+og+far mor+eller+far samarbejde+med+hjemmet hjem+til+familien billede+af+familien
      til+forældrene ringer+hjem ringe+hjem ringer+til+familie på+vejen+hjem hvad+gør+I+hjemme bruger+hjemme
      jeg+møder+ved+lågen spørg+mig+om med+hjem papa+og+mama en+god+ting+om godt+om+barnet noget+godt+om
      noget+positivt en+god+ting+om+dagen én+god+ting én+konkret+ting en+konkret+ting+om noget+fra+dagen+til
      ringe+hjem+når ringer+hjem+til ringer+til+en+mor ringer+til+mor+og+siger ringer+til+to ringer+til+forældrene
      kaffe+for kaffe+til+forældre kop+te kop+kaffe+til hvad+kan+han+lide+derhjemme hvad+han+kan+lide+derhjemme
      hvad+får+ham+til hvad+laver+I+derhjemme spørger+hvad+de+gør+hjemme spørger+far spørger+mor spørger+mor+eller+far
      spørger+forældrene+hvad spørger+forældrene+om beder+forældrene bede+forældrene bedt+forældrene forældre+bedt
      forældre+læser forældre+med+ind forældre+inviteret inviterer+familierne inviterer+forældrene inviterer+far
      inviterer+en+far inviterer+bedsteforældre invitere+familien invitere+familierne forældrene+må forældrene+ser
      forældrene+får forældrene+fortæller forældrene+ved+ikke forældre+ved+ikke til+forældre skriver+til+forældrene
      skriver+tre+linjer viser+forældrene vise+forældrene fortæller+forældre fortæller+far fortæller+mor
      fortæller+altid+forældrene høre+om+weekenden lytter+til+forældrene lytter+mere+end+jeg lytter+først
      sammen+med+forældrene sammen+med+far med+far+eller med+mor+eller til+mor+og+far far+der+altid+har+travlt
      mor+der+altid en+far+der en+mor+der der+er+en+mor der+er+en+far når+mor+er+bekymret svære+beskeder svær+besked
      det+svære+til ikke+i+gangen ikke+i+døråbningen i+døråbningen på+kontoret uenig+med+mor uenige+med+forældrene
      samtalen+på+gulvet samtale+på+gulvet samtale+med+mor samtale+med+far samtaler+med+forældre bamse+med+hjem
      bamsen+med+hjem hjem+på+weekend tegning+med+hjem bog+med+hjem sender+med+hjem sende+med+hjem tage+med+hjem+til
      billeder+af+familier billede+af+familien+på familier+på+væggen+fra begge+forældre hos+begge+forældre
      skilte+forældre ved+ikke+hvad+vi+laver en+seddel+på+tavlen på+døren+til+forældrene skilt+til+forældrene
      ringe+til+forældrene ringer+til+mor ringe+til+mor ringer+til+far skriver+hjem skriver+til+mor
      sender+billede+hjem sender+billeder+hjem sender+et+billede sende+et+billede sender+en+video sende+en+film
      sende+en+besked sender+en+besked fortæller+forældrene+noget fortælle+forældrene+noget spørger+forældrene
      spørge+forældrene spørger+mor+og+far spørge+mor spørger+familien invitere+forældrene forældre+med+på
      forældrene+med forældre+med forældrene+på+besøg forældre+på+besøg kaffe+med+forældrene kaffe+til+forældrene
      forældre+til+kaffe samtale+med+forældre samtalen+med+forældrene samtale+med+forældrene møde+med+forældrene
      sætter+os+ned+med+forældrene taler+med+forældrene snakker+med+forældrene snakke+med+forældrene taler+med+mor
      noget+positivt+til+forældrene en+god+historie+om+barnet positiv+besked noget+godt+om+barnet hvad+barnet+kan
      hvad+han+kan hvad+hun+kan starter+med+noget+godt starter+samtalen+med hvordan+gør+i+hjemme hvad+gør+i+hjemme
      hvad+i+gør+hjemme gør+derhjemme gør+de+hjemme hvad+virker+hjemme hvad+de+gør+hjemme med+hjem+til+forældrene
      opgave+med+hjem en+opgave+hjem låne+med+hjem låner+med+hjem når+de+henter+fortæller forældrene+fik forældre+får
      far+og+mor hjemme+hos+barnet familien+derhjemme`,
  },
  {
    id: 'aula',
    name: 'Beskeder og billeder på Aula',
    apart: 'på Aula',
    family: 'parents',
    strong: `aula aulabesked aulaopslag opslag billedopslag aulabeskeder beskeder opslaget galleri kommegå
      profilbillede`,
    fair: `nyhedsbrev ugebrev ugeopslag fotodeling beskeder=n billedregel dagsopslag hverdagsbillede aulatekst besked
      læse foto tekst`,
    weak: `billede skrive sende tage ansigter kl 17 uge torsdag kortere færre spørgsmål sammen børnene skriver
      formiddag`,
    phrases: `på+aula billeder+til+forældrene et+billede+om+ugen tager+ingen+fotos ingen+billeder ingen+fotos
      billeder+uden+ansigter færre+billeder kortere+beskeder skriver+på+aula lægger+på+aula lægge+på+aula
      opslag+sammen+med lægge+billeder+op lægger+billeder+op lægge+billeder+på lægger+et+billede`,
  },
];
