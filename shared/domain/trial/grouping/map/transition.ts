import type { Matter } from './matter.ts';

export const transition: readonly Matter[] = [
  {
    id: 'garderobe',
    name: 'Garderoben',
    apart: 'i garderoben',
    family: 'transition',
    strong: `garderobe påklædning afklædning omklædning overtøj flyverdragt overtræksbukser regntøj regnjakke regnbuks
      termotøj termodragt termojakke jakke vinterjakke støvle gummistøvle vinterstøvle sko hjemmesko hue vante luffe
      handske halstørklæde elefanthue lynlås velcro snørebånd knage påklædningssituation garderobesituation
      påklædningsremse tøjsnor påklædningsbænk klædepåbænk skiftetøj fodtøj snedragt sutsko futter hjemmefutter
      overtræk overtrækstøj udetøj vintertøj garderobeplads tøjkurv knap strømpebuks påklædningskort knagerække
      påklæde afklæde iføre skohylde tøjstak forstue bagtøj overalls heldragt regnsæt sokker bæltespænde påklædningsrum
      tørreskab vådtøj hættetrøje frakke sandal kasket solhat`,
    weak: `tøj klæde trøje bluse bukser buks sok strømpe dragt kravlegård lyne knappe ærme hætte nøgen bænk       udgang kjole krave hal entre snor krog`,
    phrases: `tage+på få+på tage+tøj få+tøj tøj+på tøj+af tage+af+overtøj have+tøj på+ud skulle+ud skal+ud gå+ud inden+ud
      før+ud klæde+på klæde+af kravle+i+dragt komme+ud komme+ind+fra ind+fra+legepladsen vende+ryg hænge+op jakke+på
      flyverdragt+på sko+på finde+tøj tage+støvler ud+på+legepladsen`,
  },
  {
    id: 'overgang',
    name: 'Overgange',
    apart: 'i overgangene',
    family: 'transition',
    strong: `overgang varsle varsel varsling overgangssang overgangsritual skiftesituation skiftetid overgangsleg
      sandur timeur nedtælling overgangsobjekt forvarsel femminutter overgangsperiode
      overgangssituation forudsigelighed forudsigelig rutineskift aktivitetsskift aktivitetsovergang`,
    weak: `skift skifte klokke bjælde triangel signal minut rutine næste afslutte afslutning flytte forberede`,
    phrases: `fra+til+aktivitet give+besked om+fem+minutter om+lidt skal+ske hvad+skal+ske der+skal+ske sige+til+før
      sige+i+god+tid en+ting+ad+gangen skifte+aktivitet mellem+aktiviteter gå+fra+til fra+leg+til gå+videre+til
      næste+på+programmet dele+overgang`,
  },
  {
    id: 'ventetid',
    name: 'Ventetid',
    apart: 'uden ventetid',
    family: 'transition',
    strong: `ventetid ventetider venteposition ventesang venteleg ventekasse ventepose ventebænk ventekuffert ventelege
      venteaktivitet ventesituation spildtid kø køkultur køtid venteplads kødannelse ventebog ventekurv ventestol
      ventetøj`,
    weak: `vente utålmodig tålmodig tålmodighed kede imens`,
    phrases: `mens+vente mens+venter vente+på stå+kø sidde+vente vente+mindre undgå+vente skulle+vente skal+vente
      imens+venter den+tid+vente stå+og+vente klar+vente vente+så+længe`,
  },
  {
    id: 'oprydning',
    name: 'Oprydning',
    apart: 'og oprydning',
    family: 'transition',
    strong: `oprydning rydde oprydningssang oprydningsleg oprydder ryddetid oprydningstid sorterekasse oprydningsmester
      oprydningskasse oprydningsmusik rod rodet opryde oprydningshold ryddesang oprydningsregel støvsuge feje fejebakke
      fejekost oprydningsbillede ryddehold rydding ryde oprydningsbil`,
    weak: `kasse hylde kost klud låg etiket plads sortere orden samle billede kurv feje tørre`,
    phrases: `rydde+op rydde+væk lægge+plads stille+plads sætte+plads på+plads lægge+tilbage samle+op holde+orden ligge+over+alt
      ligge+flyder hjælpe+rydde finde+plads+ting legetøj+plads`,
  },
  {
    id: 'dagsprogram',
    name: 'Dagens program',
    apart: 'med billeder',
    family: 'transition',
    strong: `piktogram piktogrammer dagstavle dagsprogram dagsskema dagsrytme dagsplan ugeplan ugetavle billedstøtte
      visualisere visuel visualisering billedtavle skema dagsoversigt tavle boardmaker piktotavle rutinetavle piktotavle
      billedkort ugeskema dagskalender handleanvisning billedserie rækkefølgekort visuelstøtte støttekort dagshjul
      dagtavle ugebræt magnettavle`,
    weak: `symbol struktur rækkefølge billede laminere overskue overblik kort rutine program plan`,
    phrases: `billeder+rækkefølge vise+billede se+hvad+dagen dagens+program vise+rækkefølgen pege+billede billeder+på+væggen
      billeder+af+rutiner først+så vise+med+billeder hvad+skal+i+dag`,
  },
];
