import type { Matter } from './matter.ts';

/** How a child comes into the day and into the house, and out again. */
export const arrival: readonly Matter[] = [
  {
    id: 'aflevering',
    name: 'Aflevering om morgenen',
    apart: 'ved aflevering',
    family: 'arrival',
    named: 'aflevering aflevere',
    strong: `farvel afsked vinkevindue vinkerude vinkebænk vinkestol vinketrappe vinkehul
      afleveringssituation afleveringsritual morgenmodtagelse morgenaflevering farvelritual farvelkram
      afleveringstid afleveringsvindue vinke vinkning modtagelse`,
    fair: `godmorgen adskillelse ankomst modtage skilles overlevere godmorgenkram savn dørtelefon morgenvagt morgenkram
      morgentjans modtager hængelås afskedskys`,
    weak: `hilse goddag hej velkommen velkomst kram knus kys ankomme dør låge savne morgen morgenstund arm favn
      hjemmefra trøste græde gråd bamse sutte overgangsobjekt indgang vindue nat morgentræt far mor forælder skød
      aftale modtagende travl arbejde køre tryg håndtryk navn bil lande gå komme ben tårer tårefuld slippe klamre
      klynge fars mors bedstefar bedstemor lister snige kort blødt skrive ind taske bære natten morgenmaden
      pyjamas kigge trappe trappen stol hånd fast voksen person tage cykelhjelm travlt mødetid møde tung ked låse
      gang forældrene barnevogn klapvogn stress skynde bedre start dagen telefon hverdag indgangen`,
    phrases: `sige+farvel vinke+vindue vinke+far vinke+mor sige+godmorgen sige+goddag sige+hej+hver tage+imod
      tage+mod+barnet komme+om+morgenen mor+gå far+gå mor+køre far+køre give+slip ked+af+det+mor stå+ved+døren
      møde+ved+døren inden+for+døren ind+ad+døren komme+ind+døren hvordan+natten natten+været sætte+den+lille+ned
      afsked+med forælder+gå forælder+farvel om+morgenen+når give+til+en+voksen række+over hilse+på+hvert
      hilse+ved+navn komme+først+om+morgenen ud+ad+døren+far inden+forældrene+går mor+eller+far+går
      den+der+har+åbnet de+fleste+kommer dem+der+kommer+ind når+de+kommer når+far+er+gået når+mor+er+gået
      far+er+kørt mor+er+kørt slipper+far slippe+mor fars+ben mors+ben et+billede+af+familien om+natten
      sovet+i+nat hvordan+har+natten vende+om på+skødet+lige tage+imod+dem lige+når+de+kommer mor+er+gået
      godmorgen+til arm+til+arm når+hun+kommer+ind når+han+kommer+ind går+i+stykker+når gå+med+ud+til+bilen
      gråden+stoppede ringer+til+mor se+glad+ud skrive+sig+ind krydse+ind far+skal+gå mor+skal+gå inden+de+går
      en+god+start+på+dagen mærke+hvordan+morgenen`,
  },
  {
    id: 'afhentning',
    name: 'Afhentning',
    apart: 'ved afhentning',
    family: 'arrival',
    named: 'afhentning hentning',
    strong: `afhente hentetid hentesituation afhentningssituation hentetidspunkt henteaftale
      afhentningstid hjemgang hentebesked`,
    fair: `hente hjemtur henteperson afhenter`,
    weak: `hjem eftermiddag overlevering fortælle dag jakke mor far forælder komme gå sen sidst fredag træt gemme løbe
      overtøj historie sedlen klar siger farvel tavle dagens vise byggede tasken`,
    phrases: `blive+hentet bliver+hentet mor+hente far+hente forælder+hente forældrene+henter når+de+henter når+der+hentes
      skal+hjem skulle+hjem tid+at+gå+hjem komme+og+hente hente+eftermiddag fortælle+om+dagen noget+fra+dagen
      når+far+kommer når+mor+kommer komme+efter inden+de+går+hjem tager+imod+dem+der+henter far+henter+mor
      på+vej+hjem overdragelse+til+forældre blevet+hentet når+det+bliver+hentet de+sidste+er+hentet
      snak+ved+hentning med+hjem+hver+dag`,
  },
  {
    id: 'ydertimer',
    name: 'De første og sidste timer',
    apart: 'i ydertimerne',
    family: 'arrival',
    strong: `ydertime morgenåbning åbnevagt lukkevagt åbningstid lukketid eftermiddagsstund eftermiddagsleg tidligvagt
      senvagt aftenvagt eftermiddagstime morgentime eftermiddagsgruppe`,
    fair: `lukning sammenlæsning morgenleg morgenhygge morgenbord morgenrum eftermiddagstid morgenvagt eftermiddag
      sammenlægge morgendæmring åbningsvagt sentid personalets opsamling`,
    weak: `åbne lukke tidlig sidst halvfem halvfire halvsyv vågne træt slut alene vagt overlap klokken lyset tomt stuer
      personale perler tegning dej puslespil hygge film stille rolig samlet sofa morgenmad første kommer før
      sidste opbevaring frugten overlevering trætte hold lyng dagens hjem`,
    phrases: `åbne+huset lukke+huset først+om+morgenen sidst+på+eftermiddagen slut+på+dagen slutning+af+dagen
      slå+stuerne+sammen slå+sammen+eftermiddag de+sidste+timer den+sidste+time efter+klokken efter+kl
      ud+på+eftermiddagen sen+eftermiddag to+voksne+tilbage kun+to+tilbage kl+15 kl+16 kl+7 kl+06 før+klokken+otte
      før+kl+7 efter+frugten efter+frugt er+kun+én+voksen kun+én+voksen alene+med+mange den+der+lukker
      den+der+åbner så+er+vi+kun+to sidste+halve+time sidste+del+af+dagen når+kollegaen+går+hjem
      går+kollegaen+hjem dem+der+er+tilbage er+tilbage om+fredagen+eftermiddag`,
  },
  {
    id: 'bus',
    name: 'Bussen',
    apart: 'i bussen',
    family: 'arrival',
    strong: `busbarn buschauffør busstop bustid busbørnehave busvoksen busliste minibus bussele buspakning`,
    fair: `chauffør bus`,
    weak: `sæde sele stige køre vinke tur plads række`,
    phrases: `i+bussen af+bussen ud+af+bussen ind+i+bussen på+bussen når+bussen+kommer med+bussen+om+morgenen fra+bussen busbørnene+kommer
      ankommer+med+bus vente+på+bussen`,
  },
  {
    id: 'nye-born',
    name: 'Nye børn',
    apart: 'med nye børn',
    family: 'arrival',
    named: 'indkøring tilvænning',
    strong: `indkøre tilvænne startbarn indkøringsplan kontaktpædagog opstartssamtale velkomstbog
      velkomstmappe indkøringsforløb nytilkommen velkomstbrev velkomstkasse startsamtale indkøringsfase`,
    fair: `kontaktperson primærperson nystartet nystarte nyankommen opstart tilknytningsperson velkomstsamtale
      opstarter nybegynder introduktionsbesøg tilvænningsbesøg hjemmebesøg besøgsdag velkomsthilsen`,
    weak: `starte start velkommen velkomst tryg tryghed tilknytning kende besøg besøge familie første ny kravlegård
      vænne rundtur rundvisning følge bære arm rytme synsvidde krog fast voksen mor far længere væk dage bamse
      flaske putter skifter samme person vane vaner hjemme seddel kigge hele formiddagen tillid seng langsomt
      presse gradvist stueskift kort alene`,
    phrases: `ny+barn ny+børn nye+børn nyt+barn ny+dreng ny+pige den+nye+i nye+familie nye+familier inden+start
      inden+opstart før+start starte+vuggestue starte+børnehave lære+at+kende lige+startet lige+begyndt
      begynde+her første+dage første+uge første+dag vise+den+nye vise+rundt de+nye ny+i+gruppen ny+på+stuen
      de+første+14+dage den+første+uge de+første+uger de+første+gange nyt+i+gruppen mor+bliver lader+mor+gå+lidt
      kort+dag korte+dage inden+barnet+starter før+barnet+starter den+nye+dreng den+nye+pige nye+forældre
      hende+den+nye ham+den+nye trøstes+med+hjemme mor+må+blive kun+mig+der+skifter fast+voksen+til
      samme+voksen+hele starter+i+vuggestue starter+hos+os lige+er+startet er+ny+på begyndte+i+mandags for+de+nye`,
  },
  {
    id: 'skift',
    name: 'De ældste på vej mod skole',
    apart: 'for de ældste',
    family: 'arrival',
    strong: `skolestart førskole førskolebarn førskolegruppe skolegruppe skolebarn storebørnsgruppe børnehavestart
      skolestarter brobygning skoleparat skoleparathed skoleforberedelse skolebesøg indskoling skolemoden
      børnehaveklasse førskoleprojekt storbørnsgruppe storebørnsmøde skoleklar`,
    fair: `sfo minisfo skole overgangssamtale overleveringssamtale skolegård skoletaske storegruppe oprykning
      fritidshjem rokkere storebarn storbarn skolelærer børnehaveparat førskoleleg lektie rektor skolevej gåbus`,
    weak: `penalhus ældst lærer sommer storebror storesøster ansvar selvstændig børnehaven vuggestuen stor store
      storstue rykker flytter besøger række hånd tal bogstaver planlægger mapper følge bro overleveringsskema
      kommende fem seks femårige seksårige august sommerferie klasselokale håndsoprækning koncentrere vente lytte
      kollektive penalhuse flytning makker`,
    phrases: `starte+skole skal+i+skole skal+starte begynde+skole begynde+i+skole besøge+skolen kigge+på+skolen rykke+op
      skal+i+børnehave op+i+børnehaven flytte+børnehave over+i+børnehaven på+besøg+børnehave fra+vuggestue+til
      de+ældste gå+over+til+børnehaven vuggestue+til+børnehave de+kommende+skolebørn hen+på+skolen ældste+børn
      de+femårige skal+op+i rykker+op flytter+op flytter+over over+på+den+store+stue over+til+de+store
      op+til+de+store til+den+nye+stue i+den+nye+stue de+største+skal dem+der+skal+over dem+der+skal+op 0.+klasse
      efter+sommeren på+samme+skole skal+på+samme+skole de+store+børn+får storebørn+får række+hånden+op`,
  },
];
