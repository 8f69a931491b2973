import type { Matter } from './matter.ts';

/** Outside the house. */
export const outdoors: readonly Matter[] = [
  {
    id: 'legeplads',
    name: 'Legepladsen',
    apart: 'på legepladsen',
    family: 'outdoors',
    strong: `legepladsvagt legepladszone udelegetøj udezone legepladsleg udekasse legepladsfordeling legepladskort
      udeleg udeliv rutsjebane gyngestativ legeplads klatrestativ legetårn klatretårn legehus udevogn klatretræ
      legepladsen gynger klatrestativet kravlenet bakketop bakke rutsjebanen rutschebane gyngestativet bålhytte skuret
      legeskur bordbænkesæt legepladsrunde tovbane balancebro boldbane fodboldbane fodboldmål bolde udetøjsskur kridt
      fortovskridt legehuset træhus klatrevæg palle paller dæk hulebuske`,
    fair: `gynge udetid uderum udeområde redegynge vippe udeværksted udestue skur redskabsskur hegn karrusel lågevagt
      udevagt udebase udeaktivitet legepladsaktivitet udebord bildæk presenning halvtag plankeværk udekrog udetime
      fliser legepladsliv udekøkkenet stubbe udenfor udearealet fordele zone hegnet låge lågen hjørne buske hæk græs
      græsplæne plæne asfalt flise tag tønde planke sten sandkasse bakken bænk bold fodbold klatre hoppe skubbe
      overblik vagt tælle hoved gemme køretøj ruller rulle kegle`,
    weak: `ude udendørs busk buskads terrasse gård tilsyn frisk sjippetov træ port runde base krog klynge reb brædder
      kasser gren dukker klodser tæppe solskin regn grå vejr pensel vindueskridt fordelt kaffe kopper stå snakke
      bænken højt højde turde risiko løbe fange gemmeleg udendørsleg have haven muren kælk mus vild blomster klatrer
      tid formiddag dagligt glide sving kuler`,
    phrases: `på+legepladsen ude+på+legepladsen når+vi+er+ude være+ude lege+ude tid+ude frisk+luft langs+hegnet
      rundt+på+legepladsen med+ud+hver+dag i+skuret bag+skuret en+voksen+i+hver+ende i+hvert+hjørne+ude
      ingen+på+bænken på+bænken+ude voksne+ude vi+voksne+står ude+hele+dagen med+ud+på ud+kl+9 ud+først ud+to+gange
      ud+hver+dag kommer+ud+hver tager+med+ud sætter+frem+ude ude+på+fliserne klatre+op+i klatrer+højere
      kan+du+selv+komme+op langs+plankeværket bag+legehuset går+en+runde går+rundt+langs inde+eller+ude
      leg+på+legepladsen lege+ude+om for+enden+af+legepladsen åbner+den+bagerste ude+bag+skuret ude+på+pladsen
      på+pladsen i+gården ude+i+gården ude+i+haven+leger fordele+os+på+legepladsen fordeler+os+på fordeler+os+udenfor
      voksne+fordelt står+ikke+i+klump klumper+sammen voksne+i+klump voksne+står+sammen har+hver+sin+zone har+sin+zone
      faste+zoner hver+sit+område fast+plads+på+legepladsen en+voksen+ved+gyngerne ved+gyngerne på+gyngen på+gyngerne
      tur+på+gyngen i+klatrestativet op+ad+bakken ned+ad+bakken ved+hegnet ved+lågen ud+af+skuret åbner+skuret
      lukker+skuret bag+buskene i+buskene starte+en+leg+ude starter+en+leg+udenfor sætte+lege+i+gang+ude gamle+lege
      spille+fodbold spiller+fodbold fodbold+på bygge+hule+ude bygger+hule+ude ting+med+ud tager+noget+med+ud
      kasse+med+ud ude+om+eftermiddagen ude+om+formiddagen ud+hver+formiddag tæller+børnene+ude gå+runde`,
  },
  {
    id: 'sand-vand',
    name: 'Sand, vand og mudder',
    apart: 'med vand og sand',
    family: 'outdoors',
    strong: `sandkasse sandkage sandslot mudderkøkken vandleg vandbord vandbane vandbalje vandbakke mudderbane vandpyt
      sandleg muddersuppe udekøkken mudderkage vandspreder mudderdag badebassin soppebassin sandbord sandlegetøj
      mudder vandkasse sandkassen sandskovl sandspand sandform sandbagværk sandbageri mudderbad mudderleg mudderhul
      pladder pjaske plaskeleg vandkrig vandtønde vandkande vandslangen haveslange slange vandpistol tragt si=n spand
      spande spade=n skovle sjask dæmning flod kanaler tagrende grave gravning sandbjerg vandhjul badebukser badetøj
      badehåndklæde svømmebleer badeland vandpytter pumpe`,
    fair: `sand=n pyt soppe plaske skovl balje vandslange plask gravemaskine vandpumpe bassin svømmehal kanal
      vandbøtte vandkamp vandbad skumbad strygejern sprinkler våddragt sivand bademåtte badedyr vandhul vandkar
      regntønde pipettevand plastkop bøtte sandbane vand sand kop våd sprøjte hælde løbe strøm rør hul dyb form kage
      snavs dryppe drypper flyde`,
    weak: `rive si sejle vandhane dam rende spade jord hoppe kopper flasker gryder varmt koldt bader bade skum sæbe
      skiftetøj hælder graver grav vådt sommer svinske svineri uanset gummistøvler vandet bakke ærmer tragter`,
    phrases: `lege+med+vand hoppe+i+vandpytter vand+og+sand lege+i+sandet grave+i+sandet vand+i+sandkassen
      graver+en+kanal leder+vandet lede+vandet med+vand+i vand+på+gulvet vand+og+skum vand+og+sæbe lege+med+sand
      graver+i+sandet hopper+i+pytter hopper+i+vandpytter i+pytterne skovle+til+alle rigtige+gryder+i leger+med+vand
      vand+i+baljen baljer+med+vand leg+med+vand i+sandkassen i+sandet i+mudderet i+vandpytten hoppe+i+pytter
      grave+hul graver+hul grave+kanaler graver+kanaler vand+til+sandkassen slangen+på tænde+for+vandet en+spand+vand
      balje+med+vand hælde+vand+fra bare+fødder+i+vandet blive+våde bliver+våde må+gerne+blive+beskidt`,
  },
  {
    id: 'cykler',
    name: 'Cykler og køretøjer',
    apart: 'på cykler',
    family: 'outdoors',
    strong: `mooncar løbecykel løbehjul cykelbane cykelsti cykeltur cykelhjelm gokart cykelparkering cykelskur
      cykelregel kørebane cykelvæddeløb cykeldag balancecykel rulleskøjte skateboard parkeringsbås cykelleg
      cykelværksted trehjuler cykelkø cykelkort cykelstation cykeltid cykelprøve cykelvej cykelstativ løbecykler
      mooncarbane mooncars trehjulede tohjulet tohjulede ladcykler sparkecykel sparkebil cykelpumpe punktering
      cykelsadel cykelslange cykellåse trafikbane trafikskilt ensretning vejbane rallybane`,
    fair: `cykel cykle køretøj trehjulet parkeringsplads trækvogn scooter cykelløb cykelbatteri cykelkørekort kørekort
      pedal rundkørsel tankstation cykelvask færdselstavle cykelfri køre hjul hjelm styr sadel kørsel bremse skilt
      bane=n pile parkere parkering kridt garage nøgle nummerplade vejkryds fart pumpe dæk trafiklys`,
    weak: `bane benzin bytte vogn ræs asfalten ræser hurtigt kædde kæde støtte skur bag nummer væddeløb frem ordning
      trampe dobbelt lave`,
    phrases: `køre+på+cykel køre+race køre+ræs cyklerne+frem cykler+rundt på+cyklerne ingen+cykler uden+cykler
      cyklerne+bliver to+på+hver+cykel kører+om+kap kører+race på+cykel cykle+selv lære+at+cykle lærer+at+cykle
      cyklerne+inde cyklerne+bliver+i+skuret cyklerne+i+skuret tur+på+cyklen skiftes+til+cyklen cykler+på+skift
      køre+den+samme+vej kører+samme+vej kører+i+ring parkere+cyklen parkerer+cyklen`,
  },
  {
    id: 'tur',
    name: 'Ture ud af huset',
    apart: 'på tur',
    family: 'outdoors',
    strong: `turdag gåtur turgruppe bustur togtur gåsnor turtaske fodgængerfelt udflugt turrygsæk turvest byvandring
      ekskursion trafikregel turmål turvogn svømmetur cirkustur teatertur indkøbstur strandtur bibliotekstur
      legepladstur bytur turbog bondegårdstur turen tur ture udflugtsmål gåture gåretur gåreb gåbånd gårebet rebet
      sløjfe refleksveste veste vestene fodgængerovergang trafiklys kantsten vejkryds zebrastribe stoppested busstop
      letbane metro station togstation rejsekort klapvogn klapvogne tvillingevogn barnevognstur ladcyklen rundtur
      indkøb købmand brugsen supermarked bager slagter torv kirke kirkegård mølle havn strand sø å bæk fjord
      byggeplads brandmænd bibliotek rådhus landevej grusvej sti vejen kvarter nabolag`,
    fair: `bus bybus museum trafik fortov fodgænger ladcykel biograf zoo refleksvest lokalområde nærområde nærmiljø
      lyskryds rutebil brandstation politistation genbrugsbutik tursnor turrute turhold turklub trillevogn
      turbeskrivelse vandretur turbamse plaster førstehjælpstaske byggepladskran havnetur kystvandring spejdertur
      turfrokost banegård legepladsbesøg posthus bondegårdsbesøg svømmehalstur havnen turist kanal=n rute vogn trille
      langsom tempo makkerhånd makker hånd bil biler stoppe madpakke rygsæk drikkedunk oppakning førstehjælp telefon
      telefonliste vinke hilse postkasse bakke bænk butik hund kat hest traktor gravemaskine skraldebil lastbil kran
      tælle vest`,
    weak: `by vej gade krydse marked snor park stranden engen bageren torvet kirken brandstationen snoren par gågade
      stop venstre højre rød grøn mand lys kraner hånden madpakken vand kiks tasken refleks pakke spor færge toilet
      halvdelen ugentligt 9 13 hjemme hjem ladcykler fodgængere trætte udflugter mødes`,
    phrases: `på+tur tager+på+tur gå+tur går+tur ud+af+huset tage+bussen med+bussen holde+i+hånd holder+i+hånd
      gå+to+og+to holde+i+snoren over+vejen krydse+vejen i+trafikken gå+i+byen med+toget tur+til tur+i ture+til
      turen+til lille+tur fast+tur ugens+tur en+tur+ned gå+til+biblioteket går+til+biblioteket gå+til+skoven
      gå+til+stranden går+ned+til går+op+til går+hen+til+kirken ned+ad+gaden ud+at+gå ud+og+gå ude+af+huset ud+på+tur
      tur+hver tur+med+fire tur+med+seks tur+om på+den+lange+tur de+små+i+vogn tager+toget tager+bus tager+bussen
      den+samme+rute samme+rute den+vej+vi+går vejen+derhen på+vej+til+skoven med+på+tur turen+går
      kigger+på+byggepladsen holder+hånden ved+hver+kantsten stopper+ved gå+langsomt i+deres+eget+tempo ture+om+ugen
      på+besøg+hos+naboen i+byen+med besøger+brandstationen gå+en+tur går+en+tur tur+ud+af+huset tage+på+tur
      ture+med+få tur+med+få en+kort+tur en+lille+tur små+ture korte+ture på+turen på+turene med+på+turen
      gå+i+børnenes+tempo i+børnenes+tempo ud+i+byen ned+til+søen ned+til+åen ned+til+stranden ned+til+havnen
      til+stranden til+skoven+i+bus hen+til+bageren hen+til+købmanden på+biblioteket på+museum holde+i+hånden
      holder+i+hånden to+og+to+i+hånd går+to+og+to går+i+række holder+fast+i+rebet holde+i+rebet holde+fast+i+vognen
      holder+i+vognen gå+selv+i+stedet+for+vogn går+selv de+små+går+selv uden+klapvogn i+klapvognen i+ladcyklen
      ved+vejen langs+vejen stopper+ved+hvert stopper+og+kigger samme+vej+hver samme+sted+hver+uge
      tilbage+til+samme+sted stiger+på+bussen hilse+på+naboen hilser+på+dem pakker+selv+rygsækken egen+rygsæk
      spise+madpakken+ude et+mål+for+turen uden+mål der+er+ikke+noget+mål gik+kun+en+runde kun+rundt+om`,
  },
  {
    id: 'plejehjem',
    name: 'Besøg hos de gamle',
    family: 'outdoors',
    strong: `plejehjem plejehjemsbesøg plejecenter ældrecenter generationsmøde besøgsven bedstevenner ældrebolig
      plejehjemmet ældrehjem beboer beboere beboerne pensionister plejebolig demensafsnit`,
    fair: 'gamle rollator kørestol generation bedsteforældre besøg besøgende',
    weak: 'gammel ældre bedsteforælder besøge synge bingo tegne hyggede oldefar oldemor kaffe måned ven',
    phrases: `besøge+de+gamle de+gamle+på de+ældre+på over+til+de+gamle synge+for+de besøger+de+gamle for+de+gamle
      hos+de+gamle for+beboerne på+plejehjemmet de+gamle`,
  },
  {
    id: 'sol',
    name: 'Sol og varme',
    family: 'outdoors',
    strong: `solcreme solcremen solhat solhatte sommerhat kasket kasketter hattekasse uv solskygge skyggen solsejl
      parasol parasoller pavillon pavilloner solsmøring solskoldet skoldet hedebølge varmedage drikkepause vanddunk
      vandflasker drikkedunke drikkedunk solskin solbriller`,
    fair: 'sol solen hat creme smøre varm varme hede vand drikke skål arme ansigt kinder næse skygge middag',
    phrases: `smøre+sig+ind smører+sig+ind smøre+ind smører+ind smøre+børnene+ind smøre+hinanden smører+hinanden
      smurt+ind i+skyggen i+solen hat+på hatte+på kasket+på husk+at+drikke drikke+vand drikker+vand varme+dage
      når+det+er+varmt mellem+tolv+og+to`,
  },
  {
    id: 'trafik',
    name: 'Trafik og parkering',
    family: 'outdoors',
    strong: `parkering parkeringsplads trafik trafikvagt fartbump bilister bilkø tomgangskørsel cykelparkering
      trafikleg trafikprøve`,
    fair: 'bil biler køre parkere aflevere fart skilt langsom langsommere',
    phrases: 'ind+på+pladsen biler+kører bilerne+kører køre+langsomt kører+langsommere',
  },
];

/** What grows, crawls, blows and burns. */
export const nature: readonly Matter[] = [
  {
    id: 'skov',
    name: 'Skov og natur',
    apart: 'i naturen',
    family: 'nature',
    strong: `skovtur naturtur naturvejleder naturskole naturdag skovdag skovgruppe skovbund naturmateriale
      naturoplevelse naturgruppe naturbingo naturkasse spejder skovbesøg naturformidler naturaktivitet snitteværksted
      snitkniv skov naturpædagogik skovens skoven træstamme trærod grene gren granris graner birk eg bøg fyrretræ løv
      blade efterår svampe svampetur brændenælde bregne nødder hassel hyben ramsløg brændestabel snittekniv dolke
      snittebænk snitteplads sav savklods skovhule hulebygning kogler kastanjer tørv bæk kilde=n naturskatte
      indsamling lup fugleflok hugorm ræv egern rådyr spor dyrespor trætop shelter telt bivuak bivuakker lejr`,
    fair: `natur strand krat mose sø=n kogle kastanje agern bark stamme svamp mos snitte dolk naturskat naturfænomen
      fjord eng pind kvist skovvogn skovture naturlegeplads lejrplads udeskole skovhytte skovplads skovtursgruppe
      naturfag grankogle mosset væltet=a skovtrold naturting blåbær brombær hyld ukrudtsurt tang=n å=n skaller bæver
      urskov trækrone rødder træ sten jord vand klatre hule samle bakke rod regn sti lytte fugle lugte opdage udforske
      kikkert årstid fund kæp kurv pose=n kniv save`,
    weak: `blad plante finde undersøge undren ude park hav skal muslingeskal konkylie tang båndet bånd fare vild snit
      skrælle grave rolig sidde fugl navn fast plads sneen skind samler fundet findes skatte legetøj træet træer
      stammen blødt stikker rødt kasse æggebakke kar hjul vogn måned stilhed gå vejen lang ben ro`,
    phrases: `i+skoven ud+i+naturen i+naturen samle+pinde samle+blade samle+kastanjer finde+i+naturen bygge+hule+skov
      bygger+huler bygge+huler hule+af+grene finder+pinde lege+med+pinde med+kniv klatre+i+træer klatrer+i+træer
      i+væltede+træer har+sit+eget+træ samme+sted+i+skoven fast+sted+i+skoven uden+legetøj det+vi+finder
      ting+fra+skoven ud+i+skoven vejen+til+skoven lytte+til+fugle lytter+til+fuglene ude+i+det+fri ved+stranden
      ned+til+vandet ved+søen i+åen ved+åen går+i+skoven på+skovtur samme+træ vores+træ hvert+sit+træ
      bygge+hule+af+grene bygger+hule bygge+bro samler+kastanjer samler+pinde finde+pinde snitte+pinde snitter+pinde
      ting+fra+naturen noget+fra+skoven naturens+materialer lægge+fund finde+spor følge+spor følger+spor under+træet
      under+træerne det+samme+sted+i+skoven`,
  },
  {
    id: 'smadyr',
    name: 'Smådyr',
    apart: 'og smådyr',
    family: 'nature',
    strong: `insekt smådyr krabledyr bille bænkebider regnorm snegl edderkop sommerfugl mariehøne humlebi hveps
      insekthotel insektglas luppeglas larve puppe græshoppe haletudse myretue sommerfuglenet sneglevæddeløb ørentvist
      tusindben skolopender salamander insektjagt luppedåse krible spindelvæv bænkebidere regnorme regnormekasse
      snegle edderkopper edderkoppespind biller myrer larver sommerfugle mariehøns bier humlebier tudser frøer frøæg
      haletudser salamandere vandhuller fangstnet guldsmede insekter insekthoteller terrarier lupper forstørrelsesglas
      lupglas`,
    fair: `orm myre frø=n tudse krabbe guldsmed vandhul terrarium bi=n flue=n dyreunge fiskenet krybdyr snegleræs
      sommerfuglelarve myrefarm biotop snegleakvarium luppe krabbefangst myrebo myresti dyrekasse ormefarm ormehotel
      tæge mide bladlus vandnymfe dyrebog kravle kravler krybe dyr lup fange kikke sten løfte glas jord vende navne
      bog opslagsbog slippe fri tælle ben net`,
    weak: `levested kassebuk bark kløver akvarium uger sætte fanger krukke stok blade lede finde undersøge forsigtig
      nænsom levende gul skal spise følge`,
    phrases: `lede+efter+dyr kigge+under+sten under+sten vende+sten finde+dyr små+dyr lede+efter+insekter dyr+i
      sætter+dem+ud+igen slipper+dem+fri fanger+dyr kigger+på+dyr leder+efter leder+efter+snegle leder+efter+orme
      finder+biller under+barken under+stenene tæller+ben lægger+sukker vender+sten vender+stenene finder+dyr
      slippe+dem+fri sætte+dem+ud+igen slå+op+i+en+bog med+lup med+lupper under+lup vandrende+pinde`,
  },
  {
    id: 'dyr',
    name: 'Dyr',
    apart: 'med dyr',
    family: 'nature',
    strong: `marsvin akvarium kæledyr dyrehold dyrepasning fuglekasse fuglebræt fuglefoder hønsehus hønsegård kaninbur
      husdyr hønsehold rugemaskine dyrepasser kanin hønsefolder dyrene høns hønsene hønseri æg kaniner kaninen
      marsvinene hamster gerbil mus rotte undulat fisk guldfisk akvariet hund hunden terapihund kat katten killing
      hvalp hest heste ponyer fårene uld lam geder geden grise køer ko bondemand bonde landbrug halm hø foder fodre
      fugle mejser fuglekasser fuglehus foderbræt fedtkugle svaler ænder ællinger dyrlæge dyrehandler dyrefoder mug
      muge strigle ride ridning hestevogn`,
    fair: `høne bondegård fugl mejse kylling pindsvin dinosaur skildpadde ged gris kalv lam=n rugeæg burhøns hane
      hanekylling æggebakke=n fiskefoder akvariefisk kaninhop hestestald stald dyrlægebesøg fodring dyreven
      fuglefodring fuglerede rede pony gæs and=n dyr passe pels snude nusse klappe ae kæle vand bur rense levende død
      begrave grav kikkert nærme bange hale=n mælke malke`,
    weak: `ræv ugle dyrelyd stille navn morgenen hver ansvar besøg gulvet luren hente tamme nyklækket klækkes
      varmelampe fjer`,
    phrases: `passe+dyr fodre+fugle passe+høns fodre+høns fodre+dyrene hente+æg fodrer+høns fodrer+kaninen henter+æg
      renser+buret klappe+dyret besøg+af+en+hund på+bondegården vi+har+høns få+høns passer+kaninen fodrer+dyrene
      fodre+hønsene fodrer+hønsene give+dyrene+mad samle+æg samler+æg tælle+æg passer+dyrene klappe+hunden
      klappe+kaninen bange+for+hunde bange+for+dyr sidde+stille+med+kaninen hos+bonden på+gården ud+til+dyrene`,
  },
  {
    id: 'have',
    name: 'Køkkenhaven',
    apart: 'i haven',
    family: 'nature',
    strong: `køkkenhave højbed plantekasse karse kompost drivhus haveprojekt havedag haveredskab radise solsikke
      frøpose såning blomsterbed potteplante urtehave plantebed plantning ukrudt bønnespire karsefrø grøntsagshave
      urtepotte spire=n luge=v græskar æbletræ bærbusk køkkenhaven haven plante planter højbede blomster blomst frø
      spirer vindueskarmshave kartofler gulerødder ærter bønner salat jordbærplanter ribs hindbær solbær stikkelsbær
      rabarber krydderurter purløg mynte basilikum squash solsikker løg tulipan vintergæk kompostbeholder drivhuset
      vandkander havehandsker hakke rive trillebør gødning muld pottemuld urtepotter potter kapillærkasse lavendel
      roser bedet tagrende`,
    fair: `spire høst høste dyrke jordbær krydderurt kartoffel tomatplante avle blomsterløg spireglas såbakke rodnet
      plantekasser plænen ært=n ærter=n bønnestage salat=n persille gulerodsbed radiser ræddike tomater drivbænk
      regnvandstønde vandkande solsikkefrø krukke vande luge grave gro vokse jord plukke potte spade=n skovl gren busk
      bær frugt saft vindueskarm måle sol vand dufte`,
    weak: `bed=n spade ært bønne have=n mælkekarton hver uge rod rødder ansvar stue tegne høster vat græsslåning
      plukker spiser nyttehave følge lugter plantes`,
    phrases: `plante+frø så+frø så+karse følge+spirer lægge+kartofler vande+planter gro+op se+det+gro i+haven
      lægger+kartofler sår+frø sår+karse sår+ærter plukke+æbler plukker+æbler vander+hver høste+radiser
      hver+stue+har+et i+højbedet i+bedet i+drivhuset passer+planterne hvor+højt+den+er+vokset vander+planter
      vande+blomster vander+blomster vande+haven vander+haven grave+kartofler graver+kartofler plante+kartofler
      høste+grøntsager plukke+bær plukker+bær plukke+blomster luge+ukrudt luger+ukrudt ser+det+gro hvor+høj+den+er
      måle+planterne måler+planterne eget+bed hver+sin+potte hver+sin+plante i+køkkenhaven i+højbedene
      i+vindueskarmen+gror op+af+jorden i+jorden med+jord`,
  },
  {
    id: 'vejr',
    name: 'Vejr og årstider',
    apart: 'i al slags vejr',
    family: 'nature',
    strong: `vejrtavle vejrstation vejrkort årstid årstidstræ regnmåler snemand snebold vejrmelding snehule kælkebakke
      vejrudsigt årshjul vejrmand snevejr vejret sne kælkning isglat storm torden blæst tåge solskin kuldegrader
      frostvejr istapper iskold slud vind vindpose regn vandpyt sneglet vinterdag`,
    fair: `vejr regnvejr termometer kælk kælke istap blæsevejr regnbue snefnug temperatur regndag frost snefigur
      is-eksperiment paraply sneleg isfangst regntøjsvejr stormvejr hagl tordenvejr dug=n årstidsbord årstidsbog
      rimfrost solur efterårsblade snedag kulde kold regne fryse blæse efterår vinter forår sommer sky skyer måle
      grader himmel mørke glat smelte varm saft slæde`,
    weak: `sol lys mørk måned drage fange flaske karton natten bytte blade mærke klæde gråvejr poser flyve løv is ude
      tøj solen frokost kort hver morgen vand pytter frosset`,
    phrases: `hvordan+vejret dagens+vejr se+på+vejret ud+i+regnen ud+i+regnvejr i+al+slags+vejr hvad+har+man+på+når
      når+det+regner når+det+sner når+det+er+koldt når+det+blæser i+regnvejr i+sneen fryser+vand mærker+på+vejret
      måle+regn måler+regn kigger+ud+på+vejret i+regnen i+alt+slags+vejr selvom+det+regner selv+om+det+regner
      går+ud+i+regn ude+i+regn ude+i+sneen koldt+udenfor på+kolde+dage når+solen+skinner mærke+vinden kigge+på+vejret
      måler+temperaturen måle+temperatur`,
  },
  {
    id: 'bal',
    name: 'Bål',
    apart: 'ved bålet',
    family: 'nature',
    named: 'bål',
    strong: `bålplads bålsted bålhytte bålmad bålgryde snobrød båldag bålregel bålpind bålkaffe bålpande optænding
      bålfad bålet bålhus bålkreds snobrødspind flammer brænde brændestykker brændeknude tændstikker ildsted røg aske
      savsmuld trangia bålild`,
    fair: `brænde=n ild tændstik skumfidus flamme popcorn gløder glød ildstål bålgrill bålkogning fyrfad bålsang
      bålvagt brændestabel røgøjne trefod tænde pind dej varme kreds brændsel kogle ilden brænder grill grille gryde
      pusse slukke spand vand økse flække`,
    weak: `kul gnist kviste brække fortælle knæ bagom kigge suppe hytten rundt sidde ost forsigtig regler trillebør`,
    phrases: `tænde+op tænde+bål rundt+om+bålet ved+bålet rundt+om+ilden over+ild over+gløder om+bålet
      lave+mad+over+bål brækker+kviste henter+brænde tænder+bål tænde+bålet omkring+bålet over+bål på+bålet på+bål
      lave+bål laver+bål holde+afstand+til+bålet samle+brænde samler+brænde`,
  },
  {
    id: 'genbrug',
    name: 'Affald og genbrug',
    apart: 'med genbrug',
    family: 'nature',
    strong: `affald affaldssortering skrald skraldespand genbrug genbrugsmateriale bæredygtighed bæredygtig grøntflag
      madspild skraldemand skraldeindsamling skraldetang skraldetur affaldsindsamling bytteskab byttemarked
      genbrugsplads madaffald bioaffald verdensmål genanvende skraldebil skraldespande skraldedag genbrugsstation
      bytteskabet byttebørs pantflasker flasker plast metal papaffald papkasse sortere sortering strøm vandforbrug
      genbruge`,
    fair: `plastik klima miljø loppemarked pant plastflaske toiletrulle papirrulle dåse=n låg=n kapsel affaldsspand
      klimavenlig naturbevaring kompostspand byttedag tøjbytte mælkekartoner skraldekunst samle smide beholder pose=n
      pap glas kurv reparere lappe kasseret udvokset strand natur jordklode`,
    weak: `spand spare papir flaske bruge igen kasse bytte veje ting tøj mad vand papiret side tang tur fire slukke`,
    phrases: `samle+skrald slukke+lyset spare+på+vandet smider+ud den+anden+side+af+papiret bruge+igen
      ting+vi+har+smidt smide+ud vand+der+løber reparere+i+stedet sortere+affald sorterer+affald samler+skrald
      samle+affald samler+affald for+småt+tøj+byttes bytte+tøj slukke+lyset+når vi+forlader`,
  },
];
