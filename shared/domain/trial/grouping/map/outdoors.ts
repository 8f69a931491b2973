import type { Matter } from './matter.ts';

/** Outside the house. */
export const outdoors: readonly Matter[] = [
  {
    id: 'legeplads',
    name: 'Legepladsen',
    apart: 'på legepladsen',
    family: 'outdoors',
    strong: `legepladsvagt legepladszone udelegetøj udezone legepladsleg udekasse legepladsfordeling legepladskort udeleg udeliv rutsjebane gyngestativ
      legeplads klatrestativ legetårn klatretårn legehus udevogn klatretræ`,
    fair: `gynge udetid uderum udeområde redegynge vippe udeværksted udestue skur redskabsskur hegn karrusel lågevagt udevagt udebase udeaktivitet`,
    weak: `ude udenfor udendørs græs bakke busk buskads terrasse gård tilsyn låge frisk klatre asfalt hjørne zone kridt sjippetov træ bænk`,
    phrases: `på+legepladsen ude+på+legepladsen når+vi+er+ude være+ude lege+ude tid+ude frisk+luft langs+hegnet rundt+på+legepladsen med+ud+hver+dag i+skuret bag+skuret`,
  },
  {
    id: 'sand-vand',
    name: 'Sand, vand og mudder',
    apart: 'med vand og sand',
    family: 'outdoors',
    strong: `sandkasse sandkage sandslot mudderkøkken vandleg vandbord vandbane vandbalje vandbakke mudderbane vandpyt sandleg muddersuppe udekøkken mudderkage
      vandspreder mudderdag badebassin soppebassin sandbord sandlegetøj mudder vandkasse`,
    fair: `sand=n pyt soppe plaske skovl balje vandslange plask gravemaskine vandpumpe bassin svømmehal kanal`,
    weak: `vand spand rive si grave hælde tragt rør tagrende sejle vandhane dam rende spade form slange våd dæmning jord`,
    phrases: `lege+med+vand hoppe+i+vandpytter vand+og+sand lege+i+sandet grave+i+sandet vand+i+sandkassen`,
  },
  {
    id: 'cykler',
    name: 'Cykler og køretøjer',
    apart: 'på cykler',
    family: 'outdoors',
    strong: `mooncar løbecykel løbehjul cykelbane cykelsti cykeltur cykelhjelm gokart cykelparkering cykelskur cykelregel kørebane
      cykelvæddeløb cykeldag balancecykel rulleskøjte skateboard parkeringsbås cykelleg cykelværksted trehjuler`,
    fair: `cykel cykle køretøj trehjulet parkeringsplads trækvogn scooter`,
    weak: `hjul hjelm bane parkere trafiklys fart benzin bytte vogn ræs`,
    phrases: `køre+på+cykel køre+race køre+ræs`,
  },
  {
    id: 'tur',
    name: 'Ture ud af huset',
    apart: 'på tur',
    family: 'outdoors',
    strong: `turdag gåtur turgruppe bustur togtur gåsnor turtaske fodgængerfelt udflugt turrygsæk turvest byvandring ekskursion trafikregel turmål turvogn
      svømmetur cirkustur teatertur indkøbstur strandtur bibliotekstur legepladstur bytur turbog bondegårdstur`,
    fair: `bus bybus museum trafik fortov fodgænger ladcykel biograf zoo refleksvest lokalområde nærområde nærmiljø lyskryds rutebil brandstation politistation
      genbrugsbutik`,
    weak: `tur by vej gade rygsæk vest kirke bibliotek butik krydse hånd marked indkøb snor købmand bager kantsten park`,
    phrases: `på+tur tager+på+tur gå+tur går+tur ud+af+huset tage+bussen med+bussen holde+i+hånd holder+i+hånd gå+to+og+to holde+i+snoren over+vejen krydse+vejen i+trafikken gå+i+byen med+toget tur+til tur+i ture+til
      turen+til lille+tur fast+tur ugens+tur en+tur+ned`,
  },
  {
    id: 'plejehjem',
    name: 'Besøg hos de gamle',
    family: 'outdoors',
    strong: `plejehjem plejehjemsbesøg plejecenter ældrecenter generationsmøde besøgsven bedstevenner ældrebolig`,
    weak: `gammel ældre bedsteforælder beboer besøge besøg`,
    phrases: `besøge+de+gamle de+gamle+på de+ældre+på`,
  },
];

/** What grows, crawls, blows and burns. */
export const nature: readonly Matter[] = [
  {
    id: 'skov',
    name: 'Skov og natur',
    apart: 'i naturen',
    family: 'nature',
    strong: `skovtur naturtur naturvejleder naturskole naturdag skovdag skovgruppe skovbund naturmateriale naturoplevelse naturgruppe naturbingo naturkasse
      spejder skovbesøg naturformidler naturaktivitet snitteværksted snitkniv skov naturpædagogik`,
    fair: `natur strand krat mose sø=n kogle kastanje agern bark stamme svamp mos snitte dolk naturskat naturfænomen fjord eng pind kvist`,
    weak: `træ blad gren sten samle klatre bæk spor plante opdage finde undersøge undren ude kikkert hule park hav skal muslingeskal konkylie tang`,
    phrases: `i+skoven ud+i+naturen i+naturen samle+pinde samle+blade samle+kastanjer finde+i+naturen bygge+hule+skov`,
  },
  {
    id: 'smadyr',
    name: 'Smådyr',
    apart: 'og smådyr',
    family: 'nature',
    strong: `insekt smådyr krabledyr bille bænkebider regnorm snegl edderkop sommerfugl mariehøne humlebi hveps insekthotel insektglas luppeglas larve puppe
      græshoppe haletudse myretue sommerfuglenet sneglevæddeløb ørentvist tusindben skolopender salamander insektjagt luppedåse krible spindelvæv`,
    fair: `orm myre frø=n tudse krabbe guldsmed vandhul terrarium bi=n flue=n dyreunge fiskenet`,
    weak: `lup forstørrelsesglas dyr sten net kravle levested glas kassebuk`,
    phrases: `lede+efter+dyr kigge+under+sten under+sten vende+sten finde+dyr små+dyr lede+efter+insekter dyr+i`,
  },
  {
    id: 'dyr',
    name: 'Dyr',
    apart: 'med dyr',
    family: 'nature',
    strong: `marsvin akvarium kæledyr dyrehold dyrepasning fuglekasse fuglebræt fuglefoder hønsehus hønsegård kaninbur husdyr hønsehold rugemaskine dyrepasser
      kanin hønsefolder`,
    fair: `høne bondegård fugl mejse kylling pindsvin dinosaur skildpadde ged gris`,
    weak: `dyr hund kat ko hest ræv mus lam ugle fodre foder bur dyrlæge pels æg dyrelyd`,
    phrases: `passe+dyr fodre+fugle passe+høns fodre+høns fodre+dyrene hente+æg`,
  },
  {
    id: 'have',
    name: 'Køkkenhaven',
    apart: 'i haven',
    family: 'nature',
    strong: `køkkenhave højbed plantekasse karse kompost drivhus haveprojekt havedag haveredskab radise solsikke frøpose såning blomsterbed potteplante urtehave
      plantebed plantning ukrudt bønnespire karsefrø grøntsagshave urtepotte spire=n luge=v græskar æbletræ bærbusk`,
    fair: `spire høst høste dyrke jordbær krydderurt kartoffel tomatplante avle blomsterløg`,
    weak: `plante gro vokse blomst bed=n spade vande jord ært bønne have=n sol frø`,
    phrases: `plante+frø så+frø så+karse følge+spirer lægge+kartofler vande+planter gro+op se+det+gro i+haven`,
  },
  {
    id: 'vejr',
    name: 'Vejr og årstider',
    apart: 'i al slags vejr',
    family: 'nature',
    strong: `vejrtavle vejrstation vejrkort årstid årstidstræ regnmåler snemand snebold vejrmelding snehule kælkebakke vejrudsigt årshjul vejrmand snevejr`,
    fair: `vejr regnvejr termometer kælk kælke istap blæsevejr regnbue snefnug temperatur regndag frost`,
    weak: `efterår forår vinter sommer sne regn sky vind blæse kold kulde varm sol lys mørk måned drage tåge`,
    phrases: `hvordan+vejret dagens+vejr se+på+vejret ud+i+regnen ud+i+regnvejr i+al+slags+vejr`,
  },
  {
    id: 'bal',
    name: 'Bål',
    apart: 'ved bålet',
    family: 'nature',
    strong: `bål bålplads bålsted bålhytte bålmad bålgryde snobrød båldag bålregel bålpind bålkaffe bålpande optænding bålfad`,
    fair: `brænde=n ild tændstik skumfidus flamme popcorn`,
    weak: `røg tænde aske kul gnist`,
    phrases: `tænde+op tænde+bål rundt+om+bålet ved+bålet`,
  },
  {
    id: 'genbrug',
    name: 'Affald og genbrug',
    apart: 'med genbrug',
    family: 'nature',
    strong: `affald affaldssortering skrald skraldespand genbrug genbrugsmateriale bæredygtighed bæredygtig grøntflag madspild skraldemand skraldeindsamling skraldetang
      skraldetur affaldsindsamling bytteskab byttemarked genbrugsplads madaffald bioaffald verdensmål genanvende skraldebil`,
    fair: `plastik klima miljø loppemarked pant plastflaske`,
    weak: `sortere smide spand spare pap papir flaske`,
    phrases: `samle+skrald slukke+lyset spare+på+vandet`,
  },
];
