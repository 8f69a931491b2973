import type { Matter } from './matter.ts';

export const outdoors: readonly Matter[] = [
  {
    id: 'legeplads',
    name: 'Legepladsen',
    apart: 'på legepladsen',
    family: 'outdoors',
    strong: `legeplads udetid udeleg udeliv uderum udeområde udearealer gynge rutsjebane rutsje klatrestativ legehus legetårn
      klatretårn vippe legepladsvagt legepladszone udelegetøj udezone redegynge gyngestativ udeplads udedag
      legepladsleg udekasse karrusel udeaktivitet asfalt legestativ udestue udeværksted udebase legepladskort
      bakkedrag lågevagt udevogn skur redskabsskur udevagt legepladsfordeling hegn`,
    weak: `ude udenfor udendørs græs bakke hjørne hæk buskads terrasse gård bænk bord tilsyn bevoksning låge busk frisk`,
    phrases: `på+legepladsen ude+på+legepladsen være+ude leg+ude lege+ude tid+ude når+ude når+vi+er+ude komme+ud
      i+alt+slags+vejr frisk+luft hele+legepladsen`,
  },
  {
    id: 'sand-vand',
    name: 'Sand, vand og mudder',
    apart: 'med vand og sand',
    family: 'outdoors',
    strong: `sandkasse sand mudder mudderkøkken vandleg vandbord vandbane vandbalje sandkage sandslot vandbakke mudderbane
      vandpyt pyt soppe plaske spand skovl rive si sigte udekøkken mudderkage vandkande vandpumpe sandleg balje vandsprøjte
      vandslange badebassin soppebassin vandspreder mudderdag gravemaskine sandbord sandlegetøj muddersuppe plask
      bassin svømmehal sandet våd`,
    weak: `vand grave hælde øse tragt rør tagrende sejle vandhane dam rende spade form mose slange`,
    phrases: `lege+vand hoppe+vandpytter grave+hul vand+og+sand lege+i+sandet grave+i+sandet`,
  },
  {
    id: 'cykler',
    name: 'Cykler og køretøjer',
    apart: 'på cykler',
    family: 'outdoors',
    strong: `cykel cykle løbecykel mooncar trehjuler løbehjul cykelbane cykelsti cykeltur cykelhjelm trehjulet gokart køretøj
      cykelparkering cykelskur cykelregel trækvogn scooter tohjulet støttehjul kørebane parkeringsplads cykelvæddeløb cykeldag
      balancecykel rulleskøjte skateboard parkeringsbås cykelleg cykelværksted`,
    weak: `hjul hjelm bane parkere trafiklys fart ring benzin bytte vogn`,
    phrases: `køre+på+cykel køre+race`,
  },
  {
    id: 'tur',
    name: 'Ture ud af huset',
    apart: 'på tur',
    family: 'outdoors',
    strong: `turdag gåtur turgruppe bustur bus bybus togtur museum gåsnor turtaske trafik fortov fodgænger fodgængerfelt
      lyskryds udflugt ladcykel turrygsæk turvest byvandring biografen biograf zoo rutebil ekskursion trafikregel refleksvest
      lokalområde nærområde nærmiljø bytur turmål turvogn krudtugle svømmetur cirkus teatertur brandstation politistation
      genbrugsbutik plejehjem plejehjemsbesøg plejecenter ældrecenter bondegårdstur kirkebesøg besøgshave torvet
      turbog trækketov genbosted indkøbstur postkasse strandtur bibliotekstur legepladstur`,
    weak: `by vej gade rygsæk madpakke vest kirke bibliotek butik krydse kvarter hånd marked ældre bedsteforælder
      beboer indkøb snor turdragt købmand bager bageren kantsten tur`,
    phrases: `på+tur gå+tur ud+af+huset tage+bussen med+bussen holde+i+hånd holde+hånd gå+to+og+to holde+i+snoren over+vejen
      krydse+vejen i+trafikken gå+i+byen med+toget tage+toget tur+til tur+i lille+tur faste+tur turen+til ture+ud`,
  },
];

export const nature: readonly Matter[] = [
  {
    id: 'skov',
    name: 'Skov og natur',
    apart: 'i naturen',
    family: 'nature',
    strong: `skov skovtur natur naturtur strand krat mose sø fjord naturskat naturvejleder naturskole naturdag skovdag skovgruppe
      skovbørnehave kogle pind bark stamme træ kastanje agern eg bøg gran kvist gren blad svamp skovbund mos hule hulebygning
      naturmateriale naturoplevelse udekompetence naturgruppe naturrum spejder dolk snitteværksted snitkniv snitte
      naturbingo naturkasse skattekort træklatring eng park bjerg hav muslingeskal tang konkylie natursti skovsti
      naturfænomen naturlig naturformidler naturaktivitet skovbesøg`,
    weak: `sten samle klatre bæk spor fugl plante opdage undersøge undren blomst ude grøn kikkert`,
    phrases: `i+skoven ud+i+naturen samle+pinde samle+blade samle+kastanjer i+naturen finde+naturen bygge+hule`,
  },
  {
    id: 'smadyr',
    name: 'Smådyr',
    apart: 'og smådyr',
    family: 'nature',
    strong: `insekt smådyr krible krabledyr bille bænkebider regnorm orm snegl myre edderkop sommerfugl mariehøne bi humlebi hveps
      insekthotel insektglas luppeglas insekthus larve puppe græshoppe haletudse frø tudse myretue krabbe guldsmed
      sommerfuglenet sneglevæddeløb myreløve ørentvist tusindben skolopender kryb bidronning krybdyr salamander fiskenet
      vandhul bænkebidere terrarium insektjagt biller luppedåse dyreunge fluer flue spindelvæv`,
    weak: `lup forstørrelsesglas dyr sten net kravle levested glas dyrefakta`,
    phrases: `lede+efter+dyr kigge+under+sten under+sten vende+sten finde+dyr små+dyr lede+insekter`,
  },
  {
    id: 'dyr',
    name: 'Dyr',
    apart: 'med dyr',
    family: 'nature',
    strong: `kanin høne høns marsvin akvarium kæledyr dyrehold hund kat ko gris hest ged bondegård dyrepasning fuglekasse fuglebræt
      fuglefoder fugl mejse hønsehus hønsegård kaninbur husdyr dyrelyd ræv rådyr pindsvin mus lam kylling ugle
      vandrendepind hønsehold rugemaskine dyrepasser dinosaur skildpadde`,
    weak: `dyr fodre foder bur dyrlæge pels æg`,
    phrases: `passe+dyr fodre+fugle passe+høns fodre+høns`,
  },
  {
    id: 'have',
    name: 'Køkkenhaven',
    apart: 'i haven',
    family: 'nature',
    strong: `køkkenhave højbed plantekasse spire karse blomsterløg kompost vande dyrke jord drivhus haveprojekt havedag
      haveredskab kartoffel radise ært ærte solsikke bønne frøpose såning høst høste blomsterbed potteplante
      urtehave plantebed plantning luge ukrudt vækst bønnespire tomatplante karsefrø jordbær grøntsagshave urtepotte vandkande
      køkkenhavehold minihave avle græskar krydderurt bærbusk æbletræ selvplukket`,
    weak: `plante gro vokse frø have blomst bed sol spade`,
    phrases: `plante+frø så+frø så+karse følge+spirer lægge+kartofler vande+planter følge+vokse gro+op`,
  },
  {
    id: 'vejr',
    name: 'Vejr og årstider',
    apart: 'i al slags vejr',
    family: 'nature',
    strong: `vejr regnvejr vejrtavle vejrstation vejrkort årstid årstidstræ efterår forår vinter sommer sne frost regn regnmåler
      vindpose vindstille snevejr snemand snebold sky termometer temperatur vejrmelding regnbue snehule kælk kælke kælkebakke
      istap isblok glat blæsevejr regndag vejrudsigt skygge sollys måned årshjul solskin sol drage vindmølle snefnug vejrmand`,
    weak: `vind blæse kold kulde varm fryse smelte lys mørk`,
    phrases: `hvordan+vejret dagens+vejr se+på+vejret ud+i+regnen ud+i+regnvejr løv+falde`,
  },
  {
    id: 'bal',
    name: 'Bål',
    apart: 'ved bålet',
    family: 'nature',
    strong: `bål bålplads bålsted bålhytte bålmad bålgryde brænde snobrød popcorn tændstik bålpande båldag bålregel bålpind bålkaffe
      flint optænding ild skumfidus bålfad brændsel bålet`,
    weak: `flamme røg ild tænde aske kul gnist`,
    phrases: `tænde+op tænde+bål lave+bål rundt+om+bålet`,
  },
  {
    id: 'genbrug',
    name: 'Affald og genbrug',
    apart: 'med genbrug',
    family: 'nature',
    strong: `affald affaldssortering skrald skraldespand genbrug genbrugsmateriale bæredygtighed bæredygtig grøntflag madspild
      skraldemand skraldeindsamling plastik skraldetang klima miljø skraldebil skraldetur affaldsindsamling loppemarked
      bytteskab byttemarked pant genanvende genbrugsplads madaffald bioaffald vandspild strømforbrug verdensmål
      plastflaske skraldemonster papkasse`,
    weak: `sortere smide spand spare pap jord papir flaske`,
    phrases: `smide+ud samle+skrald slukke+lyset spare+på`,
  },
];
