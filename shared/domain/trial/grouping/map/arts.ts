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
      malegruppe skabelon kreativt maler malede malet pensler penslerne papir papirer pap vandfarver farver farve
      tegner tegninger tegneblok tusser farveblyanter kridt blyanter limstift sakse klipper klistermærke lerklump dej
      trolddej perler fjer piberensere stof garn uld filt filte væve toiletruller toiletrulle æggebakker æggebakke
      maske masker pynt pynte kunstværker udstille ramme rammer mosaik tryk stempel stempler fingermale skrot
      skrotværksted skraldekunst genbrugsmaterialer naturmaterialer værkstedet værkstedsdag materialer materiale hamre
      søm hammer sav træværksted træ brædder sandpapir spraymaling serigrafi plakat plakater`,
    fair: `male maling tegne tegning lim lime ler tusch klippe saks udstilling kunst kunstner værksted glimmer karton
      tegnebord batik gips gipsafstøbning ståltråd svampetryk farvekridt stentryk malerullen malerulle svamp=n
      malekittel malerværksted vinduespynt maske=n fingerfarve klippebord vævestol pap=n limpistol pastelkridt pastel
      tekstilfarve akryl skabelse kunstnerisk billedværksted perlerør glimmerlim krepppapir crepepapir papmaske
      stofrester ugeblad håndværksted tegnegruppe blyant malerkost keramik kunstudstillinger legekrea bygge produkt
      proces forlæg ide lærred hegn væg forklæde svamp svampe klat fingre skaft tape snor print avis aviser genbrug
      bord blande`,
    weak: `hænge papkasse form perle æstetisk fantasi skabe skabende håndværk lagen gulv fødder blade tid uger frit
      frie egne selv eksempel forbillede bagsiden hinanden børnehøjde sømme glas fremme vælge blandes vinduer kroge
      strikke sy sten tråd udtryk fortælle vise hængt ude flise fliser skrald produktet voksne modellen forældre fire
      billede`,
    phrases: `lave+billeder male+på male+med klippe+klistre klippe+og+klistre male+til+musik tegne+og+male
      ikke+produkt+men proces+frem maler+på maler+med maler+ude male+på+stort male+med+fødder maler+med+fødder
      male+med+vand tegner+på tegner+hinanden tegner+hver+dag tegne+hver+dag tegne+hinanden tegne+ved klipper+i
      klipper+og+klistrer klippe+ugeblade lime+på limer+på ler+på lave+masker laver+masker lave+pynt laver+pynt
      laver+kunst ingen+skabelon ingen+færdige uden+skabelon uden+facit laver+ikke+selv+et hvad+kan+det+blive+til
      farverne+selv blander+selv+farver hænger+billeder+op hænger+deres+tegninger hænge+tegninger materialer+frem
      materialerne+frem ved+malerbordet ved+tegnebordet det+færdige+resultat resultatet+er+ikke bagsiden+af+tegningen
      fortæller+om+tegningen male+ude male+udenfor maling+på tegne+på tegne+med tegner+med klippe+i klister+og
      lim+og+saks saks+og+lim papir+og+farver papir+og+tusser store+papirer stort+papir på+papir uden+skabeloner
      ingen+skabeloner ikke+et+færdigt+produkt proces+frem+for processen+vigtigere lade+materialerne materialer+fremme
      materialerne+fremme stå+fremme+hele+ugen vende+tilbage+til+det hænge+op+i+børnehøjde hænger+tegninger+op
      hænge+tegninger+op tegninger+på+væggen børnenes+tegninger børnenes+kunst børnenes+værker lave+noget+af
      laver+noget+af lave+figurer laver+figurer bygge+af+skrot lave+ler lege+med+ler ælte+ler male+efter+musik
      male+med+hænderne male+med+fingrene maler+med+vand på+værkstedet i+værkstedet i+krearummet i+kreaværkstedet
      ved+malebordet`,
  },
  {
    id: 'musik',
    name: 'Sang og musik',
    apart: 'med sang',
    family: 'arts',
    strong: `musikstund sangkuffert sangkort sangkasse sangbog fællessang sangstund rytmeinstrument rytmeæg rasleæg
      guitar klaver ukulele maracas xylofon musikgruppe musikinstrument musikrum rytmepind koncert musiksamling
      børnesang sanghat sangpose klokkespil tromme musikalsk djembe sangvalg fredagssang morgensang instrument
      musikdag musikskole musikken synger sange sangen sangene syng nynner trommer trommen bongotrommer trommestikker
      rasle rasler raslere raslen raslebøsse instrumenter guitaren tamburin violin ukulelen rytmer takt takten
      rytmepinde klaveret melodien tone=n toner orkester symfoni komponist cd højttaler spotify playliste afspille
      grydelåg spande sangposen sanglege fagter salme rap stortromme lydlandskab beat optræde musikinstrumenter klappe
      klapper`,
    fair: `musik synge sang melodi rytme triangel kor omkvæd rangle fløjte trommestok sangleg fagtesang musikaktivitet
      nynne band tempo=n trommeleg mozart klassisk bas gong trommerunde spand-tromme lyttestund syngekreds gryde-band
      sangskriver musikpædagog spilledåse regnmager bjælder klangskål rytmesang cajon harmonika sangplakat vise=n
      sangleder viser=n sangfigur lytte spille høj lav langsom pause danse fagte lyd slå gentage vers lår sangskat hæs
      stemme`,
    weak: `klang greb frem hver morgen uge samme tre små børnene tekst ny langsomt skød mave gryder maler hurtig ordet
      fylde puslebordet trække hat pose kort ting fredag hele huset dans hopper stopper højt lavt vælger begynder
      tirsdag instrumentet`,
    phrases: `synge+sammen synge+sang spille+musik sætte+musik+på samme+sang lytte+til+musik synge+om synge+mens
      vælge+sang musik+i+baggrunden samme+tre+sange spiller+guitar synger+sammen synger+hver synger+den
      synger+de+samme synger+langsomt synger+om synger+mens synger+for synger+når synge+langsomt synge+den synge+uden
      spiller+på spiller+guitar+hver spille+guitar spiller+musik spiller+trommer spille+på+instrumenter hver+sin+sang
      en+sang+for+hvert sang+med+fagter ny+tekst+på lytter+til+lyde lytter+til+musik lytter+til+klassisk
      pauser+i+sangen vælger+sang vælger+en+sang vælger+sangen trækker+en+sang trommer+på tromme+på rytme+på
      den+samme+sang samme+sang+hver tre+sange to+sange følger+børnenes+rytme synge+for synge+en+sang synger+en+sang
      synger+sange synge+sange en+sang+om en+ny+sang nye+sange ugens+sang månedens+sang sang+om+dagen sange+med+fagter
      vælge+en+sang trække+en+sang spille+på+trommer spille+på sætter+musik+på høre+musik hører+musik musik+på
      klassisk+musik klappe+rytmen klapper+rytmen klappe+i+takt slå+takten på+trommer på+guitar med+guitar
      med+instrumenter`,
  },
  {
    id: 'teater',
    name: 'Teater og optræden',
    apart: 'som teater',
    family: 'arts',
    strong: `dukketeater hånddukke optræden opvisning teaterstykke skyggeteater figurteater tæppeteater fingerdukke
      marionet bordteater teaterleg dukkeforestilling teaterhjørne kamishibai teater skuespil hånddukker fingerdukker
      dukken scenen optræder show billet billetter kostume lagen eventyrspil rødhætte marionetdukke trylleshow`,
    fair: `scene optræde forestilling publikum dramatisere drama klovn bukkebruse billetsalg skyggefigur
      forestillinger teatertæppe cirkus artist improvisation improvisere tryllekunst tryllekunstner klovne
      rollespil-eventyr talentshow spille klæde rolle rekvisit klappe historie dukke figur sal`,
    weak: 'kulisse manuskript sofa hat små genert tæppe vise forældre',
    phrases: `spille+teater stå+på+scenen spille+eventyr spiller+teater spiller+eventyret spiller+historien
      spille+historien bukke+bruse viser+for+de+andre vise+for+forældre for+et+publikum lave+teater laver+teater
      optræde+for optræder+for på+scenen gå+på+scenen vise+for+hinanden viser+for+hinanden med+en+hånddukke
      med+hånddukken`,
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
    strong: `samlingsstund samlingskreds fredagssamling samlingstid minisamling samlingsrunde morgenkreds
      formiddagssamling samlingsplads morgenrunde navneopråb samlingsrum eftermiddagssamling udesamling fællessamling
      samlingspude samlingshund samlingskasse samlingskuffert samlingsbamse navnesang navnerunde samlingsleder
      samlingen rundkredsen rundkredse kredsen siddepuder hynde hynder samlingstæppe samlingssang opråb navnekort
      fremmøde fremmødte ordstyrer talebold talepind talesten taletur stafet samlingspose overraskelseskasse
      fortællekreds hestesko halvcirkel børnemøde kalenderen kalender ugedage ugedag dato månedens fællesmøde`,
    fair: `kreds siddepude fælleskreds samlinger ugesamling godmorgensang godmorgensamling navneleg samlingsstunder
      fællesstund navnerække morgenstund-i-kreds børnesamling samlingsritual samlingsbog storsamling samlingsemne
      morgensang samlingskort kortere række=n hånd opmærksomhed kede uro=n urolig pude mangle savne afsluttende start
      slut pose=n trække kasse emne vejr ur sang hilse gulv bjælde klokke kobjælde børneleder leder=n`,
    weak: `tæppe måned runde kuffert sidde navn stol puder puden foto stole korte lang minutter ti deler to yngste
      store leder selv hemmelig pose ting fødselsdage sende bold høre fortælle weekend hop hoppe midt voksen urolige
      skød sidder rolig stå rundt alle siger en børnene vælger ude bål program dagens velkommen starte først mødet
      mangler`,
    phrases: `holde+samling samles+på+tæppet sidde+i+rundkreds sidde+i+kreds sidder+i+kreds samles+i hvem+er+her
      hvem+der+er+her hvem+er+kommet hvem+mangler råbe+navne hvilken+dag hver+sin+pude dele+kredsen sidde+stille
      sidder+stille til+samling sidde+i+rundkreds+og i+rundkreds i+kredsen i+en+kreds kortere+samling korte+samlinger
      uden+samling dropper+samling samling+for samling+med samling+uden samling+i samlingen+er samlingen+kort
      starter+samlingen styrer+samlingen leder+samlingen holder+samlingen to+små+kredse to+kredse deler+samlingen
      på+gulvet+i+stedet+for+stole sidder+på+puder sidder+alle+på+gulvet har+sin+egen+pude hvem+er+her+i+dag
      hvem+der+er+kommet hvem+der+mangler hvem+mangler+i+dag alle+siger+en+ting alle+får+sagt en+bold+rundt
      fortælle+om+weekenden+en de+urolige+sidder sidde+så+længe sidde+stille+så ikke+hører+efter vi+samler+os
      vi+samles+kl samler+børnene samles+i+puderummet alle+stuer+samles fælles+sang+hver+morgen mødes+i+rundkreds
      ved+samling i+samling under+samling på+samling før+samling efter+samling samling+i+to samling+i+små
      samling+med+få samling+udenfor samling+ude mindre+samling kort+samling droppe+samling delt+samling
      dele+samlingen dele+samling to+små+samlinger to+samlinger to+rundkredse i+en+rundkreds i+kreds
      sidder+i+rundkreds sidder+i+en+kreds sætter+os+i+rundkreds faste+pladser+i+samling faste+pladser+på+gulvet
      fast+plads+i+kredsen hvem+vi+savner hvem+er+syg hvem+er+ikke+kommet sige+godmorgen+til+hinanden
      siger+godmorgen+til+hinanden godmorgen+til+hinanden stå+op+under stå+op+i+stedet sidde+stille+i+samling
      sidde+stille+så+længe kan+ikke+sidde+stille har+svært+ved+at+sidde svært+ved+at+sidde+stille sidde+på+puder
      hver+sin+plads+på+gulvet starte+samling slutter+samlingen slutter+efter+ti slut+efter+ti slutte+mens+det
      slutter+mens+det stopper+mens+det et+barn+trækker et+barn+styrer et+barn+leder tre+ting+i en+pose+med
      hvad+der+er+i+posen en+ting+i+posen rækker+hånden+op række+hånd+op ordet+går+rundt sende+en+bold sender+en+bold
      den+der+har+bolden den+der+har+stenen`,
  },
  {
    id: 'traditioner',
    name: 'Fødselsdage og højtider',
    apart: 'til festen',
    family: 'gathering',
    strong: `fødselsdag fødselsdagsfest fødselar julehygge julefest julekalender nisse julemand advent adventssamling
      lucia luciaoptog fastelavn påske påskehare halloween højtid sommerfest eid ramadan bedsteforældredag
      afslutningsfest juletræ julegave drillenisse høstfest afskedsfest fødselsdagssang fastelavnsfest tøndeslagning
      fødselsdagsbarn fødselsdagskasse fødselsdagskrone fødselsdage julen nisser nissebrev adventskrans kalenderlys
      påskeæg tønde tønden udklædning græskar sankthans heks heksen grundlovsdag fester=n festen højtider traditioner
      newroz diwali ritual kulturarv flag flagstang flaget hurra dronning konge mortensaften bededag nytår nytårskrudt
      krone=n kroner bolsjer slikpose gaver pynte invitation`,
    fair: `jul tradition fest fejre fejring festdag december nissedør luciakrone julebag julehjerte fastelavnsris
      karneval udklædningsfest fødselsdagskage gækkebrev gækkebreve temadag nytårsfest afsked=n dronning-fødselsdag
      helligdag allehelgen sankthansbål kulturdag græskarfest grønlandsk nationaldag majfest fødselsdagsfejring
      juleoptog kalendergave farveldag fejrer kage synge gave invitere familie klæde lys gæt`,
    weak: `krone kalender overraskelse fylde temauge børn vælger maden leg sang voksne slik fejres pakke oktober
      tilberedt kat hilsen forventning deltager stopper sommer forældre pynter optog hele huset ingen præmier`,
    phrases: `have+fødselsdag har+fødselsdag slå+katten fylder+år fødselaren+bestemmer barnet+vælger+en+leg
      når+nogen+fylder der+fylder fylder+fire fylder+tre invitere+hjem hjem+til+fødselsdag ingen+kage fejre+fødselsdag
      fejrer+fødselsdage siger+farvel+til+dem+der+stopper sidste+dag+her går+lucia danser+om+juletræ i+december
      til+jul til+fastelavn op+til+jul holde+fødselsdag holder+fødselsdag fejrer+fødselsdag barnets+fødselsdag
      slå+katten+af slår+katten+af til+påske holde+fest holder+fest`,
  },
  {
    id: 'overnatning',
    name: 'Overnatning',
    family: 'gathering',
    strong: 'overnatning overnatte sovetur koloni kolonien telttur lejrtur sovefest',
    fair: 'telt nat overnatter sovepose aftensmad lejrbål pandekager',
    phrases: 'en+nat+i sove+i+telt sover+i+telt sover+i+institutionen sover+i+børnehaven',
  },
];
