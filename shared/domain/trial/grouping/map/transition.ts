import type { Matter } from './matter.ts';

/** What lies between one thing and the next. */
export const transition: readonly Matter[] = [
  {
    id: 'garderobe',
    name: 'Garderoben',
    apart: 'i garderoben',
    family: 'transition',
    strong: `garderobe påklædning afklædning omklædning overtøj flyverdragt overtræksbukser regntøj regnjakke regnbuks termotøj termodragt
      termojakke jakke vinterjakke lynlås snørebånd påklædningssituation garderobesituation påklædningsremse påklædningsbænk
      snedragt overtræk overtrækstøj udetøj vintertøj garderobeplads påklædningskort knagerække påklæde afklæde skohylde
      garderobebænk knage elefanthue lyne`,
    fair: `støvle gummistøvle vinterstøvle hue vante luffe handske halstørklæde sko hjemmesko skiftetøj fodtøj velcro forstue tørreskab
      påklædningsrum snøre futte sutsko heldragt regnsæt hjemmefutte iføre klæde lukketøj`,
    weak: `tøj trøje bluse buks sok strømpe dragt knap knappe ærme hætte skammel bænk krog udgang kjole entre snor kasket solhat sandal
      tørretumbler hal vrang arm ben strømpebuks frakke overall hjælpe selv navnelap`,
    phrases: `tage+tøj+på få+tøj+på tage+på få+på tage+tøj+af have+tøj+på tøj+på tøjet+på tøj+af klæde+på klæde+af kravle+i+dragt skal+ud skulle+ud skal+have+på
      skal+på når+vi+går+ud før+vi+går+ud inden+vi+går+ud inden+vi+skal+ud færdige+går+ud hænge+op+knage jakke+på flyverdragt+på sko+på støvler+på hue+på
      støvler+af gå+ud+med+dem+der+er+færdige gå+ud+med+de+første ude+i+gangen ind+fra+legepladsen komme+ind+fra hvad+man+har+på på+i+den+rækkefølge
      vende+ryggen+til ud+af+døren`,
  },
  {
    id: 'overgang',
    name: 'Overgange',
    apart: 'i overgangene',
    family: 'transition',
    strong: `overgang varsle varsel varsling overgangssang overgangsritual skiftesituation overgangsleg overgangssituation aktivitetsskift
      overgangsperiode nedtælling aktivitetsovergang`,
    fair: `skift sandur timeur forudsigelig forudsigelighed forvarsel skiftetid rutineskift`,
    weak: `skifte klokke bjælde triangel signal minut rutine næste afslutte afslutning forberede flytte slut kaos samtidig forandring`,
    phrases: `give+besked+om om+fem+minutter om+ti+minutter om+lidt skal+der+ske hvad+der+skal+ske sige+til+i+god+tid i+god+tid gå+fra+leg+til gå+videre+til fra+leg+til
      sige+til+fem+minutter fem+minutter+før fem+minutter+inden fra+den+ene+til+den+anden mellem+to+aktiviteter næste+på+programmet hver+gang+vi+skal+videre
      fra+ude+til+inde fra+inde+til+ude`,
  },
  {
    id: 'ventetid',
    name: 'Ventetid',
    apart: 'uden ventetid',
    family: 'transition',
    strong: `ventetid venteposition ventesang venteleg ventekasse ventepose ventebænk ventekuffert venteaktivitet ventesituation spildtid
      køkultur venteplads kødannelse ventebog ventekurv ventestol`,
    fair: `kø utålmodig`,
    weak: `vente tålmodig tålmodighed kede imens klar færdig`,
    phrases: `mens+de+venter mens+vi+venter mens+man+venter imens+de+venter vente+på+maden vente+på+mad vente+på+de+andre stå+i+kø står+i+kø sidde+og+vente sidder+og+venter stå+og+vente undgå+at+vente
      skulle+vente vente+så+længe vente+for+længe alle+venter den+tid+de+venter vente+mindre`,
  },
  {
    id: 'oprydning',
    name: 'Oprydning',
    apart: 'og oprydning',
    family: 'transition',
    strong: `oprydning oprydningssang oprydningsleg ryddetid oprydningstid oprydningsmester oprydningskasse oprydningsmusik oprydningshold
      ryddesang oprydningsregel rydde`,
    fair: `rodet støvsuge fejebakke rod=n sorterekasse feje opryde`,
    weak: `kasse hylde kost klud låg etiket plads sortere orden samle kurv tørre spand rode fotos`,
    phrases: `rydde+op rydde+væk ryd+op lægge+på+plads stille+på+plads sætte+på+plads på+plads lægge+tilbage samle+op holde+orden ligge+og+flyder ligge+over+alt finde+plads+til+tingene`,
  },
  {
    id: 'dagsprogram',
    name: 'Dagens program',
    apart: 'med billeder',
    family: 'transition',
    strong: `piktogram dagstavle dagsprogram dagsskema dagsrytme dagsplan billedstøtte billedtavle boardmaker piktotavle rutinetavle
      dagsoversigt visuelstøtte støttekort dagshjul dagtavle dagskalender handleanvisning`,
    fair: `ugeplan ugetavle ugeskema visualisere visuel visualisering billedserie rækkefølgekort piktogrammer struktur`,
    weak: `skema tavle symbol rækkefølge billede laminere overskue overblik rutine program magnet forudsigelig fast pil`,
    phrases: `dagens+program vise+rækkefølgen billeder+af+rutiner hvad+vi+skal+i+dag hvad+dagen+byder hvad+der+skal+ske+i+dag først+og+så pege+på+billedet billeder+i+rækkefølge
      følge+med+i+dagen`,
  },
];
