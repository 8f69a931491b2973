import type { Matter } from './matter.ts';

/** Children with children. */
export const together: readonly Matter[] = [
  {
    id: 'faellesskab',
    name: 'Fællesskab og venskaber',
    apart: 'i fællesskabet',
    family: 'together',
    strong: `børnefællesskab venskab venskabsbænk udelukke ekskludere ekskludering inklusion udenforskab
      deltagelsesmulighed deltagerbane legefællesskab legerelation legemakker makkerpar venskabsbånd venskabsgruppe
      legekammerat legeven gruppefølelse holdånd samhørighed mobning mobberi mobbe drilleri fritforvenner
      samarbejdsleg udenforposition fællesskabsleg vennemakker vennehjerte fællesskab kammeratskab venskaber venskabs
      venner bedstevenner venindes veninde makkerbarn fællesskabet børnefællesskaber relation relationer
      relationscirkel sociogram relationskema tilhøre tilhør vennebænk venskabssang venskabstræ venskabsperle
      venskabsdag drille drillerier bamseven omsorgsfuld rosende komplimenter sød`,
    fair: `ven inkludere inkluderende kammerat ensom buddy hjælpsom hjælpsomhed omsorg venlighed venlig makker legepar
      samarbejdsøvelse udenfor populær popularitet legeaftaler relationskort inklusionspædagogik legekontakt venneklub
      jævnaldrende samarbejdsbane vennetræ hemmelig-ven venindepar klikedannelse klike outsider ensomhed sammenhold
      vennedag drengegruppe pigegruppe udenforstående parvis alene generte genert invitere byde tosprogede matche
      parre par trække pinde navn lodtrækning deltage deltagelse udsatte position fælles nysgerrig interview leder=n
      afvise afvist invitation`,
    weak: `samarbejde gruppe kanten tilskuer inviterer inviteret vælges valgt fravalgt hegnet holde bytte køn drenge
      piger tværs pænt rose hjælpe makkeren bære rolle magt mangler vise trækker stille høre tegne hvem projekt stykke
      fællesmaleri øje bro tilbyde blive hånd større ældre bolddreng kontakt interesse plads nabo lov uge finde
      sammensatte tilskuerne bænk`,
    phrases: `få+lov+at+være+med ikke+være+med må+ikke+være+med må+være+med være+med+i+legen holdt+udenfor
      holdes+udenfor blive+udenfor stå+udenfor står+udenfor går+alene leger+alene sidder+alene nye+venner
      hjælpe+hinanden finde+en+ven ingen+at+lege+med nogen+at+lege+med en+at+lege+med lege+på+tværs for+sig+selv
      sød+ved+hinanden gode+ved+hinanden trøste+hinanden som+aldrig+leger+sammen aldrig+leger+sammen
      de+andre+siger+nej står+på+kanten mangler+en+til uden+for+legen ser+hinanden inviterer+en+anden
      hvem+leger+med+hvem hvem+har+hvem hvem+der+leger+med+hvem hvem+der+er+alene hvem+der+står+alene
      dem+der+går+alene dem+der+er+alene er+meget+alene altid+alene ofte+alene leger+aldrig+med ikke+plejer+at+lege
      plejer+ikke+at+lege aldrig+bliver+inviteret bliver+valgt+fra vælges+fra vælger+hende+fra ingen+vælger
      bliver+ikke+valgt ind+i+fællesskabet del+af+fællesskabet en+del+af+gruppen hører+sammen høre+til
      føle+sig+som+en+del sætter+to+sammen to+sammen+som sætter+børn+sammen parrer+børn nye+konstellationer
      sidde+ved+siden+af+en+ny hjælper+hinanden hjælper+en+anden når+de+hjælper spørge+om+lov+til vise+de+andre
      tage+en+lille+i+hånden store+tager+en+lille en+lille+i+hånden store+og+små+sammen på+tværs+af+alder
      på+tværs+af+køn tegner+relationer relationer+mellem+børnene børnenes+relationer inviterer+med inviterer+hinanden
      kom+med+os vi+mangler+en mangler+en siger+noget+pænt noget+pænt+til+hinanden står+og+kigger+på
      står+altid+på+kanten det+barn+som+ingen har+ingen+at holde+nogen+udenfor får+nej+af+de+andre siger+nej+til
      spørg+om+du+må+være+med må+man+være+med have+en+ven har+en+ven en+ny+ven ny+ven leger+ikke+sammen
      ikke+kender+hinanden sætter+to+børn+sammen sætte+to+børn+sammen to+børn+sammen to+der+ikke to+børn+der+ikke
      børn+der+sjældent+leger danne+par danner+par par+på+tværs trække+par trækker+en+makker parrer+et+barn er+alene
      tit+alene står+uden+for udenfor+legen er+udenfor uden+for+fællesskabet på+kanten kanten+af+legen i+udkanten
      ikke+er+med ikke+med+i+leg alle+må+være+med alle+er+med alle+kan+være+med alle+får+plads være+en+del+af
      en+del+af+fællesskabet føler+sig+udenfor hjælper+en+kammerat hjælpe+et+andet+barn få+øje+på+hinanden
      lægge+mærke+til+hinanden god+kammerat gode+venner en+god+ven har+ingen+at+lege ingen+vil+lege+med hvem+leger+med
      hvem+der+leger+med hvem+de+leger+med hvem+leger+alene holde+øje+med+hvem siger+noget+sødt sige+noget+pænt+om
      hvad+er+du+god+til drenge+og+piger invitere+hinanden sige+ja+til+at+være+med inviterer+den+stille de+stille+børn
      de+stille+piger den+stille det+stille+barn det+generte+barn`,
  },
  {
    id: 'aldre',
    name: 'Store og små sammen',
    apart: 'med store og små',
    family: 'together',
    strong: `aldersblanding aldersblandet søskendegruppe fadderbarn fadder mentorbarn aldersintegreret storhjælper
      søskendepar storesøskende søskendebesøg fadderordning tvilling tvillinger`,
    fair: 'storesøster storebror lillesøster lillebror søskende alder aldre passe rollemodel besøg',
    weak: 'ældst yngst blande blandet tværs lære makker',
    phrases: `store+og+små små+og+store de+store+hjælper+de+små de+store+lærer+de+små de+store+leger+med+de+små
      store+med+de+små store+læser+for+de+små en+stor+og+en+lille på+tværs+af+alder de+store+og+de+små
      de+små+og+de+store passe+på+de+små de+små+ser+de+store af+de+store+børn sammen+med+de+store sammen+med+de+små
      lille+sammen+med+en+stor de+store+hjælper store+hjælper+små stor+og+lille de+ældste+hjælper de+ældste+læser
      de+ældste+viser de+store+læser+for de+store+viser+de+små på+tværs+af+aldre blandet+alder de+store+besøger
      besøg+hos+de+små vuggestuen+besøger børnehavebørn+i+vuggestuen fra+vuggestuen+til søskende+mødes`,
  },
  {
    id: 'konflikt',
    name: 'Konflikter',
    apart: 'ved konflikter',
    family: 'together',
    named: 'konflikt',
    strong: `konfliktløsning konflikttrappe skænderi skændes uvenner bide bidning nive kradse skubbe mægle mægling
      konfliktmægler forsoning konfliktsituation skældsord skældeord slåskamp slåskultur girafsprog konfliktdæmpende
      konfliktoptrapning uoverensstemmelse skærmydsel undskyld undskyldning konfliktfyldt slås bid bidebarn voldsom
      konflikter skænde uenigheder slåskampe slåsser slår slog skubber hive sparke ballade drilleri mægler fredsbord
      fredsbænk fredssamtale fredsaftale løsningshjul stopregel stoptegn`,
    fair: `slå uenig uenighed slag skub rive=v strid drille uven stridighed stopfinger stophånd forlig uretfærdig
      krænke deeskalere magtkamp kamp skyld nedtrappe sammenstød slagsmål uklar voldsomhed konfliktsprog biderier
      biderejse drille=v nævekamp fejde temperamentsudbrud konflikthåndtering skænderier konfliktløser skændtes bider
      slåsse udad udadreagerende problemløsning trængsel provokere mobningsagtig niv niveri krig magt=n slagside
      skælder voldelig hårtræk råberi straffe straffende hidsighed forløbet=n uvenskab løse løsning løsninger
      forhandle enig vred årsag stoppe stop adskille gribe afvente lytte version ondt ked skrige råbe genoprette
      hændelse optakt`,
    weak: `uro indgribe hænder straf flå spark løgn begynde part trække gemyt spand gravko gravemaskine dukkevogn bil
      begge to imellem mellem blande ske falde rolig stemme afstand tidspunkt tælle hvornår tegne tegneserie dukke
      hjælp godt igen ramt skader gøre side sider begyndte startede skete forklaring mund vente sekunder dårlig bad
      fælde skyldig samme dreng pige rive holde arm hånd tæt følge hurtigere kniber kø badeværelset flest lige inden
      før frokost træt sulten plaster løb efter hævn problem aftale kompromis tvinge tvungen kram`,
    phrases: `blive+uvenner blive+uenige rive+fra tager+fra+hinanden tage+legetøj+fra tager+tingene+fra slå+hinanden
      slår+hinanden løse+det+selv løste+det løser+det+selv løse+konflikt skælde+ud hive+i+hår begge+parter
      lytte+til+begge høre+begge hvad+skete+der hvad+der+skete sige+undskyld siger+undskyld gribe+ind griber+ind
      bide+hinanden to+børn+vil+have vil+have+den+samme vil+have+det+samme hvem+der+begyndte hvem+der+startede
      to+der+slås to+der+skændes trækker+i+den+samme får+skylden ender+med+at+slås hver+sin+forklaring imellem+de+to
      mellem+de+to kaste+med kaster+med+ting dem+begge begge+sider hører+begge lytter+til+begge ser+hvad+der+sker
      kigger+på+hvad+der+sker lige+inden+han+slår lige+før+han+slår hvad+kan+du+gøre+i+stedet for+jeg+blander+mig
      før+jeg+blander+mig blander+mig+ikke uden+at+blande+mig griber+ikke+ind før+jeg+griber+ind venter+med+at+gribe
      løser+selv finder+selv+en+løsning finder+på+en+løsning selv+finder+en+løsning finde+en+løsning de+løste
      vil+have+den vil+begge+have begge+vil+have i+vil+begge to+vil+have hiver+i+den+samme hiver+i+samme
      trækker+i+samme slås+om slås+om+den slås+om+de skændes+om skændtes+om kæmper+om strides+om river+fra+hinanden
      river+i+håret river+de+andre tager+fra+de+andre tager+noget+fra tager+andres slår+de+andre slår+når slår+fordi
      bider+de+andre bider+når den+der+bider ham+der+bider hende+der+bider bliver+bidt bliver+slået skubber+de+andre
      skubber+når kradser+de gøre+det+godt+igen gør+det+godt+igen ramt+hvad sætter+mig+mellem går+imellem
      går+ind+imellem går+derhen siger+stop lytter+til+deres hver+sin+version stopper+skænderiet hvem+startede
      hvem+der+gjorde har+taget+fejl altid+får+skylden får+altid+skylden får+skæld+ud skælder+ikke+ud skæld+ud
      skælder+ud rager+uklar kommer+op+at+slås op+at+slås op+at+skændes ender+i+slagsmål ender+i+skænderi kaster+med
      slår+med går+amok når+det+spidser+til når+det+går+galt de+to+der+altid flere+ens+spande konflikt+om
      samme+legetøj taler+om+det+bagefter tegner+hvad+der hvad+ville+du+gerne hvad+vil+du+gerne brug+for+at+sige
      sige+stop+i+stedet samme+to+drenge de+samme+to sætte+ord+på+begge sætter+ord+på+begge høre+begge+parter
      hører+begge+parter begge+fortæller begge+børn+fortæller begge+børn hvem+har+ret hvem+der+har+ret
      finder+en+løsning finde+selv+en+løsning selv+finde+løsninger løse+konflikten blande+mig+ikke gribe+ikke+ind
      venter+med+at+gribe+ind vente+med+at+gribe+ind inden+jeg+griber+ind tæller+til+ti før+jeg+går tælle+til+ti
      sige+stop stop+det+kan+jeg+ikke+lide jeg+kan+ikke+lide det+vil+jeg+ikke skiller+dem+ad skille+dem+ad gå+imellem
      stiller+mig+imellem sætter+mig+imellem når+de+slås når+de+skændes når+der+er+konflikt når+to+vil+have
      når+to+skændes når+to+er+uenige bliver+uvenner uvenner+igen gode+igen ned+på+knæ+imellem snakke+om+det+bagefter
      den+der+slog den+der+blev+slået den+der+slår skubber+hinanden ødelægger+legen ødelægger+andres
      spørge+hvad+de+har+brug+for hvad+har+i+brug+for`,
  },
  {
    id: 'dele',
    name: 'At skiftes og dele',
    apart: 'på skift',
    family: 'together',
    strong: `turtagning turtagningsleg turleg taletur talebold taleting byttehandel turkort byttetid bytteleg tidtager
      bytte byttes`,
    fair: `skiftes deling æggeur talepind byttekort skifteliste venteliste talesten delekasse stafetpind turskema tur
      ur ens dobbelt eje låne`,
    weak: `retfærdig sandur dele liste gyngen cykel minutter timer klump halv give låner skift træet ven halvdelen
      spil taler pind begge sand`,
    phrases: `vente+på+tur vente+på+sin+tur på+skift hver+sin+tur min+tur din+tur skiftes+til dele+legetøj
      dele+med+hinanden bytte+legetøj hvis+tur tage+tur efter+tur tage+ture hvis+tur+det+er hvem+er+næste
      næste+i+rækken efter+hinanden på+liste skifter+hver+gang en+ad+gangen må+blive+færdig færdig+før+man+giver
      dele+en+klump deler+legetøj dele+ting dele+med+de kunne+dele lære+at+dele vente+på+tur+på låne+ud bytte+i+stedet
      bytte+med skifter+ved+træet give+den+videre skiftes+til+at dele+med deler+med hans+tur så+er+det+din+tur
      når+du+er+færdig når+jeg+er+færdig til+den+næste to+ens to+af+samme to+af+det+samme to+ens+ting den+samme+bil
      den+samme+cykel samme+ting rive+fra+hinanden river+fra+hinanden tage+fra+hinanden tager+fra+hinanden
      tager+legetøj+fra tage+legetøj+fra tilbyde+en+anden bytter+med må+jeg+låne`,
  },
  {
    id: 'graenser',
    name: 'Grænser og krop',
    apart: 'og grænser',
    family: 'feelings',
    strong: `grænsesætning stopsignal stopord stoptegn samtykke kropsgrænse numselege doktorleg blufærdighed
      intimsfære grænser kropsgrænser nejhånd bid=n bide bider bidning bidering bidt rive river riv krads kradse nive
      niver spytte spytter skub skubbe slå aeaeh doktorlege nøgen nøgenhed røre rørt numsefangeleg kysse`,
    fair: `grænse privat sigefra kropsleg kroppe-sex seksualitet kildeleg privatliv respektfuld stopregel
      personligt-rum overgreb selvbestemmelse stop krop afvise respekt respektere hånd mund tænder blid blidt tygge
      fjerne trang frustration frustreret afværge nå`,
    weak: `nej kilde kramme kys stærk stemme kram spørge skød vil ikke aftale dør høflig tage berøring afstand`,
    phrases: `sige+fra siger+fra sige+stop sige+nej sætte+grænser egne+grænser andres+grænser hinandens+grænser
      min+krop stop+hånd bestemmer+over+kroppen krammes+af siger+nej siger+stop sige+nej+tak sige+nej+med
      stop+betyder+stop min+krop+er spørge+før+man spørger+før+jeg+rører spørger+før+vi+krammer vil+ikke+krammes
      ikke+vil+kramme et+nej+er+et+nej respektere+et+nej bestemmer+over+egen bestemmer+over+sin+krop lytte+til+et+nej
      lære+at+sige+fra når+nogen+siger+stop spørge+om+et+kram spørger+om+et+kram må+jeg+give+dig må+jeg+kramme
      vil+du+have+et+kram bestemme+over+sin+krop bestemmer+over+egen+krop kilde+kun når+han+bider når+hun+bider
      inden+han+bider før+han+bider før+hun+bider lige+før+han+bider bider+når bider+de+andre bider+hårdt har+bidt
      blev+bidt den+der+bliver+bidt hive+i+håret hiver+i+håret trække+i+håret river+i+håret river+de+andre
      skubber+de+små skubber+de+andre slår+de+andre slår+når slå+på viser+hvordan+man+aer ae+i+stedet aer+i+stedet
      blide+hænder rolige+hænder bløde+hænder tager+hånden+og noget+at+bide+i noget+at+tygge+i tæt+på+ham+når
      tæt+på+hende+når går+altid+ved+siden+af`,
  },
  {
    id: 'special',
    name: 'Børn med særlige behov',
    family: 'together',
    strong: `specialgruppe specialgruppen basisgruppe basisgruppen støttepædagog støttetimer støttebarn støttebørn
      ressourcepædagog inklusionspædagog autisme autist adhd asperger diagnose diagnoser handicap handicappet kørestol
      kørestolen høreapparat briller synshandicap fysioterapeut ergoterapeut fysio ergo talepædagog ppr udredning
      handleplan tyngdevest kugledyne struktureret skærmes skærme skærmning skærmende forudsige forudsigelighed
      forudser rigiditet ritualiseret nedlukning overbelastet overbelastning trigger triggere stressfaktor krav
      kravene kravtilpasning særinteresse særlige`,
    fair: `støtte behov udfordret sårbar udsat træning hjælpemidler hjælpemiddel tilpasse mestre trappe anspændt mappe
      forstå krop udvikling logopæd struktur`,
    phrases: `særlige+behov brug+for+ekstra brug+for+støtte brug+for+ekstra+hjælp det+barn+der+har+svært
      svært+ved+at+være+i ét+krav færre+krav ned+i+krav skrue+ned+for+kravene et+krav+ad+gangen én+ting+ad+gangen
      gå+fra+med+ham går+fra+med+ham går+fra+med+hende et+sted+at+gå+hen en+ting+på+bordet kun+én+besked
      en+besked+ad+gangen én+besked+ad+gangen ham+der+har+svært hende+der+har+svært børn+i+udsatte
      i+udsatte+positioner børn+med+særlige`,
  },
];

/** What children feel, and grown-ups close by. */
export const feelings: readonly Matter[] = [
  {
    id: 'folelser',
    name: 'Følelser og trøst',
    apart: 'og følelser',
    family: 'feelings',
    strong: `følelse følelseskort følelsesord følelsestavle følelsesbog følelsesmæssig raseri frustration
      selvregulering nedregulering følelsesregulering følelsestermometer følelsesmonster følelseshjul vredesudbrud
      trøstebamse krammebamse trøstehjørne følelsesur følelsesspejl vredeshjørne følelsesdukke trøst vrede bamseven
      mæglerbamse følelser følelsesplakat humørkort humørtavle vredehjørne gal raserianfald kedafdet græd græder tårer
      trøster trøsten trøsteting trøstekasse trøstebænk ængstelig savne savner glæde flov skam sure tryghed
      selvreguleringskort afreagere lavaffektiv lavarousal opkørt hidse kriseplan stressmur puteskrig boksepude
      slåpude vredespude vulkanen bamseplaster plaster`,
    fair: `trøste græde gråd tåre rasende ked bange angst frustreret vred humør regulere empati empatisk medfølelse
      jaloux jalousi skuffet skuffelse sårbar udbrud hidsig affekt nervøs utryg sur trist glad validere robusthed
      ansigtsudtryk følelsesbarometer frustrationstolerance surmule trodsalder trods trodse rase trampe afmagt
      bekymring bekymre rolighed trøstekurv følelseskurv følelsesansigt vredesmonster dyb-vejrtrækning savn ængstelse
      mødet=n tristhed ulykkelig ulykkelige forskrækket hysterisk meltdown nedsmeltning overvældende melankoli
      temperament frygt klynk klynke klynker frustrerede sørge skuffede sinn misunde lettelse trøstende lykkelig
      ensomhed rolig skød favn kram nusse sut bamse trække vejret ord maven rumme rummelig anerkende spejle spejl
      ansigt ansigter mimik knæ tæt alene hjerte uheld køle afstand skrige kaste lytte omsorg berolige`,
    weak: `føle mærke tryg mave skrig smide stemning sparke modgang indføling hjørne pude tegne kort snor dør dukke
      krop hvor navn ordsætte sige siger ånde stille ro arm ved siden sætte vente blive forsvinde tie snakke bog
      monster farver farve rød blå gul hylden kan alle hænger spejlet træt reagere kæmpe slås hjælpe lytter stå
      publikum gulvet aflede okay lov tillade genert stolt pladsen mørke lommelygte tænker knuse smadre`,
    phrases: `blive+ked ked+af+det er+ked+af hvordan+har+du+det mærke+efter hvordan+føles ord+på+følelser blive+vred
      bliver+vred er+vred er+sur ord+på+følelsen glad+og+sur når+et+barn+græder græder+et+barn holder+om smider+sig
      smider+sig+på+gulvet sidde+hos+den+der kort+med+ansigter jeg+kan+se+du du+er+vred bliver+siddende+hos
      holder+om+til til+gråden+stopper til+det+er+helt+slut bliver+hos+barnet+til sætter+mig+ved+siden+af
      sætter+mig+tæt+på sidder+hos+barnet jeg+bliver+siddende+hos så+bliver+jeg+siddende lov+til+at+være+sur
      må+gerne+være+vred må+være+vred må+gerne+græde lov+til+at+græde okay+at+være+vred okay+at+være+ked
      i+orden+at+være+vred være+vred+men jeg+kan+godt+se+du jeg+kan+se+at+du du+er+ked du+er+skuffet du+blev+ked
      sætter+ord+på+det+de+føler sætter+ord+på+følelserne ord+på+hvad+de+føler kaster+sig+på+gulvet smider+sig+ned
      skriger+og smider+med+ting lader+ham+rase lade+ham+rase raser+ud hvordan+man+har+det hvordan+de+har+det
      hvordan+har+vi+det hvordan+jeg+har+det hvor+i+kroppen mærke+i+kroppen når+det+koger når+følelserne
      bange+for+mørke bange+for slå+i+pude sætter+navn+på+følelsen trøster+uden trøste+hinanden bliver+ked
      når+nogen+er+ked den+der+er+ked når+man+er+ked er+bange blive+trøstet bliver+trøstet at+trøste
      et+hjørne+med+puder lige+været+ked af+alle+der+savner savner+mor savner+far er+ked+af+det bliver+ked+af+det
      blive+ked+af+det når+nogen+græder når+en+græder når+hun+græder når+han+græder når+de+græder græder+når
      kan+ikke+trøstes når+han+bliver+vred når+hun+bliver+vred når+man+er+vred når+de+er+vrede bliver+sur blive+sur
      bliver+bange er+bange+for sætte+ord+på+følelser sætter+ord+på+følelser sætte+ord+på+det sætter+ord+på+det
      sætte+ord+på+hvad sætter+ord+på+hvad jeg+kan+se+du+er kan+se+du+er+ked viser+hvordan+de+har sidder+hos+indtil
      sidder+hos+ham sidder+hos+hende bliver+hos+barnet sætter+mig+ved+siden+af+barnet sætter+mig+ned+hos
      sætter+mig+hos ned+i+øjenhøjde ned+på+hug går+ned+på+knæ tage+op+på+skødet på+skødet på+armen+når i+favnen
      holde+om give+et+kram giver+et+kram tilbyder+et+kram tilbyde+skødet finde+sin+bamse rummer+vreden rumme+følelser
      være+i+følelsen afleder+ikke ikke+aflede aflede+ikke siger+ikke+så+er+det+godt det+er+okay+at+være
      det+er+ok+at+være trække+vejret+sammen trækker+vejret+sammen tæller+til+ti+sammen det+sted+man+går+hen+når
      slå+i+puden slå+i+en+pude banke+på+en tegne+sin+vrede slår+sig slået+sig faldt+og+slog en+der+er+ked
      trøster+hinanden trøste+en+kammerat børnene+trøster hvad+hjælper+når`,
  },
  {
    id: 'sorg',
    name: 'Sorg',
    family: 'feelings',
    strong: `sorg sorggruppe sorgkasse dødsfald begravelse mindekasse sørge sorgplan døde grav mindes minde mindetræ
      mindebog afsked skilsmisse krise mistet`,
    fair: 'død dø himlen begrave afdød kirkegård skilt=a savne savn tab lys tale ked',
    weak: 'bedstemor bedstefar miste himmel æske kasse billede fugl tabt farmor morfar spørge taler',
    phrases: `har+mistet mistet+sin er+død døde+i er+i+himlen mistede+sin der+er+død flytter+fra+os
      når+et+barn+flytter når+et+barn+stopper sige+farvel+til+et+barn`,
  },
  {
    id: 'naervaer',
    name: 'Nærvær og kontakt',
    apart: 'med nærvær',
    family: 'feelings',
    strong: `nærvær øjenkontakt øjenhøjde anerkendelse anerkendende relationsarbejde voksenkontakt egentid alenetid
      voksentid relationsopbygning relationsdannelse børnesyn barnesyn interaktionskvalitet relationscirkel fokusbarn
      nærværstid kontakt guldstund guldøjeblik guldminut guldminutter kvalitetstid opmærksomhed opmærksom ses
      relationskompetence fordomsfri smile smiler positiv positivt rose=v roser skældud`,
    fair: `nærværende anerkende ros rose lydhør imødekommende tilknytning samspil interaktion responsiv sensitiv smil
      overset tonefald kropssprog kontaktstund kompliment kontaktøjeblik nærværsstund ro-i-voksen mikrosamspil
      tilstede relationstid hverdagsglimt følgevoksen relationsvoksen kontakttid kontaktvoksen fokusbørn ressourcesyn
      navn øjne lytte knæ hug gulv uforstyrret telefon kram røre skulder ansigt fordele fuld`,
    weak: `rolig relation tone genert skød initiativ bekræfte blik stille tavs usynlig udadreagerende tilbageholdende
      følgeskab sidde ned stå op kalde kigger kigge hen se så gjorde skuffe telefonen mobilen minutter alene barn dag
      hvert kryds skrive hvem talt tale nikke dør langsom bevægelser rette dreng larme larmer undersøge bag ligger
      lykkes godt gode ting tre sige først skødet grund vente gentager blive plads gulvet ikke haste haster stresser
      nå rolige møder hilse stilleste blødt venligt ord mærke vise følger`,
    phrases: `sætte+mig+ned sætter+mig+ned sætter+mig+på+gulvet sidder+på+gulvet ned+på+gulvet i+øjenhøjde se+barnet
      blive+set bliver+set følge+barnets+initiativ følge+børnenes+initiativ barnets+initiativ give+ros
      fem+minutter+med ti+minutter+med et+barn+ad+gangen være+til+stede stille+børn det+stille+barn de+stille+børn
      positiv+opmærksomhed kontakt+med+hvert hvert+enkelt+barn alle+børn+hver+dag se+hvert+barn lægge+telefonen
      et+barn+om+dagen sidde+ned+hos barnets+spor sætter+mig+hos sidder+mere+end+jeg+står sidde+ned+mere
      sidder+ned+mere er+på+gulvet ned+på+knæ ned+i+knæ ser+op+når kigger+op+når når+nogen+kalder telefonen+i+skuffen
      mobilen+i+skuffen telefonen+ligger jeg+følger+hvor hvor+hun+kigger hvor+barnet+kigger hvad+barnet+er+optaget+af
      følger+hans+interesse følger+barnet sige+navn siger+navn bruger+barnets+navn noget+jeg+så+du
      noget+de+gjorde+godt noget+godt+jeg+har+set når+det+går+godt hvad+det+går+godt fange+dem+i+at se+det+gode
      et+smil+til smiler+til hvert+barn+hver+dag alle+børn+mindst+én+gang hvem+har+jeg+ikke+talt
      hvem+jeg+har+haft+kontakt haft+kontakt+med kontakt+med+alle alene+tid+med alene+med+et+barn alene+med+ét+barn
      tid+alene+med tid+til+hver fem+min+med ti+min+med være+hos+et+barn uden+at+ville+noget uden+at+rette
      lade+være+at+rette rette+på+ham retter+på hvad+der+ligger+bag bag+adfærden hvad+han+vil+sige med+det
      før+han+larmer de+stille+først de+stille+piger børn+der+ikke+fylder dem+der+ikke+fylder
      dem+der+ikke+siger+så+meget bliver+på+min+plads så+kommer+de+til+mig de+kommer+til+mig er+her+bare
      sidder+bare+og bare+sidde siger+tre+gode+ting god+ting+om+hvert lyttende+voksen være+nysgerrig+på+barnet
      se+på+mig+selv fem+minutter+med+hvert ti+minutter+med+hvert fem+minutter+alene+med ti+minutter+alene+med
      minutter+alene+med et+barn+ad+gangen+i tid+med+hvert+barn tid+til+hvert+barn hvert+barn+mindst+en+gang
      snakke+med+hvert+barn sagt+noget+til+hvert set+hvert+barn at+blive+set ned+i+øjenhøjde sætter+mig+på+hug
      sætte+sig+ned sætter+mig+ned+hos på+hug sidde+på+gulvet bliver+på+gulvet blive+på+gulvet
      bliver+siddende+på+gulvet fast+på+gulvet siger+barnets+navn bruge+barnets+navn sige+navnet+først
      tage+øjenkontakt får+øjenkontakt gå+hen+til+barnet går+hen+til+barnet telefonen+væk ros+for+noget+konkret
      noget+positivt+til noget+godt+om+hvert siger+ja+i+stedet sige+ja+i+stedet ja+i+stedet+for+nej siger+hvad+de+må
      sige+hvad+de+må i+stedet+for+nej færre+nej`,
  },
  {
    id: 'medbestemmelse',
    name: 'Børnenes medbestemmelse',
    apart: 'hvor børnene vælger',
    family: 'gathering',
    strong: `medbestemmelse medindflydelse indflydelse afstemning stemmeseddel børneråd børnemøde demokrati
      demokratisk flertal mindretal medinddragelse inddragelse medinddrage børneperspektiv børneinterview valgmulighed
      valgtavle valgkort valghjul forslagskasse ønskeboks børneudvalg ønskekasse muggesten stemmesten børnestemme
      ønskedag børnevalg aktivitetstavle stemme stemmekasse bestemmer valgmuligheder forslag idekasse idékasse`,
    fair: `bestemme inddrage valg børneinddragelse bestemmelsesret børneparlament stemmeboks børnehøring ønskeseddel
      ønsketavle børnebeslutning børnedemokrati børnekonference børnereporter børnenes-dag forslag=n frivillig
      frivilligt valgdag stemmekort børneaftale borgermøde talerliste ønske ide idé beslutte interview kryds stemmer
      mulighed lov flertallet mening meninger sten kugle glas`,
    weak: `vælge beslutning budget vælger valgte tur fredag bord gruppe kr penge regler rum hvad ønsker tegne
      tegninger kamera fotos rundvisning med ideer blive inde ud nej tak aktivitet plan ændre skifte peger små ting to
      frem vise hånd op bedre lytter spørger planlægge liste selvbestemte hvem hvornår deltage møde referat`,
    phrases: `vælge+mellem vælger+mellem selv+vælge vælge+selv vælger+selv selv+vælger bestemme+selv selv+bestemme
      bestemmer+selv få+lov+at+vælge være+med+til+at+bestemme med+til+at+bestemme børnenes+forslag børnenes+ideer
      stemme+om stemmer+om stemte+om spørge+børnene+hvad børnene+vælger børnene+bestemmer dagens+valg hvad+vil+børnene
      hvad+børnene+vil to+valg lader+et+barn+vælge planlægger+selv hvad+vi+skal+lave stemmer+med+sten stemme+med+sten
      vælger+selv+bord vælger+selv+hvor vælger+selv+hvad vælger+selv+hvem vælge+hvad+de vælge+hvor+de vælge+om+de
      vælger+om+de lader+dem+vælge lader+dem+selv+vælge lader+dem+bestemme lade+dem+bestemme lader+børnene+bestemme
      lader+børnene+vælge lader+barnet+vælge lade+børnene+vælge børnene+bestemmer+hvad de+bestemmer+selv
      bestemmer+selv+hvornår barnet+bestemmer bestemmer+hvor+de får+lov+til+at+vælge får+lov+at+bestemme må+bestemme
      må+selv+bestemme er+med+til+at+vælge med+til+at+lave+regler børnene+laver+regler spørger+børnene+hvad
      spørge+børnene+om+hvad hvad+de+gerne+vil hvad+har+de+lyst+til hvad+de+har+lyst+til hvem+har+lyst hvem+vil+med
      hvem+der+vil+med hvem+vil+med+ud ud+eller+blive+inde sige+nej+til+aktiviteten ikke+har+lyst hvad+de+synes
      hvad+synes+børnene hvad+de+mener hvad+er+du+træt+af skifte+plan+når deres+idé deres+ideer børnenes+ønsker
      børnenes+idé penge+at+bruge kr+at+bruge følger+det+de+peger holde+to+ting+frem to+ting+frem vælge+mellem+to
      mellem+to+ting planlægger+fredag planlægger+dagen børnemøde+hver lade+børnene+bestemme vælger+mellem+to
      valget+mellem to+muligheder børnene+stemmer stemme+om+hvad spørger+børnene+om hvad+børnene+gerne+vil
      hvad+har+du+lyst hvad+de+har+lyst et+barn+vælger et+barn+bestemmer børnene+beslutter børnenes+stemme
      børn+er+med+til+at+bestemme er+med+til+at+bestemme flertallet+bestemmer`,
  },
];
