import type { Matter } from './matter.ts';

/** What lies between one thing and the next. */
export const transition: readonly Matter[] = [
  {
    id: 'garderobe',
    name: 'Garderoben',
    apart: 'i garderoben',
    family: 'transition',
    named: 'garderobe påklædning',
    strong: `garderobeovergang afklædning omklædning overtøj flyverdragt overtræksbukser regntøj regnjakke regnbuks
      termotøj termodragt termojakke jakke vinterjakke lynlås snørebånd påklædningssituation garderobesituation
      påklædningsremse påklædningsbænk snedragt overtræk overtrækstøj udetøj vintertøj garderobeplads påklædningskort
      knagerække påklæde afklæde skohylde garderobebænk knage elefanthue lyne grovgarderobe grovgang tørrestativ
      tørresnor vådtøj regnfrakke regnbukser regnstøvler regnstøvle regnvejrstøj skibukser skibuks termobukser
      snestøvle uldundertøj uldsok uldtrøje strikhue kedeldragt vindjakke dynejakke sommerjakke elastik sele ærme
      jakkeærme krave trykknap knaphul snøresko sandal klipklap kondisko gummisko skohorn støvlehorn støvlerække
      skoreol tørretumbler luffekasse vantekasse vantesnor huekasse navnelap tøjkrog rumkasse garderobekasse
      skiftebænk påklædningsrækkefølge påklædningsbillede tøjliste tøjrækkefølge tøjbillede dragt bukseben
      strømpebukser strømpe sok knappe hætte bælte`,
    fair: `støvle gummistøvle vinterstøvle hue vante luffe handske halstørklæde sko hjemmesko skiftetøj fodtøj velcro
      forstue tørreskab påklædningsrum snøre futte sutsko heldragt regnsæt hjemmefutte iføre klæde lukketøj
      påklædningskaos tøjkasse skiftetøjskasse støvleknægt kludekurv overtrækssko luffesnor regnhat vanteklemme
      støvlebænk tøjpose navnemærke bukser trøje tøj undertøj buks krog bøjle knap våd drivvåd fugtig tørre vrang
      bagvendt omvendt tå hæl fod ben arm svede sved fryse kulde venstre højre par parvis klud glemt forsvinde forlagt
      navnebånd entre entré bryggers forrum vindfang bænk skammel sutter`,
    weak: `bluse udgang kjole snor kasket solhat hal strømpebuks frakke overall hjælpe selv klar hold rækkefølge gulv
      spejl trængsel varm varme tid minutter kvarter svært trin næste først sæt lirke fødder ene skubbe måtte sand
      tømme våde tør kasse ekstra billeder ude inde sende efterhånden langsom langsomst bøvl kaos trick stolt remse
      puste vinter regn forældre navn lukke stoppe stram hvad`,
    phrases: `tage+tøj+på få+tøj+på tage+på få+på tage+tøj+af have+tøj+på tøj+på tøjet+på tøj+af klæde+på klæde+af
      kravle+i+dragt skal+ud skulle+ud skal+have+på skal+på når+vi+går+ud før+vi+går+ud inden+vi+går+ud
      inden+vi+skal+ud færdige+går+ud hænge+op+knage jakke+på flyverdragt+på sko+på støvler+på hue+på støvler+af
      gå+ud+med+dem+der+er+færdige gå+ud+med+de+første ude+i+gangen ind+fra+legepladsen komme+ind+fra hvad+man+har+på
      på+i+den+rækkefølge vende+ryggen+til ud+af+døren to+og+to+ud sender+dem+ud sende+ud lyner+de+små lyner+selv
      lyne+selv få+lynet lynet+op går+ud+først dem+der+er+klar de+første+der+er+klar de+langsomste en+voksen+ude+og
      en+ude+og+en+inde ingen+står+og+sveder komme+i+tøjet i+tøjet tøjet+ligger tøjet+klar skiftetøj+i
      jakken+på+gulvet over+hovedet bukserne+først støvlerne+af komme+ud+og+ind trækker+støvler finde+vanter
      finde+huen leder+efter skoene+på hvad+skal+på mangler+du vente+på+at+de+selv+kan+lyne alle+er+ude klæder+om
      skal+have+flyverdragt klare+lynlåsen hjælper+med+lynlåsen tager+tøj+på får+tøj+på tager+tøj+af tøjet+af
      tage+jakken+af tage+jakke+på tager+jakken+på jakken+på støvlerne+på sko+af skoene+af huen+på vanter+på luffer+på
      dragten+på dragt+på bukser+på bukserne+på regntøj+på lyne+op lyne+ned lukke+lynlåsen trække+op trække+lynlåsen
      vende+ærmet vender+ærmet arm+i+ærmet armene+i ben+i+bukserne foden+i ned+i+støvlen den+rigtige+fod
      rigtige+fødder på+den+rigtige+fod høj+og+venstre på+vrangen hænge+jakken hænger+jakken hænge+tøjet hænger+tøjet
      hænge+op+på+knagen på+knagen på+sin+plads+i+garderoben i+garderoben ude+i+garderoben ud+i+garderoben
      små+hold+i+garderoben få+ad+gangen+i+garderoben klæde+sig+på klæder+sig+på tage+på+selv tager+selv+på
      sidde+på+gulvet+og+tage klar+til+at+gå+ud ud+i+hold ud+i+kulden vådt+tøj tørt+tøj det+våde+tøj skifte+tøj
      skifter+tøj ekstra+tøj rent+tøj for+småt+tøj glemt+tøj lægge+tøjet lægger+tøjet tøj+på+gulvet mangler+tøj`,
  },
  {
    id: 'overgang',
    name: 'Overgange',
    apart: 'i overgangene',
    family: 'transition',
    named: 'overgang',
    strong: `varsle varsel varsling overgangssang overgangsritual skiftesituation overgangsleg overgangssituation
      aktivitetsskift overgangsperiode nedtælling aktivitetsovergang overgangsobjekt overgangskort skiftesang
      skifteklokke skiftesignal signalsang overgangssignal forvarsling forberedelsessang indkaldelse varselskort
      opvarsling skiftehold startsignal stopsignal slutsignal inkald indkald overgangsvoksen forberede`,
    fair: `skift sandur timeur forudsigelig forudsigelighed forvarsel skiftetid rutineskift stopsang stoptid
      skiftepunkt oprydningsklokke opbrud omstilling klokke gong bjælde tromme signal ringe prikke skulder dernæst
      afslutte afslutning besked forberedt minuttimer æggeur sandglas musik slukke stoppe indkalde flok flokvis hold
      gelænder fløjt fløjte bagtrop fortrop forrest bagest gradvis glidende`,
    weak: `skifte triangel minut rutine næste flytte slut kaos samtidig forandring kvarter lyd sang remse rum lokale
      afbryde forudse færdig fortsætte bagefter kort hånd halvdelen klumpe timer ro programmet dørtrin rolig toilet
      mad ud ind frem forbi udgang frys morgen`,
    phrases: `give+besked+om om+fem+minutter om+ti+minutter om+lidt skal+der+ske hvad+der+skal+ske sige+til+i+god+tid
      i+god+tid gå+fra+leg+til gå+videre+til fra+leg+til sige+til+fem+minutter fem+minutter+før fem+minutter+inden
      fra+den+ene+til+den+anden mellem+to+aktiviteter næste+på+programmet hver+gang+vi+skal+videre fra+ude+til+inde
      fra+inde+til+ude hvad+der+sker+bagefter hvad+der+skal+ske+nu når+vi+skal+ind når+vi+skal+ud når+vi+skal+skifte
      næste+rum i+det+næste det+næste+vi+skal går+i+forvejen går+i+gang+med+det+næste ikke+alle+på+én+gang
      alt+sker+på+én+gang alle+på+samme+tid når+noget+slutter slutter+vi fra+et+rum+til når+en+aktivitet+slutter
      inden+vi+går+videre før+vi+går+videre skal+til+at+slutte snart+er+færdig gøre+færdig+før den+sidste+tur
      forberede+dem+på forberede+hende to+minutter+før ti+minutter+før om+lidt+skal når+vi+går+fra går+fra+leg
      fra+stue+til fra+gulv+til fra+legeplads+til fra+samling+til ind+fra+legepladsen ind+fra+haven lidt+ad+gangen
      få+ad+gangen en+ad+gangen+går et+par+ad+gangen små+hold+ad+gangen i+små+hold går+i+hold går+ind+i+hold
      går+ud+i+hold det+næste+der+skal+ske hvad+der+skal+ske+bagefter hvad+skal+der+ske+bagefter siger+til+i+god+tid
      lege+færdig leger+færdig må+lege+færdig gemme+legen gemmer+legen gemme+til+senere går+stille+over skifte+fra
      skifter+fra mellem+aktiviteter til+det+næste ind+til+frokost ind+og+spise ned+i+salen ned+til+salen
      en+går+forrest den+ene+går+forrest går+forrest en+voksen+går+foran en+bliver+tilbage en+bliver+bag
      tager+en+håndfuld slukker+lyset tænder+lyset når+musikken+stopper+så samme+sang+hver+gang ringer+med+klokken
      ringer+på+klokken prikke+på+skulderen prikker+på+skulderen siger+det+til+hver+enkelt siger+til+den+enkelte
      hvor+mange+gange+mere en+gang+mere+og+så to+gange+mere sidste+tur+og+så`,
  },
  {
    id: 'ventetid',
    name: 'Ventetid',
    apart: 'uden ventetid',
    family: 'transition',
    named: 'ventetid',
    strong: `venteposition ventesang venteleg ventekasse ventepose ventebænk ventekuffert venteaktivitet
      ventesituation spildtid køkultur venteplads kødannelse ventebog ventekurv ventestol ventekort ventemåtte
      ventesnak ventepladser ventekrog ventetime ventekø ventefri`,
    fair: `kø utålmodig gættelege fingerlege ventedåse lommeleg ventestilling køregler række=n køen forsinkelse
      fordriv fordrive imellemtiden imens trængsel tomgang langsommelig gætte fagter rim hviske kedsomhed`,
    weak: `vente tålmodig tålmodighed kede klar færdig remser sang fingerleg lommen kort bænken bordet dåse bog tid
      spild tidsspilde tålmodige sidste færdige bus vogn forsinket starte gang stille`,
    phrases: `mens+de+venter mens+vi+venter mens+man+venter imens+de+venter vente+på+maden vente+på+mad
      vente+på+de+andre stå+i+kø står+i+kø sidde+og+vente sidder+og+venter stå+og+vente undgå+at+vente skulle+vente
      vente+så+længe vente+for+længe alle+venter den+tid+de+venter vente+mindre mens+bussen står+og+venter
      de+står+og+venter vi+venter+på venter+på+de+andre venter+på+de+sidste venter+på+maden venter+på+toilettet
      de+skal+ikke+sidde+og sidde+og+kede keder+sig laver+ingenting ingen+laver+noget hvor+ingen
      dem+der+er+færdige+først først+færdige i+gang+med+dem+der+er+klar til+maden+kommer til+vognen+kommer
      indtil+de+andre at+vente+en+formiddag ventetid+fra vente+på+tur venter+på+tur imens+vi+venter når+de+venter
      når+vi+venter skal+vente slippe+for+at+vente slipper+for+at+vente ingen+venter ingen+skal+vente venter+længst
      sidder+i+kø står+ikke+i+kø i+kø+ved noget+at+lave+imens de+færdige+går de+der+er+færdige+går
      dem+der+er+færdige+kan dem+der+er+færdige+går de+første+færdige færdige+går+ud komme+direkte+til går+direkte+til
      lille+leg+imens synger+imens mindre+ventetid vente+ved+bordet venter+ved+bordet vente+i+garderoben`,
  },
  {
    id: 'oprydning',
    name: 'Oprydning',
    apart: 'og oprydning',
    family: 'transition',
    named: 'oprydning',
    strong: `oprydningssang oprydningsleg ryddetid oprydningstid oprydningsmester oprydningskasse oprydningsmusik
      oprydningshold ryddesang oprydningsregel rydde oprydningsbillede oprydningsremse oprydningsklokke
      oprydningshjælper oprydningsdans oprydningskort ryddepligt ryddebillede ryddeopgave ryddemakker rodekasse
      oprydningsbil ryddevogn fejekost fejeblad legetøjsgarage`,
    fair: `rodet støvsuge fejebakke rod=n sorterekasse feje opryde ryddedag skraldebilleg sortere=v oprydningstime
      oprydningsleder oprydningsansvar oprydningsstart rod kost skuffe=n etiket mærkat label hylde kasser kasse
      sortere samle kaste bunke=n pakke ansvar støvsuger trillebør`,
    weak: `klud låg plads orden kurv tørre spand rode fotos klodser dukker biler hjem billeder foto pænt gulv system
      hold felt minutter sang musik kategori farve bunke fælles sjov skuffe reol skab tøm lagt hvert finde tomt`,
    phrases: `rydde+op rydde+væk ryd+op lægge+på+plads stille+på+plads sætte+på+plads på+plads lægge+tilbage samle+op
      holde+orden ligge+og+flyder ligge+over+alt finde+plads+til+tingene hører+til tingene+hører+til hører+hjemme
      hvor+tingene fem+ting+hver lægger+det+tilbage gulvet+er+frit gulvet+er+tomt samler+op+fra én+slags+ad+gangen
      inden+der+tages+noget tages+noget+nyt efter+sig rydder+efter rydder+kun nu+rydder tage+billede+af+rodet
      få+ryddet mens+vi+rydder rydder+op ryddet+op rydde+legetøjet rydder+legetøjet rydde+af rydder+af lægger+på+plads
      sætter+på+plads ting+på+plads tingene+på+plads på+sin+plads+igen hører+til+i+kassen ned+i+kassen
      i+den+rigtige+kasse billede+af+hvad+der+skal+i billeder+på+kasserne billede+på+kassen billeder+på+hylderne
      foto+på+kasserne foto+på+hylden en+ting+hver én+ting+hver kun+rydde kun+klodserne tage+ansvar+for+en
      finder+ti+ting samle+ti+ting alle+de+røde+først alt+det+røde rydde+sammen rydder+sammen ryddes+op blive+ryddet
      bliver+ryddet det+man+har+leget før+man+tager+noget+nyt inden+man+tager+noget+nyt samler+op færre+ting+at+rydde`,
  },
  {
    id: 'dagsprogram',
    name: 'Dagens program',
    apart: 'med billeder',
    family: 'transition',
    strong: `piktogram dagstavle dagsprogram dagsskema dagsrytme dagsplan billedstøtte billedtavle boardmaker
      piktotavle rutinetavle dagsoversigt visuelstøtte støttekort dagshjul dagtavle dagskalender handleanvisning
      dagsprogrammet dagskort dagsbilleder dagsstribe dagssnor programtavle piktogramtavle rutinebillede
      rutinestrimmel trinkort trintavle førstderpå forudsigelighedstavle visualkort symbolkort symboltavle fotostribe
      pegekort dagsur visuelt dagsforløb skemaet tavlekort magnettavle`,
    fair: `ugeplan ugetavle ugeskema visualisere visuel visualisering billedserie rækkefølgekort piktogrammer struktur
      nunæste dagsbillede skemabillede rutinekort tidslinje piktobog ugeplanlægning strukturskema førstså pikto
      piktokort skema tavle symbol brik oversigt aflyse ændring ændre kalender pil pilen klemme=n urskive klistre
      velcro overblik program plan farvekode farvekoder nøglering symbolet billedkort strimmel`,
    weak: `rækkefølge billede laminere overskue rutine magnet forudsigelig fast snor klemme kort foto farve dag dage
      ugedag lomme ring bælte forstå vide kommende først bagefter nu slut flytter væg dør børnehøjde vise tegning trin
      timer`,
    phrases: `dagens+program vise+rækkefølgen billeder+af+rutiner hvad+vi+skal+i+dag hvad+dagen+byder
      hvad+der+skal+ske+i+dag først+og+så pege+på+billedet billeder+i+rækkefølge følge+med+i+dagen nu+og+bagefter
      først+så+kort billeder+af+dagen viser+på+tavlen kigger+på+tavlen faste+ting+på+faste hvad+der+kommer
      hvad+dag+det+er vide+hvad+der+skal+ske ved+hvad+der+skal+ske går+dagen+igennem gennemgår+dagen billede+af+hvem
      dagens+rækkefølge eget+skema sit+eget+skema på+badeværelset+skema et+kort+ad+gangen vende+billedet
      vender+billedet tage+billedet+ned tager+billedet+ned flytte+klemmen flytter+pilen dagen+i+billeder
      dagens+billeder billeder+på+væggen+af+hvad se+hvad+der+skal+ske kan+se+hvad+der+skal se+hvad+der+sker+nu
      hvad+skal+vi+i+dag hvad+dagen+byder+på først+så+bagefter to+billeder+ad+gangen kun+to+billeder
      et+billede+ad+gangen gennemgå+dagen fortælle+om+dagen+med en+tavle+med ugens+farve billede+af+det+næste
      krydse+af+på+tavlen færdig+kassen`,
  },
  {
    id: 'trapper',
    name: 'Trapper og elevator',
    family: 'transition',
    strong: `trappe trappen trapper trappetrin trappegelænder gelænder gelænderet elevator elevatoren etage etager
      etagen afsats trappeafsats opgang trappeopgang trappevagt skakt kælderetage trappesang trappegitter trappelåge`,
    fair: 'trin bære bagfra forrest nederst øverst pile tælle baglæns kravle skubbe hold',
    phrases: `på+trappen ned+ad+trappen op+ad+trappen ned+ad+trapperne op+ad+trapperne gå+på+trappen går+på+trappen
      holde+i+gelænderet holder+i+gelænderet holde+ved+gelænderet i+elevatoren med+elevatoren tager+elevatoren
      en+nederst en+øverst`,
  },
];
