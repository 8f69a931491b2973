import type { Matter } from './matter.ts';

/** Colour, sound and stage. */
export const arts: readonly Matter[] = [
  {
    id: 'kreativt',
    name: 'Kreativt værksted',
    apart: 'med maling og lim',
    family: 'arts',
    strong: `krea krearum pensel akvarel farvelægge farveblyant klistre kollage collage papmache papmaché lerfigur
      modellervoks kunstværk kunstudstilling maleværksted kreaværksted malebord staffeli fingermaling vandfarve
      kartoffeltryk piberenser silkepapir håndaftryk fodaftryk tegnehjørne skulptur kreabord kreavogn kreahjørne
      kreamateriale billedkunst julepynt påskepynt fernisering oliekridt kreativ kreativitet kreakasse maleri
      malegruppe skabelon`,
    fair: `male maling tegne tegning lim lime ler tusch klippe saks udstilling kunst kunstner værksted glimmer karton
      tegnebord batik gips gipsafstøbning ståltråd svampetryk farvekridt stentryk malerullen malerulle svamp=n
      malekittel malerværksted vinduespynt maske=n fingerfarve klippebord vævestol pap=n limpistol pastelkridt
      pastel tekstilfarve akryl skabelse kunstnerisk billedværksted perlerør glimmerlim krepppapir crepepapir
      papmaske stofrester ugeblad håndværksted tegnegruppe blyant malerkost keramik kunstudstillinger legekrea`,
    weak: `farve kridt papir tryk stempel hænge produkt pap papkasse form genbrug perle pynte proces æstetisk fantasi
      skabe skabende håndværk lagen gulv fødder blade tid uger frit frie egne selv eksempel forbillede bagsiden
      hinanden børnehøjde sømme materialer glas fremme vælge blandes blande pynt vinduer kroge forklæde strikke sy
      sten tråd rammer udtryk fortælle vise hængt ude snor flise fliser skrald produktet voksne modellen forældre
      fire værkstedet tegninger billede`,
    phrases: `lave+billeder male+på male+med klippe+klistre klippe+og+klistre male+til+musik tegne+og+male
      ikke+produkt+men proces+frem maler+på maler+med maler+ude male+på+stort male+med+fødder maler+med+fødder
      male+med+vand tegner+på tegner+hinanden tegner+hver+dag tegne+hver+dag tegne+hinanden tegne+ved klipper+i
      klipper+og+klistrer klippe+ugeblade lime+på limer+på ler+på lave+masker laver+masker lave+pynt laver+pynt
      laver+kunst ingen+skabelon ingen+færdige uden+skabelon uden+facit laver+ikke+selv+et hvad+kan+det+blive+til
      farverne+selv blander+selv+farver hænger+billeder+op hænger+deres+tegninger hænge+tegninger materialer+frem
      materialerne+frem ved+malerbordet ved+tegnebordet det+færdige+resultat resultatet+er+ikke
      bagsiden+af+tegningen fortæller+om+tegningen`,
  },
  {
    id: 'musik',
    name: 'Sang og musik',
    apart: 'med sang',
    family: 'arts',
    strong: `musikstund sangkuffert sangkort sangkasse sangbog fællessang sangstund rytmeinstrument rytmeæg rasleæg
      guitar klaver ukulele maracas xylofon musikgruppe musikinstrument musikrum rytmepind koncert musiksamling
      børnesang sanghat sangpose klokkespil tromme musikalsk djembe sangvalg fredagssang morgensang instrument
      musikdag musikskole`,
    fair: `musik synge sang melodi rytme triangel kor omkvæd rangle fløjte trommestok sangleg fagtesang musikaktivitet
      nynne band tempo=n trommeleg mozart klassisk bas gong trommerunde spand-tromme lyttestund syngekreds
      gryde-band sangskriver musikpædagog spilledåse regnmager bjælder klangskål rytmesang cajon harmonika
      sangplakat vise=n sangleder viser=n sangfigur`,
    weak: `spille klappe lytte lyd klang danse vers højttaler greb frem hver morgen uge samme tre små børnene tekst ny
      langsomt fagter skød lår mave spande gryder maler hurtig langsom pause ordet fylde puslebordet trække hat
      pose kort ting fredag hele huset dans hopper stopper højt lavt vælger begynder tirsdag instrumentet musikken`,
    phrases: `synge+sammen synge+sang spille+musik sætte+musik+på samme+sang lytte+til+musik synge+om synge+mens
      vælge+sang musik+i+baggrunden samme+tre+sange spiller+guitar synger+sammen synger+hver synger+den
      synger+de+samme synger+langsomt synger+om synger+mens synger+for synger+når synge+langsomt synge+den
      synge+uden spiller+på spiller+guitar+hver spille+guitar spiller+musik spiller+trommer spille+på+instrumenter
      hver+sin+sang en+sang+for+hvert sang+med+fagter ny+tekst+på lytter+til+lyde lytter+til+musik
      lytter+til+klassisk pauser+i+sangen vælger+sang vælger+en+sang vælger+sangen trækker+en+sang trommer+på
      tromme+på rytme+på den+samme+sang samme+sang+hver tre+sange to+sange følger+børnenes+rytme`,
  },
  {
    id: 'teater',
    name: 'Teater og optræden',
    apart: 'som teater',
    family: 'arts',
    strong: `dukketeater hånddukke optræden opvisning teaterstykke skyggeteater figurteater tæppeteater fingerdukke
      marionet bordteater teaterleg dukkeforestilling teaterhjørne kamishibai teater skuespil`,
    fair: `scene optræde forestilling publikum dramatisere drama klovn bukkebruse billetsalg skyggefigur forestillinger
      teatertæppe cirkus artist improvisation improvisere tryllekunst tryllekunstner klovne rollespil-eventyr
      talentshow`,
    weak: `rolle figur spille kulisse manuskript sofa hat billetter små lagen genert tæppe vise forældre dukken`,
    phrases: `spille+teater stå+på+scenen spille+eventyr spiller+teater spiller+eventyret spiller+historien
      spille+historien bukke+bruse viser+for+de+andre vise+for+forældre for+et+publikum`,
  },
];

/** What the group does as one. */
export const gathering: readonly Matter[] = [
  {
    id: 'samling',
    name: 'Samling',
    apart: 'til samling',
    family: 'gathering',
    named: 'samling morgensamling rundkreds',
    strong: `samlingsstund samlingskreds fredagssamling samlingstid minisamling samlingsrunde
      morgenkreds formiddagssamling samlingsplads morgenrunde navneopråb samlingsrum eftermiddagssamling
      udesamling fællessamling samlingspude samlingshund samlingskasse samlingskuffert samlingsbamse navnesang
      navnerunde samlingsleder`,
    fair: `kreds siddepude fælleskreds samlinger ugesamling godmorgensang godmorgensamling navneleg samlingsstunder
      fællesstund navnerække morgenstund-i-kreds børnesamling samlingsritual samlingsbog storsamling samlingsemne
      morgensang samlingskort`,
    weak: `pude tæppe ugedag kalender dato måned runde kuffert sidde navn sang opråb stol puder puden foto gulv stole
      korte kortere lang minutter ti deler to yngste store leder selv hemmelig pose ting vejr fødselsdage sende
      bold hånd høre fortælle weekend hop hoppe midt voksen urolige skød sidder rolig stå rundt alle siger en
      børnene vælger emne ude bål program dagens velkommen starte først mødet mangler`,
    phrases: `holde+samling samles+på+tæppet sidde+i+rundkreds sidde+i+kreds sidder+i+kreds samles+i hvem+er+her
      hvem+der+er+her hvem+er+kommet hvem+mangler råbe+navne hvilken+dag hver+sin+pude dele+kredsen sidde+stille
      sidder+stille til+samling sidde+i+rundkreds+og i+rundkreds i+kredsen i+en+kreds kortere+samling
      korte+samlinger uden+samling dropper+samling samling+for samling+med samling+uden samling+i samlingen+er
      samlingen+kort starter+samlingen styrer+samlingen leder+samlingen holder+samlingen to+små+kredse to+kredse
      deler+samlingen på+gulvet+i+stedet+for+stole sidder+på+puder sidder+alle+på+gulvet har+sin+egen+pude
      hvem+er+her+i+dag hvem+der+er+kommet hvem+der+mangler hvem+mangler+i+dag alle+siger+en+ting alle+får+sagt
      en+bold+rundt fortælle+om+weekenden+en de+urolige+sidder sidde+så+længe sidde+stille+så ikke+hører+efter
      vi+samler+os vi+samles+kl samler+børnene samles+i+puderummet alle+stuer+samles fælles+sang+hver+morgen
      mødes+i+rundkreds`,
  },
  {
    id: 'traditioner',
    name: 'Fødselsdage og højtider',
    apart: 'til festen',
    family: 'gathering',
    strong: `fødselsdag fødselsdagsfest fødselar julehygge julefest julekalender nisse julemand advent adventssamling
      lucia luciaoptog fastelavn påske påskehare halloween højtid sommerfest eid ramadan bedsteforældredag
      afslutningsfest juletræ julegave drillenisse høstfest afskedsfest fødselsdagssang fastelavnsfest
      tøndeslagning fødselsdagsbarn fødselsdagskasse fødselsdagskrone`,
    fair: `jul tradition fest fejre fejring festdag december nissedør luciakrone julebag julehjerte fastelavnsris
      karneval udklædningsfest fødselsdagskage gækkebrev gækkebreve temadag nytårsfest afsked=n
      dronning-fødselsdag helligdag allehelgen sankthansbål kulturdag græskarfest grønlandsk nationaldag majfest
      fødselsdagsfejring juleoptog kalendergave farveldag`,
    weak: `flag gave kage pynte lys krone kalender overraskelse fylde temauge børn vælger maden leg sang voksne slik
      fejres pakke oktober tilberedt kat gaver hilsen forventning deltager stopper sommer forældre pynter optog
      hele huset ingen præmier`,
    phrases: `have+fødselsdag har+fødselsdag slå+katten fylder+år fødselaren+bestemmer barnet+vælger+en+leg
      når+nogen+fylder der+fylder fylder+fire fylder+tre invitere+hjem hjem+til+fødselsdag ingen+kage
      fejre+fødselsdag fejrer+fødselsdage siger+farvel+til+dem+der+stopper sidste+dag+her går+lucia
      danser+om+juletræ i+december til+jul til+fastelavn op+til+jul`,
  },
];
