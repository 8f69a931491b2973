import type { Matter } from './matter.ts';

export const arrival: readonly Matter[] = [
  {
    id: 'aflevering',
    name: 'Aflevering om morgenen',
    apart: 'ved aflevering',
    family: 'arrival',
    strong: `aflevering aflevere farvel afsked vinke vinkevindue vinkerude vinkebænk vinkestol vinketrappe
      afleveringssituation afleveringsritual morgenmodtagelse modtagelse godmorgen vinkning skilles adskillelse
      morgenaflevering farvelritual farvelkram krammestol vinkevinduet vinkehul afleveringstid afleveringen`,
    weak: `modtage hilse goddag hej velkommen velkomst kram knus kys ankomst ankomme døren lågen savn savne
      morgen morgenstund arm favn hjemmefra trøste græde bamse sutte overgangsobjekt indgang`,
    phrases: `sige+farvel vinke+farvel sige+godmorgen sige+goddag sige+hej tage+imod tage+mod komme+morgen mor+gå far+gå
      forældre+gå mor+køre far+køre give+slip ked+mor ked+far møde+døren stå+døren skilles+fra ind+ad+døren
      afsked+mor afsked+far række+over`,
  },
  {
    id: 'afhentning',
    name: 'Afhentning',
    apart: 'ved afhentning',
    family: 'arrival',
    strong: `afhentning afhente hentning hentetid hentesituation afhentningssituation hentetidspunkt henteaftale
      afhentningstid hjemgang hentebesked`,
    weak: `hente hjem fyraften eftermiddag overlevering`,
    phrases: `blive+hentet bliver+hentet mor+hente far+hente forældre+hente gå+hjem skal+hjem skulle+hjem køre+hjem
      komme+hente fortælle+dagen`,
  },
  {
    id: 'ydertimer',
    name: 'De første og sidste timer',
    apart: 'i ydertimerne',
    family: 'arrival',
    strong: `ydertime yderområde morgenåbning åbnevagt lukkevagt åbningstid lukketid eftermiddagsstund lukning åbner
      eftermiddagsleg morgenvagt sammenlæsning morgenleg morgenhygge morgenbord sammenlægge sammenlagt morgenrum
      tidligvagt senvagt aftenvagt eftermiddagstime eftermiddagstid morgentime`,
    weak: `åbne lukke eftermiddag tidlig sidst halvfem halvfire halvsyv vågne morgenrolig træt`,
    phrases: `åbne+huset lukke+huset først+morgen sidst+eftermiddag slut+dag slutning+dag slå+sammen de+sidste+timer
      efter+kl`,
  },
  {
    id: 'nye-born',
    name: 'Nye børn',
    apart: 'med nye børn',
    family: 'arrival',
    strong: `indkøring indkøre tilvænning tilvænne nystartet startbarn indkøringsplan kontaktpædagog kontaktperson
      opstartssamtale velkomstbog velkomstmappe indkøringsforløb nytilkommen nyankommen opstart primærperson
      tilknytningsperson velkomstbrev velkomstkasse`,
    weak: `starte velkommen velkomst tryg tryghed tilknytning kende besøg besøge kravle`,
    phrases: `ny+barn nye+børn ny+børn ny+dreng ny+pige starte+vuggestue starte+børnehave lære+kende lige+starte
      begynde+her nyt+barn første+dage første+uge`,
  },
  {
    id: 'skift',
    name: 'På vej mod børnehave og skole',
    apart: 'før skolestart',
    family: 'arrival',
    strong: `skolestart førskole førskolebarn førskolegruppe skolegruppe skolebarn storebørnsgruppe børnehavestart
      skolestarter brobygning skoleparat skoleparathed skoleforberedelse skolebesøg indskoling sfo minisfo
      skolemoden overgangssamtale overleveringssamtale børnehaveklasse skolegård førskoleprojekt skolefritidsordning
      kommendeskolebarn rokke rokkere oprykning storegruppe ferieovergang`,
    weak: `skole penalhus skoletaske storbarn storebarn børnehaveklar fritidshjem`,
    phrases: `starte+skole skal+skole skal+i+skole begynde+skole besøge+skole rykke+op skal+i+børnehave op+børnehave
      flytte+børnehave skal+over+børnehave skifte+stue på+besøg+børnehave over+til+børnehave fra+vuggestue+til
      vuggestue+til+børnehave stor+gruppe`,
  },
];
