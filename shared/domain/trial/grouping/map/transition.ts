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
      påklædningsremse påklædningsbænk snedragt overtræk overtrækstøj udetøj vintertøj garderobeplads
      påklædningskort knagerække påklæde afklæde skohylde garderobebænk knage elefanthue lyne`,
    fair: `støvle gummistøvle vinterstøvle hue vante luffe handske halstørklæde sko hjemmesko skiftetøj fodtøj velcro
      forstue tørreskab påklædningsrum snøre futte sutsko heldragt regnsæt hjemmefutte iføre klæde lukketøj
      påklædningskaos tøjkasse skiftetøjskasse støvleknægt kludekurv overtrækssko luffesnor regnhat vanteklemme
      støvlebænk tøjpose navnemærke`,
    weak: `tøj trøje bluse buks sok strømpe dragt knap knappe ærme hætte skammel bænk krog udgang kjole entre snor
      kasket solhat sandal tørretumbler hal vrang arm ben strømpebuks frakke overall hjælpe selv navnelap klar
      hold rækkefølge gulv spejl trængsel sved svede varm varme tid minutter kvarter svært trin næste først sæt
      lirke fødder fod hæl ene skubbe måtte sand tømme våde tør tørre kasse ekstra billeder ude inde sende
      efterhånden langsom langsomst bøvl kaos trick stolt remse puste vinter regn forældre navn bagvendt lukke
      stoppe stram hvad`,
    phrases: `tage+tøj+på få+tøj+på tage+på få+på tage+tøj+af have+tøj+på tøj+på tøjet+på tøj+af klæde+på klæde+af
      kravle+i+dragt skal+ud skulle+ud skal+have+på skal+på når+vi+går+ud før+vi+går+ud inden+vi+går+ud
      inden+vi+skal+ud færdige+går+ud hænge+op+knage jakke+på flyverdragt+på sko+på støvler+på hue+på støvler+af
      gå+ud+med+dem+der+er+færdige gå+ud+med+de+første ude+i+gangen ind+fra+legepladsen komme+ind+fra
      hvad+man+har+på på+i+den+rækkefølge vende+ryggen+til ud+af+døren to+og+to+ud sender+dem+ud sende+ud
      lyner+de+små lyner+selv lyne+selv få+lynet lynet+op går+ud+først dem+der+er+klar de+første+der+er+klar
      de+langsomste en+voksen+ude+og en+ude+og+en+inde ingen+står+og+sveder komme+i+tøjet i+tøjet tøjet+ligger
      tøjet+klar skiftetøj+i jakken+på+gulvet over+hovedet bukserne+først støvlerne+af komme+ud+og+ind
      trækker+støvler finde+vanter finde+huen leder+efter skoene+på hvad+skal+på mangler+du
      vente+på+at+de+selv+kan+lyne alle+er+ude klæder+om skal+have+flyverdragt klare+lynlåsen hjælper+med+lynlåsen`,
  },
  {
    id: 'overgang',
    name: 'Overgange',
    apart: 'i overgangene',
    family: 'transition',
    named: 'overgang',
    strong: `varsle varsel varsling overgangssang overgangsritual skiftesituation overgangsleg
      overgangssituation aktivitetsskift overgangsperiode nedtælling aktivitetsovergang`,
    fair: `skift sandur timeur forudsigelig forudsigelighed forvarsel skiftetid rutineskift stopsang stoptid
      skiftepunkt oprydningsklokke opbrud omstilling`,
    weak: `skifte klokke bjælde triangel signal minut rutine næste afslutte afslutning forberede flytte slut kaos
      samtidig forandring kvarter lyd sang remse rum lokale stoppe afbryde forudse færdig fortsætte bagefter kort
      hånd flok halvdelen klumpe timer ro programmet dørtrin rolig toilet mad ud ind frem forbi glidende udgang
      frys morgen`,
    phrases: `give+besked+om om+fem+minutter om+ti+minutter om+lidt skal+der+ske hvad+der+skal+ske sige+til+i+god+tid
      i+god+tid gå+fra+leg+til gå+videre+til fra+leg+til sige+til+fem+minutter fem+minutter+før fem+minutter+inden
      fra+den+ene+til+den+anden mellem+to+aktiviteter næste+på+programmet hver+gang+vi+skal+videre
      fra+ude+til+inde fra+inde+til+ude hvad+der+sker+bagefter hvad+der+skal+ske+nu når+vi+skal+ind når+vi+skal+ud
      når+vi+skal+skifte næste+rum i+det+næste det+næste+vi+skal går+i+forvejen går+i+gang+med+det+næste
      ikke+alle+på+én+gang alt+sker+på+én+gang alle+på+samme+tid når+noget+slutter slutter+vi fra+et+rum+til
      når+en+aktivitet+slutter inden+vi+går+videre før+vi+går+videre skal+til+at+slutte snart+er+færdig
      gøre+færdig+før den+sidste+tur forberede+dem+på forberede+hende`,
  },
  {
    id: 'ventetid',
    name: 'Ventetid',
    apart: 'uden ventetid',
    family: 'transition',
    named: 'ventetid',
    strong: `venteposition ventesang venteleg ventekasse ventepose ventebænk ventekuffert venteaktivitet
      ventesituation spildtid køkultur venteplads kødannelse ventebog ventekurv ventestol`,
    fair: `kø utålmodig gættelege fingerlege ventedåse lommeleg ventestilling køregler`,
    weak: `vente tålmodig tålmodighed kede imens klar færdig remser sang rim fingerleg gætte lommen kort bænken bordet
      dåse bog tid spild tidsspilde køen tålmodige sidste færdige bus vogn forsinket starte gang stille`,
    phrases: `mens+de+venter mens+vi+venter mens+man+venter imens+de+venter vente+på+maden vente+på+mad vente+på+de+andre
      stå+i+kø står+i+kø sidde+og+vente sidder+og+venter stå+og+vente undgå+at+vente skulle+vente vente+så+længe
      vente+for+længe alle+venter den+tid+de+venter vente+mindre mens+bussen står+og+venter de+står+og+venter
      vi+venter+på venter+på+de+andre venter+på+de+sidste venter+på+maden venter+på+toilettet
      de+skal+ikke+sidde+og sidde+og+kede keder+sig laver+ingenting ingen+laver+noget hvor+ingen
      dem+der+er+færdige+først først+færdige i+gang+med+dem+der+er+klar til+maden+kommer til+vognen+kommer
      indtil+de+andre at+vente+en+formiddag ventetid+fra`,
  },
  {
    id: 'oprydning',
    name: 'Oprydning',
    apart: 'og oprydning',
    family: 'transition',
    named: 'oprydning',
    strong: `oprydningssang oprydningsleg ryddetid oprydningstid oprydningsmester oprydningskasse
      oprydningsmusik oprydningshold ryddesang oprydningsregel rydde`,
    fair: `rodet støvsuge fejebakke rod=n sorterekasse feje opryde ryddedag skraldebilleg sortere=v oprydningstime
      oprydningsleder oprydningsansvar oprydningsstart`,
    weak: `kasse hylde kost klud låg etiket plads sortere orden samle kurv tørre spand rode fotos klodser dukker biler
      hjem billeder foto pænt gulv system hold felt minutter sang musik kategori farve bunke fælles sjov skuffe
      reol skab tøm lagt hvert finde tomt`,
    phrases: `rydde+op rydde+væk ryd+op lægge+på+plads stille+på+plads sætte+på+plads på+plads lægge+tilbage samle+op
      holde+orden ligge+og+flyder ligge+over+alt finde+plads+til+tingene hører+til tingene+hører+til hører+hjemme
      hvor+tingene fem+ting+hver lægger+det+tilbage gulvet+er+frit gulvet+er+tomt samler+op+fra én+slags+ad+gangen
      inden+der+tages+noget tages+noget+nyt efter+sig rydder+efter rydder+kun nu+rydder tage+billede+af+rodet
      få+ryddet mens+vi+rydder`,
  },
  {
    id: 'dagsprogram',
    name: 'Dagens program',
    apart: 'med billeder',
    family: 'transition',
    strong: `piktogram dagstavle dagsprogram dagsskema dagsrytme dagsplan billedstøtte billedtavle boardmaker piktotavle
      rutinetavle dagsoversigt visuelstøtte støttekort dagshjul dagtavle dagskalender handleanvisning`,
    fair: `ugeplan ugetavle ugeskema visualisere visuel visualisering billedserie rækkefølgekort piktogrammer struktur
      nunæste dagsbillede skemabillede rutinekort tidslinje piktobog ugeplanlægning strukturskema førstså pikto
      piktokort`,
    weak: `skema tavle symbol rækkefølge billede laminere overskue overblik rutine program magnet forudsigelig fast pil
      velcro snor klemme kort foto farve dag dage ugedag lomme ring bælte forstå vide kommende først bagefter nu
      slut flytter væg dør børnehøjde plan vise tegning trin timer`,
    phrases: `dagens+program vise+rækkefølgen billeder+af+rutiner hvad+vi+skal+i+dag hvad+dagen+byder
      hvad+der+skal+ske+i+dag først+og+så pege+på+billedet billeder+i+rækkefølge følge+med+i+dagen nu+og+bagefter
      først+så+kort billeder+af+dagen viser+på+tavlen kigger+på+tavlen faste+ting+på+faste hvad+der+kommer
      hvad+dag+det+er vide+hvad+der+skal+ske ved+hvad+der+skal+ske går+dagen+igennem gennemgår+dagen
      billede+af+hvem dagens+rækkefølge eget+skema sit+eget+skema på+badeværelset+skema et+kort+ad+gangen`,
  },
];
