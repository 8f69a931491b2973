import type { Matter } from './matter.ts';

/** Food: at the table, in the mouth and in the kitchen. */
export const meal: readonly Matter[] = [
  {
    id: 'maltid',
    name: 'Måltidet',
    apart: 'ved måltidet',
    family: 'meal',
    named: 'måltid frokost',
    strong: `spisning spisesituation frugtstund spisegruppe spisetid måltidspædagogik madro måltidsvært frokostbord
      frokosttid frugttid frokoststund måltidssamtale eftermiddagsfrugt formiddagsfrugt frokostgruppe frokostpause
      middagsmad bordskik bordsang samspisning mellemmåltid spiseplads spiserum måltidsro eftermiddagsmad
      formiddagsmad madpakke madkasse madtid frokostro frokosten eftermiddagsbrød eftermiddagsboller knækbrød
      rugbrødsmad ostemad makrel æggemad pålæg sandwich smørrebrød suppe grød risengrød øllebrød fiskefrikadelle
      frikadelle spaghetti pastasalat lasagne frugtbakke frugtfad frugtskål frugtkurv mælk mælkekarton mælkeglas
      vandglas drikkeglas tallerken dækketallerken gaffel skeen madlade madbord spisekrog rugbrødder skorpe krumme
      hagelap bordvers bordbøn spisepause måltidsvoksen spisevoksen fadet karaffel højstol tripptrapp spisegrupper
      spisebordet bordsamtale bordsnak bordemne samtalekort madpose tørst tørstig rosin rosiner skyr banan æble pære
      appelsin melon vindrue gulerod agurk`,
    fair: `spise morgenmad frugt madvogn spisebord rugbrød mæt sulten velbekomme bordplan bordfælle madordning madsang
      klemme=n havregrød havregryn yoghurt leverpostej hagesmæk spisehold portion mellemmad tygge madvenlig
      frokostrutine madsituation bordfællesskab måltidsrytme spisestue spiseskema hapse kartoffelmos fodre kyllingelår
      leverpostejmad spisestol bordskåner barnestol sofabord ske=n mad æde sluge drikke mætte mæthed sulte tallerkener
      glas kop bord stol taburet serviet duge spilde kaste bid=n bider savle sut gryde fad skål kande ketchup smør=n
      ost brød kartoffel kød ris pasta sovs sauce salat køkken kok måltidet kniv servering lugte dampe appetit
      hyggesnak samtale bordenden varm lun dug vase blomst lys stearinlys vandkande skråstol`,
    weak: `vand smør mund klapstol sidde bolle kiks spild tisse siddende svine snak snakke fortælle rejse hente
      siddestilling ro brødet brødskorpe opsamling hånden ske spiser støtte fødder fredag navnekort stolen siden
      mellem plads mindre hold pause færdige sund kommentere saft rester spildt kylling fiskefilet kage is gå fire
      opgave hjælper to tidlig dæmpet radioen slukke telefon`,
    phrases: `ved+bordet rundt+om+bordet sidde+ved+bordet spise+sammen spise+med snak+ved+bordet snakke+ved+bordet
      blive+siddende+ved+bordet gå+fra+bordet op+fra+bordet forlade+bordet fast+plads+ved faste+pladser mens+vi+spiser
      når+vi+spiser når+de+spiser før+vi+spiser mens+de+spiser spise+op sætter+sig+når+de+er+sultne
      hvor+meget+de+spiser ro+ved+bordet voksen+ved+hvert+bord hygge+om+maden lang+tid+ved+bordet spiser+med
      spiser+sammen+med sidder+og+spiser når+der+spises mens+der+spises får+mad maden+på maden+kommer rejser+mig+ikke
      bliver+ved+bordet bliver+siddende de+der+er+færdige gå+fra+når spise+færdig spise+i+ro spise+selv spiser+selv
      i+madpakken i+madkassen fra+pakken stolen+ved+siden tomme+pladser ved+siden+af+mig+ved fire+børn+ved+hvert+bord
      borde+med+fire mindre+borde små+borde kun+fire+ved+bordet fra+bordet ved+siden+af+hinanden+ved spise+først
      nyde+maden god+tid+til+maden tid+til+at+spise har+spist skal+spise kan+lide+at+spise hvad+der+er+i+kassen
      får+ned smurt+på+brødet til+frokost ved+frokosten til+bords sidder+ved+bordet om+bordet sætte+sig+til+bords
      sætter+os+til+bords efter+maden før+maden inden+maden til+maden spiser+sammen spiser+færdig spist+færdig
      spiser+i+ro ro+ved+maden snakker+ved+bordet tale+ved+bordet færre+ved+bordet færre+børn+ved+bordet
      fire+ved+hvert+bord fire+børn+ved+bordet fire+børn+ved+hvert faste+pladser+ved fast+plads+ved+bordet
      en+voksen+ved+hvert+bord bliver+siddende+under+hele bliver+siddende+ved+bordet rejser+sig+fra+bordet
      går+fra+bordet må+gå+fra i+munden mad+i+munden på+tallerkenen mad+på+tallerkenen en+bid en+skefuld
      vil+ikke+spise spiser+ikke når+de+er+mætte er+mæt er+mætte er+sultne bliver+sultne sige+velbekomme
      siger+velbekomme tak+for+mad spise+udenfor spiser+ude spise+ude spise+to+hold spise+i+to+hold spiser+i+to+hold
      spiser+i+hold spiser+først de+mindste+spiser skære+ud skære+maden høje+stole lav+bænk hjælper+med+at+spise
      tænde+et+lys tænder+et+lys tænder+lys ingen+rejser+sig alt+er+klar+på+bordet alt+på+bordet henter+ikke+mere
      kommer+med+samme+mad voksne+spiser+med sidder+med+ved+bordet`,
  },
  {
    id: 'madmod',
    name: 'Madmod og nye smage',
    apart: 'med nye smage',
    family: 'meal',
    strong: `madmod smagsprøve smagsløg smagsleg madglæde smagetallerken smagstallerken kræsen kræsenhed
      smagsoplevelse smagedag smagetime madoplevelse smagsdetektiv smagsdommer smageske smagebid madmodig smagskort
      smagning madeventyr grøntsagsfad snackgrønt nysmag smagepind smagedommer smagsbræt smageglas smagekort smagspas
      madskepsis madvægring småtspisende småspisende selektivt`,
    fair: `smage smag grøntsag grønt broccoli blomkål peberfrugt fisk kålrabi ærter grøntsagsstave smagsdag
      grøntsagsdag smagsprøver spidskål rødbede persille ingefær lime=n citron linser ærteskud kålblad madleg
      sanse-mad smagstest lugte dufte snuse slikke spytte pres presse nysgerrig ukendt krydderi krydderier krydret
      salt sød sur bitter paprika karry oliven spinat kål porre løg tomat sild torsk rejer fiskepind majs bønner linse
      avocado hytteost dip`,
    weak: `avokado krydderurt bid tunge turde mod sukker kost ansigt plukke duft bide farve syrlig gætte lukket næse
      skrubbe tirsdag tvinge rose nyt modig stærk skind`,
    phrases: `smage+på turde+smage ny+mad nye+smage nye+grøntsager ikke+kunne+lide ikke+lide+maden røre+ved+maden
      lugte+til+maden spytte+ud aldrig+har+set aldrig+har+smagt nyt+grønt et+nyt+grønt en+ny+grøntsag ny+grøntsag
      gætter+grøntsager tage+en+bid røre+og+slikke prøve+nyt sjov+med+maden legen+med+maden hvad+smager+det lugter+til
      dufter+til smager+på bare+smage må+lugte lugte+til dufte+til snuse+til slikke+på slikker+på spytter+ud
      spytte+i+serviet rører+ved+maden noget+nyt+at+smage kan+ikke+lide+det kan+ikke+lide kan+de+lide vil+ikke+smage
      tør+smage tør+ikke+smage skal+ikke+smage tvinger+ikke ingen+pres uden+pres presser+ikke ingen+bliver+rost
      rose+for+at+smage hvordan+smager en+lille+smagsprøve sige+nej+tak+til+mad nej+tak+er+ok en+mundfuld spiser+kun
      kun+vil+have+rugbrød bygger+et+ansigt+af`,
  },
  {
    id: 'borddaekning',
    name: 'Børnene dækker og øser selv',
    apart: 'hvor børnene øser selv',
    family: 'meal',
    strong: `borddækning borddækker øse opøse selvservering madhjælper køkkenhjælper madhenter frokosthjælper buffet
      smørekniv øseske suppeske serveringsske serveringsfad rugbrødssmøring rejsekande skænkekande selvskænk opøser
      dækkevogn dækkebakke dækkehold madhjælpere bordafrydning afrydningsvogn afrydningsbord skrabeskål affaldsskål
      serveringsvogn osteskærer ostehøvl smørebræt hældekande minikande buffetbord rullebord opvaskebalje`,
    fair: `dække=v hælde smøre skænke servere opvask opvaskemaskine afrydning bestik service vandkande mælkekande
      dækkeserviet dug bordtørring afrydde serveringsskål selvøsning bordholdere øsen hældning frokostvogn rullevogn
      skålene kanderne smørekrukke bordhjælper køkkenvogn bordduk dække række=n skålen fadet kande tang klud tørre
      skrabe tallerkenstabel stable bakke rulle vogn bestikkurv skuffe=n hente spand opvaske skylle bordklud
      viskestykke`,
    weak: `tallerken glas kop kniv ske=n serviet fad portion skære selv madvogn køkken skrælle spilde spildt sender
      naboen række ske gafler kopper små bordet sprøjte selve mælken vandet kartofler sovs opvaskeren rejsevogn
      skraldespand madspand`,
    phrases: `dække+bord dækker+bord øse+op øse+selv hælde+op hælde+selv selv+hælder selv+hælde selv+øse selv+øser
      selv+smøre selv+smører smører+selv smøre+deres+egen smøre+selv selv+tage+mad tage+selv+mad sende+fadet+rundt
      sende+rundt hente+maden hente+madvognen rulle+vognen tørre+bordet tømme+tallerken skrabe+tallerken rydde+af
      henter+selv+mad henter+selv+tallerken tager+selv+maden tager+selv fadet+går+rundt går+rundt+og+man+tager
      tæller+tallerkener tørrer+selv+op tørrer+op skraber+deres skraber+af sætter+på+vognen sætte+på+vognen
      bærer+selv+deres+tallerken bærer+tallerkenen deres+eget+rugbrød egen+mælk hælder+deres egen+mad
      med+den+lille+ske serverer+for tømmer+opvaskeren selv+skære skærer+selv rydder+selv+af små+kander dække+bordet
      dækker+bordet dækket+bord bordet+er+dækket hælder+op hælder+selv hælde+vand hælde+mælk hælder+mælk skænke+selv
      skænker+selv øser+op øser+selv tager+selv+mad tager+selv+fra+fadet tage+selv+fra sende+fadet sender+fadet
      sende+skålen sender+skålen sender+rundt sendes+rundt række+videre række+kartoflerne smører+deres+egen
      smører+sin+egen smøre+egen+mad skære+selv bære+sin+tallerken bærer+sin+egen bære+ud bærer+ud sætte+i+opvaskeren
      skrabe+tallerkenen skraber+tallerkenen rydde+af+bordet rydder+af+bordet rydde+sin+tallerken tager+selv+af+bordet
      tørrer+bordet tørre+bordet+af tørre+op små+skåle lille+kande stiller+tallerkener tælle+tallerkener
      hvor+mange+tallerkener hente+mad+i+køkkenet henter+maden henter+mad køre+madvognen kører+madvognen
      skylle+tallerken skyller+tallerken ansvar+for+bordet`,
  },
  {
    id: 'madlavning',
    name: 'Madlavning',
    apart: 'i køkkenet',
    family: 'meal',
    named: 'madlavning',
    strong: `bage bagning bagedag dej ælte bolledej pandekage kage kagebagning opskrift køkkendag madværksted
      køkkenhold madkundskab brødbagning frugtsalat smoothie pizza suppedag madhold bagehold marmelade madskole
      børnekøkken småkage lagkage kokkehue grøntsagssuppe pizzadej boller brøddej rugbrødsbagning bagedej gær mel
      piskeris røreskål deciliter kagerulle bageplade bagepapir snobrød pandekager pandekagedej æblekage grøntsager
      skrællekniv rivejern råkost frugtspyd smoothies kokketøj køkkenbord kogebog kogeplade komfur gryderet suppegryde
      vafler saft æblemost hyldesaft hyldeblomst mælkebøtter pebernødder klejner havrekugler`,
    fair: `koge stege piske snitte hakke skrælle køkkendame køkkenassistent køkkenleder bolle forklæde skærebræt ovn
      madaktivitet kok blender håndpisker røræg gasblus æltning mostemaskine saftning syltning grillaften madmaker
      frikadeller suppe bagværk småkager ostemad hummus guacamole risengrød røre skære rive måle veje hælde skål ske=n
      gryde pande kniv køkken hæve ingrediens sukker salt æg kokken kokkepige madplan bestille handle dufte`,
    weak: `deje kopper trykke plukket brombær opskriften købe ingredienser smag duft varme onsdag skærme knive
      smørkniv banan gulerødder køkkendamen prøv gas ovnen kartofler børnene`,
    phrases: `lave+mad bage+boller være+med+i+køkkenet ude+i+køkkenet hjælpe+i+køkkenet lave+frokost skære+grøntsager
      skære+grønt skære+frugt skære+frugten røre+i+gryden bage+brød bager+brød bager+boller bager+med mel+på mel+op
      måler+mel laver+mad laver+suppe laver+pandekager laver+frokost laver+vores+egen+mad med+i+køkkenet
      i+køkkenet+og+hjælpe hjælper+i+køkkenet skræller+gulerødder skærer+banan skærer+grønt trykker+på+blenderen
      vi+køber+ind+sammen røre+i+dejen lave+maden laver+maden med+til+at+lave+mad hjælpe+med+maden bage+kage
      bager+kage skærer+grøntsager snitte+grøntsager snitter+grøntsager skrælle+gulerødder skrælle+kartofler
      skræller+kartofler rører+i+gryden ælter+dejen koge+suppe koger+suppe lave+suppe måle+mel komme+i+skålen slå+æg
      slår+æg vi+bager selv+bage vælge+menu vælger+menu bestemme+menuen lave+frugtsalat smøre+madder`,
  },
];
