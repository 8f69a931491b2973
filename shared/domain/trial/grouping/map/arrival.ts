import type { Matter } from './matter.ts';

/** How a child comes into the day and into the house, and out again. */
export const arrival: readonly Matter[] = [
  {
    id: 'aflevering',
    name: 'Aflevering om morgenen',
    apart: 'ved aflevering',
    family: 'arrival',
    named: 'aflevering aflevere',
    strong: `farvel afsked vinkevindue vinkerude vinkebænk vinkestol vinketrappe vinkehul afleveringssituation
      afleveringsritual morgenmodtagelse morgenaflevering farvelritual farvelkram afleveringstid afleveringsvindue
      vinke vinkning modtagelse morgenfarvel godmorgenritual vinkebrev vinketur afskedsritual farvelkys farvelvindue
      farvelsang vinkeskammel modtagelsesbord ankomsttavle morgenhilsen goddag morgenmakker morgenmodtager tjekind
      indtjekning afleveringstur afleveringsro morgengråd morgensavn`,
    fair: `godmorgen adskillelse ankomst modtage skilles overlevere godmorgenkram savn dørtelefon morgenvagt
      morgenkram morgentjans modtager hængelås afskedskys hilse hilsen velkommen indgang hoveddør dørmåtte dørtærskel
      yndlingsting klamre klynge græde hulke snige trække rive arm favn kram kys fingerkys highfive lågen vindue rude
      vinkeplads ankomme møde døråbning morgenstund øjenkontakt øjenhøjde tavle magnet krydse nøglekort fotokort bamse
      morgenstunden forlade stikke overlevering slippe tryg`,
    weak: `hej velkomst knus dør låge savne morgen hjemmefra trøste gråd sutte overgangsobjekt nat morgentræt far mor
      forælder skød aftale modtagende travl arbejde køre håndtryk navn bil lande gå komme ben tårer tårefuld fars mors
      bedstefar bedstemor lister kort blødt skrive ind taske bære natten morgenmaden pyjamas kigge trappe trappen stol
      hånd fast voksen person tage cykelhjelm travlt mødetid tung ked låse gang forældrene barnevogn klapvogn stress
      skynde bedre start dagen telefon hverdag indgangen`,
    phrases: `sige+farvel vinke+vindue vinke+far vinke+mor sige+godmorgen sige+goddag sige+hej+hver tage+imod
      tage+mod+barnet komme+om+morgenen mor+gå far+gå mor+køre far+køre give+slip ked+af+det+mor stå+ved+døren
      møde+ved+døren inden+for+døren ind+ad+døren komme+ind+døren hvordan+natten natten+været sætte+den+lille+ned
      afsked+med forælder+gå forælder+farvel om+morgenen+når give+til+en+voksen række+over hilse+på+hvert
      hilse+ved+navn komme+først+om+morgenen ud+ad+døren+far inden+forældrene+går mor+eller+far+går den+der+har+åbnet
      de+fleste+kommer dem+der+kommer+ind når+de+kommer når+far+er+gået når+mor+er+gået far+er+kørt mor+er+kørt
      slipper+far slippe+mor fars+ben mors+ben et+billede+af+familien om+natten sovet+i+nat hvordan+har+natten
      vende+om på+skødet+lige tage+imod+dem lige+når+de+kommer mor+er+gået godmorgen+til arm+til+arm
      når+hun+kommer+ind når+han+kommer+ind går+i+stykker+når gå+med+ud+til+bilen gråden+stoppede ringer+til+mor
      se+glad+ud skrive+sig+ind krydse+ind far+skal+gå mor+skal+gå inden+de+går en+god+start+på+dagen
      mærke+hvordan+morgenen siger+godmorgen sige+hej siger+hej tager+imod tog+imod gå+i+møde går+i+møde
      komme+ind+ad+døren kommer+ind+ad+døren stå+i+døren står+i+døren mor+går far+går mor+kører far+kører når+mor+går
      når+far+går forældrene+går kysse+farvel vinke+til+mor vinke+til+far vinker+til+mor vinker+til+far
      når+de+kommer+om+morgenen når+han+kommer når+hun+kommer når+barnet+kommer over+på+armen hilse+på+barnet
      hilser+på+barnet farvel+i+vinduet ét+kram et+kram klamre+sig klamrer+sig slippe+far snige+sig sniger+sig
      lang+afsked kort+afsked kort+farvel ked+af+det+om+morgenen afleveret+om+morgenen når+der+afleveres
      ting+hjemmefra+om+morgenen fast+voksen+i+døren rejser+mig+og+går går+hen+til+døren ind+på+stuen+om+morgenen
      bliver+afleveret blive+afleveret tage+skoene+af+far den+der+åbner i+døren+om+morgenen`,
  },
  {
    id: 'afhentning',
    name: 'Afhentning',
    apart: 'ved afhentning',
    family: 'arrival',
    named: 'afhentning hentning',
    strong: `afhente hentetid hentesituation afhentningssituation hentetidspunkt henteaftale afhentningstid hjemgang
      hentebesked hentehistorie hentehilsen henteliste hentekort hentestund henteskab farvelrunde hjemgangsritual
      hentningen hjemsendelse afhentningshistorie hentevindue overleveringshistorie dagenshistorie hentebænk`,
    fair: `hente hjemtur henteperson afhenter bedstemor mormor farmor farfar morfar låge udgang rygsæk jakke fortælle
      overlevere overlevering overleveringsbog aflevere hjemad hentet farvel ivrig færdiggøre afslutte samle pakke
      tømme kasse tegning fremvise`,
    weak: `hjem eftermiddag dag mor far forælder komme gå sen sidst fredag træt gemme løbe overtøj historie sedlen
      klar siger tavle dagens vise byggede tasken`,
    phrases: `blive+hentet bliver+hentet mor+hente far+hente forælder+hente forældrene+henter når+de+henter
      når+der+hentes skal+hjem skulle+hjem tid+at+gå+hjem komme+og+hente hente+eftermiddag fortælle+om+dagen
      noget+fra+dagen når+far+kommer når+mor+kommer komme+efter inden+de+går+hjem tager+imod+dem+der+henter
      far+henter+mor på+vej+hjem overdragelse+til+forældre blevet+hentet når+det+bliver+hentet de+sidste+er+hentet
      snak+ved+hentning med+hjem+hver+dag når+far+henter når+mor+henter når+de+bliver+hentet bedste+henter
      den+der+henter dem+der+henter når+forældrene+kommer sige+farvel+til+alle siger+farvel+til+alle vil+ikke+med+hjem
      ikke+med+hjem fortælle+forældrene fortæller+forældrene fortælle+mor fortælle+far fortæller+far fortæller+mor
      en+ting+fra+dagen hvad+han+har+lavet hvad+hun+har+lavet hvad+barnet+har+lavet hvordan+dagen+har+været
      hvordan+dagen+er+gået lege+færdig+når godt+nyt+om+dagen vise+mor viser+mor viser+far vise+far
      tage+hjem+om+eftermiddagen pakke+tasken krydse+ud siger+tak+for+i+dag vise+hvad+de+har+lavet
      hente+om+eftermiddagen en+god+historie+med+hjem samle+ting+i+tasken rode+efter+tøj`,
  },
  {
    id: 'ydertimer',
    name: 'De første og sidste timer',
    apart: 'i ydertimerne',
    family: 'arrival',
    strong: `ydertime morgenåbning åbnevagt lukkevagt åbningstid lukketid eftermiddagsstund eftermiddagsleg tidligvagt
      senvagt aftenvagt eftermiddagstime morgentime eftermiddagsgruppe morgenåbner lukker sentbarn eftermiddagskrog
      lukkeritual åbneritual morgenro eftermiddagshygge eftermiddagsro lukkevoksen åbnevoksen tidligbarn lukkehold
      åbnehold eftermiddagsdyk sidstetime`,
    fair: `lukning sammenlæsning morgenleg morgenhygge morgenbord morgenrum eftermiddagstid morgenvagt eftermiddag
      sammenlægge morgendæmring åbningsvagt sentid personalets opsamling lukke åbne morgenstille morgenmad havregryn
      dæmpet dæmpe nattøj pandelampe skumring mørke hyggekrog hyggelys sent tidlig sidst ulvetime ulvetimen
      lukkevagten åbnevagten`,
    weak: `halvfem halvfire halvsyv vågne træt slut alene vagt overlap klokken lyset tomt stuer personale perler
      tegning dej puslespil hygge film stille rolig samlet sofa første kommer før sidste opbevaring frugten
      overlevering trætte hold lyng dagens hjem`,
    phrases: `åbne+huset lukke+huset først+om+morgenen sidst+på+eftermiddagen slut+på+dagen slutning+af+dagen
      slå+stuerne+sammen slå+sammen+eftermiddag de+sidste+timer den+sidste+time efter+klokken efter+kl
      ud+på+eftermiddagen sen+eftermiddag to+voksne+tilbage kun+to+tilbage kl+15 kl+16 kl+7 kl+06 før+klokken+otte
      før+kl+7 efter+frugten efter+frugt er+kun+én+voksen kun+én+voksen alene+med+mange den+der+lukker den+der+åbner
      så+er+vi+kun+to sidste+halve+time sidste+del+af+dagen når+kollegaen+går+hjem går+kollegaen+hjem
      dem+der+er+tilbage er+tilbage om+fredagen+eftermiddag de+sidste+børn de+sidste+der de+første+børn de+første+der
      de+tidlige+børn de+sene+børn sidst+på+dagen efter+klokken+fire efter+kl+fire før+kl+otte før+klokken+syv
      før+kl+syv fra+halv+syv fra+klokken+seks før+lukketid indtil+lukketid inden+lukketid det+sidste+kvarter
      det+sidste+hold de+sidste+fem de+sidste+fire de+sidste+tre samle+alle+på+én samles+på+én+stue
      slår+stuerne+sammen lægger+stuerne+sammen lukker+stuen lukker+stuerne åbner+huset åbner+børnehaven lukker+huset
      når+vi+åbner når+vi+lukker en+særlig+kasse+om+eftermiddagen kommer+først+frem+efter sidder+tilbage
      bliver+trætte+om+eftermiddagen trætte+om+eftermiddagen om+eftermiddagen+når+de+er+trætte frugt+om+eftermiddagen
      hentet+sent bliver+hentet+sent bliver+hentet+sidst en+voksen+bliver+siddende`,
  },
  {
    id: 'bus',
    name: 'Bussen',
    apart: 'i bussen',
    family: 'arrival',
    strong: `busbarn buschauffør busstop bustid busbørnehave busvoksen busliste minibus bussele buspakning bussæde
      busplads buskø bustjans busdør bussang bustur busvagt bussen chaufføren bushold`,
    fair: `chauffør bus sele selespænde spænde sæde bagsæde sæderyg vinduesplads busrude stoppested perron holdeplads
      skolebus skovbus`,
    weak: 'stige køre vinke tur plads række',
    phrases: `i+bussen af+bussen ud+af+bussen ind+i+bussen på+bussen når+bussen+kommer med+bussen+om+morgenen
      fra+bussen busbørnene+kommer ankommer+med+bus vente+på+bussen med+bussen spænde+sele spænder+sele spænder+selen
      venter+på+bussen bussen+kører bussen+kommer faste+pladser+i+bussen synger+i+bussen stige+på stiger+på stige+af`,
  },
  {
    id: 'nye-born',
    name: 'Nye børn',
    apart: 'med nye børn',
    family: 'arrival',
    named: 'indkøring tilvænning',
    strong: `indkøre tilvænne startbarn indkøringsplan kontaktpædagog opstartssamtale velkomstbog velkomstmappe
      indkøringsforløb nytilkommen velkomstbrev velkomstkasse startsamtale indkøringsfase indkøringsbarn indkøringsuge
      startuge startdato opstartsperiode opstartsbarn startforløb velkomstritual velkomstsang velkomsttavle
      velkomstplakat velkomsttegning tryghedsperson tryghedsvoksen tryghedsting tryghedsbog familiebog indkøringsbog
      nystartede nystarter tilvænningsperiode opstartsforløb førbesøg`,
    fair: `kontaktperson primærperson nystartet nystarte nyankommen opstart tilknytningsperson velkomstsamtale
      opstarter nybegynder introduktionsbesøg tilvænningsbesøg hjemmebesøg besøgsdag velkomsthilsen start tryghed
      tilknytte tilknytning velkomst velkommen besøg tryg genkende familiebillede familiefotos sut vane rundvisning
      introducere forberede besøge flytte fremmed ansigt savne slippe`,
    weak: `starte kende familie første ny kravlegård vænne rundtur følge bære arm rytme synsvidde krog fast voksen mor
      far længere væk dage bamse flaske putter skifter samme person vaner hjemme seddel kigge hele formiddagen tillid
      seng langsomt presse gradvist stueskift kort alene`,
    phrases: `ny+barn ny+børn nye+børn nyt+barn ny+dreng ny+pige den+nye+i nye+familie nye+familier inden+start
      inden+opstart før+start starte+vuggestue starte+børnehave lære+at+kende lige+startet lige+begyndt begynde+her
      første+dage første+uge første+dag vise+den+nye vise+rundt de+nye ny+i+gruppen ny+på+stuen de+første+14+dage
      den+første+uge de+første+uger de+første+gange nyt+i+gruppen mor+bliver lader+mor+gå+lidt kort+dag korte+dage
      inden+barnet+starter før+barnet+starter den+nye+dreng den+nye+pige nye+forældre hende+den+nye ham+den+nye
      trøstes+med+hjemme mor+må+blive kun+mig+der+skifter fast+voksen+til samme+voksen+hele starter+i+vuggestue
      starter+hos+os lige+er+startet er+ny+på begyndte+i+mandags for+de+nye det+nye+barn de+nye+børn skal+starte
      de+første+dage den+første+dag den+første+tid på+besøg+før+start besøg+før+start mor+bliver+med far+bliver+med
      forældrene+bliver+på+stuen forældre+bliver+den+første mor+sidder+med far+sidder+med lærer+hinanden+at+kende
      blive+tryg bliver+tryg en+fast+voksen+til+de+nye en+fast+voksen+de+første kun+en+voksen+til+at+begynde
      tage+imod+nye tager+imod+nye starter+i+vuggestuen starter+i+børnehave starter+i+børnehaven rykke+op rykker+op
      et+nyt+barn billeder+af+familien+ved billede+af+mor+og+far noget+hjemmefra+de+første to+nye+samtidig
      nye+i+samme+måned viser+den+nye+rundt skriver+til+mor+hvordan+det+går sender+billede+til+mor`,
  },
  {
    id: 'skift',
    name: 'De ældste på vej mod skole',
    apart: 'for de ældste',
    family: 'arrival',
    strong: `skolestart førskole førskolebarn førskolegruppe skolegruppe skolebarn storebørnsgruppe børnehavestart
      skolestarter brobygning skoleparat skoleparathed skoleforberedelse skolebesøg indskoling skolemoden
      børnehaveklasse førskoleprojekt storbørnsgruppe storebørnsmøde skoleklar skoleklasse skolebørn storbørn
      storeklub skoleklub skoleøvelse skoledag skolepenalhus penalhus blyantsgreb skoleting skolesnak skolekufferten
      frikvarter skoleleder førskoletid førskolestund førskoleklub skolefag mellemgruppe storebørnsklub opgavehæfte
      opgavebog`,
    fair: `sfo minisfo skole overgangssamtale overleveringssamtale skolegård skoletaske storegruppe oprykning
      fritidshjem rokkere storebarn storbarn skolelærer børnehaveparat førskoleleg lektie rektor skolevej gåbus
      klasseværelse klasse klokke tavle pult skoleskema fritter fritteren lektier udfordre udfordring koncentrere
      koncentration vedholdende vedholdenhed besked huske modig navnetræk rygsæk ansvar selvstændig skolerygsæk
      cykelbus gymnasiet stopur problemløse`,
    weak: `ældst lærer sommer storebror storesøster børnehaven vuggestuen stor store storstue rykker flytter besøger
      række hånd tal bogstaver planlægger mapper følge bro overleveringsskema kommende fem seks femårige seksårige
      august sommerferie klasselokale håndsoprækning vente lytte kollektive penalhuse flytning makker`,
    phrases: `starte+skole skal+i+skole skal+starte begynde+skole begynde+i+skole besøge+skolen kigge+på+skolen
      rykke+op skal+i+børnehave op+i+børnehaven flytte+børnehave over+i+børnehaven på+besøg+børnehave
      fra+vuggestue+til de+ældste gå+over+til+børnehaven vuggestue+til+børnehave de+kommende+skolebørn hen+på+skolen
      ældste+børn de+femårige skal+op+i rykker+op flytter+op flytter+over over+på+den+store+stue over+til+de+store
      op+til+de+store til+den+nye+stue i+den+nye+stue de+største+skal dem+der+skal+over dem+der+skal+op 0.+klasse
      efter+sommeren på+samme+skole skal+på+samme+skole de+store+børn+får storebørn+får række+hånden+op
      skal+starte+i+skole starter+i+skole i+skole+til+sommer kommer+i+skole når+de+kommer+i+skole på+besøg+på+skolen
      besøger+skolen besøg+på+skolen rækker+hånden+op de+ældste+børn de+ældste+får de+store+får+lov kun+for+de+ældste
      kun+for+de+store lytte+til+en+besked modtage+en+besked kollektiv+besked fælles+besked huske+en+besked
      tage+en+besked+med vente+på+tur+i+en+stor sidde+stille+i sidder+ved+bord+og+lytter skrive+sit+navn
      skrive+eget+navn skriver+sit+navn tabe+i+spil at+tabe+i+spil holde+på+blyanten holde+på+en+blyant
      farvel+til+børnehaven pakke+sin+egen+taske pakker+selv+tasken passe+på+egne+ting holde+styr+på+egne+ting
      svære+opgaver løse+en+opgave løse+opgaver gør+selv+færdig til+sommer en+opgave+ad+gangen går+hen+til+skolen
      ned+på+skolen over+på+skolen`,
  },
  {
    id: 'farvel',
    name: 'Farvel til børn og voksne der stopper',
    family: 'arrival',
    strong: `afskedsbog afskedsfest afskedskuffert afskedsgave afskedssang afskedsritual farvelfest farvelbog
      farvelkuffert farvelgave`,
    fair: 'stoppe afsked flytte kuffert mindebog tegninger knage gave brev',
    phrases: `når+et+barn+stopper når+et+barn+flytter der+stopper sidste+dag den+sidste+dag børn+der+stopper
      børn+der+flytter en+voksen+stopper kollega+stopper sige+farvel+til+de+store farvel+til+de+store flytter+stue
      flytter+til`,
  },
];
