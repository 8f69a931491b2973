import type { Matter } from './matter.ts';

/** How a child comes into the day and into the house, and out again. */
export const arrival: readonly Matter[] = [
  {
    id: 'aflevering',
    name: 'Aflevering om morgenen',
    apart: 'ved aflevering',
    family: 'arrival',
    strong: `aflevering aflevere farvel afsked vinkevindue vinkerude vinkebænk vinkestol vinketrappe vinkehul
      afleveringssituation afleveringsritual morgenmodtagelse morgenaflevering farvelritual farvelkram afleveringstid
      afleveringsvindue vinke vinkning modtagelse`,
    fair: `godmorgen adskillelse ankomst modtage skilles overlevere godmorgenkram savn`,
    weak: `hilse goddag hej velkommen velkomst kram knus kys ankomme dør låge savne morgen morgenstund arm favn hjemmefra
      trøste græde gråd bamse sutte overgangsobjekt indgang vindue nat morgentræt far mor forælder skød aftale modtagende
      travl arbejde køre tryg håndtryk navn bil lande`,
    phrases: `sige+farvel vinke+vindue vinke+far vinke+mor sige+godmorgen sige+goddag sige+hej+hver tage+imod tage+mod+barnet
      komme+om+morgenen mor+gå far+gå mor+køre far+køre give+slip ked+af+det+mor stå+ved+døren møde+ved+døren
      inden+for+døren ind+ad+døren komme+ind+døren hvordan+natten natten+været sætte+den+lille+ned afsked+med
      forælder+gå forælder+farvel om+morgenen+når give+til+en+voksen række+over hilse+på+hvert hilse+ved+navn
      komme+først+om+morgenen ud+ad+døren+far inden+forældrene+går mor+eller+far+går`,
  },
  {
    id: 'afhentning',
    name: 'Afhentning',
    apart: 'ved afhentning',
    family: 'arrival',
    strong: `afhentning afhente hentning hentetid hentesituation afhentningssituation hentetidspunkt henteaftale afhentningstid
      hjemgang hentebesked`,
    fair: `hente`,
    weak: `hjem eftermiddag overlevering fortælle dag jakke`,
    phrases: `blive+hentet bliver+hentet mor+hente far+hente forælder+hente forældrene+henter når+de+henter når+der+hentes skal+hjem
      skulle+hjem tid+at+gå+hjem komme+og+hente hente+eftermiddag fortælle+om+dagen noget+fra+dagen`,
  },
  {
    id: 'ydertimer',
    name: 'De første og sidste timer',
    apart: 'i ydertimerne',
    family: 'arrival',
    strong: `ydertime morgenåbning åbnevagt lukkevagt åbningstid lukketid eftermiddagsstund eftermiddagsleg tidligvagt senvagt
      aftenvagt eftermiddagstime morgentime eftermiddagsgruppe`,
    fair: `lukning sammenlæsning morgenleg morgenhygge morgenbord morgenrum eftermiddagstid morgenvagt eftermiddag sammenlægge`,
    weak: `åbne lukke tidlig sidst halvfem halvfire halvsyv vågne træt slut alene vagt`,
    phrases: `åbne+huset lukke+huset først+om+morgenen sidst+på+eftermiddagen slut+på+dagen slutning+af+dagen slå+stuerne+sammen
      slå+sammen+eftermiddag de+sidste+timer den+sidste+time efter+klokken efter+kl ud+på+eftermiddagen sen+eftermiddag
      to+voksne+tilbage kun+to+tilbage`,
  },
  {
    id: 'nye-born',
    name: 'Nye børn',
    apart: 'med nye børn',
    family: 'arrival',
    strong: `indkøring indkøre tilvænning tilvænne startbarn indkøringsplan kontaktpædagog opstartssamtale velkomstbog velkomstmappe
      indkøringsforløb nytilkommen velkomstbrev velkomstkasse startsamtale indkøringsfase`,
    fair: `kontaktperson primærperson nystartet nystarte nyankommen opstart tilknytningsperson velkomstsamtale`,
    weak: `starte start velkommen velkomst tryg tryghed tilknytning kende besøg besøge familie første ny kravlegård vænne rundtur
      rundvisning følge`,
    phrases: `ny+barn ny+børn nye+børn nyt+barn ny+dreng ny+pige den+nye+i nye+familie nye+familier inden+start inden+opstart før+start
      starte+vuggestue starte+børnehave lære+at+kende lige+startet lige+begyndt begynde+her første+dage første+uge første+dag
      vise+den+nye vise+rundt de+nye ny+i+gruppen ny+på+stuen`,
  },
  {
    id: 'skift',
    name: 'De ældste på vej mod skole',
    apart: 'for de ældste',
    family: 'arrival',
    strong: `skolestart førskole førskolebarn førskolegruppe skolegruppe skolebarn storebørnsgruppe børnehavestart skolestarter brobygning
      skoleparat skoleparathed skoleforberedelse skolebesøg indskoling skolemoden børnehaveklasse førskoleprojekt storbørnsgruppe
      storebørnsmøde skoleklar`,
    fair: `sfo minisfo skole overgangssamtale overleveringssamtale skolegård skoletaske storegruppe oprykning fritidshjem rokkere storebarn
      storbarn skolelærer`,
    weak: `penalhus ældst lærer sommer storebror storesøster ansvar selvstændig`,
    phrases: `starte+skole skal+i+skole skal+starte begynde+skole begynde+i+skole besøge+skolen kigge+på+skolen rykke+op skal+i+børnehave op+i+børnehaven flytte+børnehave
      over+i+børnehaven på+besøg+børnehave fra+vuggestue+til de+ældste gå+over+til+børnehaven
      vuggestue+til+børnehave de+kommende+skolebørn hen+på+skolen ældste+børn`,
  },
];
