import type { Matter } from './matter.ts';

/** Food: at the table, in the mouth and in the kitchen. */
export const meal: readonly Matter[] = [
  {
    id: 'maltid',
    name: 'Måltidet',
    apart: 'ved måltidet',
    family: 'meal',
    named: 'måltid frokost',
    strong: `spisning spisesituation frugtstund spisegruppe spisetid måltidspædagogik madro måltidsvært
      frokostbord frokosttid frugttid frokoststund måltidssamtale eftermiddagsfrugt formiddagsfrugt frokostgruppe
      frokostpause middagsmad bordskik bordsang samspisning mellemmåltid spiseplads spiserum måltidsro
      eftermiddagsmad formiddagsmad madpakke madkasse madtid frokostro`,
    fair: `spise morgenmad frugt madvogn spisebord rugbrød mæt sulten velbekomme bordplan bordfælle madordning madsang
      klemme=n havregrød havregryn yoghurt leverpostej hagesmæk spisehold portion mellemmad tygge madvenlig
      frokostrutine madsituation bordfællesskab måltidsrytme spisestue spiseskema hapse kartoffelmos fodre
      kyllingelår leverpostejmad spisestol bordskåner barnestol sofabord`,
    weak: `mad bord drikke mælk vand brød skål fad æble pære banan gulerod agurk krumme stol kop glas tallerken gaffel
      smør pålæg ost grød suppe gryde mund højstol klapstol sidde bolle kiks knækbrød ske=n servering spilde spild
      tisse siddende svine snak snakke samtale fortælle rejse hente siddestilling ro mætte brødet brødskorpe kaste
      opsamling hånden ske spiser støtte fødder kande dug lys fredag navnekort stolen siden mellem plads mindre
      hold pause færdige sund kommentere serviet saft rester spildt kylling fiskefilet pasta ris sovs frikadelle
      kage is gå fire opgave hjælper to tidlig dæmpet radioen slukke telefon`,
    phrases: `ved+bordet rundt+om+bordet sidde+ved+bordet spise+sammen spise+med snak+ved+bordet snakke+ved+bordet
      blive+siddende+ved+bordet gå+fra+bordet op+fra+bordet forlade+bordet fast+plads+ved faste+pladser
      mens+vi+spiser når+vi+spiser når+de+spiser før+vi+spiser mens+de+spiser spise+op sætter+sig+når+de+er+sultne
      hvor+meget+de+spiser ro+ved+bordet voksen+ved+hvert+bord hygge+om+maden lang+tid+ved+bordet spiser+med
      spiser+sammen+med sidder+og+spiser når+der+spises mens+der+spises får+mad maden+på maden+kommer
      rejser+mig+ikke bliver+ved+bordet bliver+siddende de+der+er+færdige gå+fra+når spise+færdig spise+i+ro
      spise+selv spiser+selv i+madpakken i+madkassen fra+pakken stolen+ved+siden tomme+pladser
      ved+siden+af+mig+ved fire+børn+ved+hvert+bord borde+med+fire mindre+borde små+borde kun+fire+ved+bordet
      fra+bordet ved+siden+af+hinanden+ved spise+først nyde+maden god+tid+til+maden tid+til+at+spise har+spist
      skal+spise kan+lide+at+spise hvad+der+er+i+kassen får+ned smurt+på+brødet`,
  },
  {
    id: 'madmod',
    name: 'Madmod og nye smage',
    apart: 'med nye smage',
    family: 'meal',
    strong: `madmod smagsprøve smagsløg smagsleg madglæde smagetallerken smagstallerken kræsen kræsenhed smagsoplevelse
      smagedag smagetime madoplevelse smagsdetektiv smagsdommer smageske smagebid madmodig smagskort`,
    fair: `smage smag grøntsag grønt broccoli blomkål peberfrugt fisk kålrabi ærter grøntsagsstave smagsdag
      grøntsagsdag smagsprøver spidskål rødbede persille ingefær lime=n citron linser ærteskud kålblad madleg
      sanse-mad smagstest`,
    weak: `sur sød salt bitter tomat kål avokado krydderi krydderurt lugte dufte bid tunge turde mod sukker kost spytte
      slikke ansigt plukke duft bide krydderier farve syrlig gætte lukket næse skrubbe tirsdag tvinge rose nyt
      ukendt modig stærk skind`,
    phrases: `smage+på turde+smage ny+mad nye+smage nye+grøntsager ikke+kunne+lide ikke+lide+maden røre+ved+maden
      lugte+til+maden spytte+ud aldrig+har+set aldrig+har+smagt nyt+grønt et+nyt+grønt en+ny+grøntsag ny+grøntsag
      gætter+grøntsager tage+en+bid røre+og+slikke prøve+nyt sjov+med+maden legen+med+maden hvad+smager+det
      lugter+til dufter+til`,
  },
  {
    id: 'borddaekning',
    name: 'Børnene dækker og øser selv',
    apart: 'hvor børnene øser selv',
    family: 'meal',
    strong: `borddækning borddækker øse opøse selvservering madhjælper køkkenhjælper madhenter frokosthjælper buffet
      smørekniv øseske suppeske serveringsske serveringsfad rugbrødssmøring rejsekande`,
    fair: `dække=v hælde smøre skænke servere opvask opvaskemaskine afrydning bestik service vandkande mælkekande
      dækkeserviet dug bordtørring afrydde serveringsskål selvøsning bordholdere øsen hældning frokostvogn
      rullevogn skålene kanderne smørekrukke bordhjælper køkkenvogn bordduk`,
    weak: `tallerken glas kop kande kniv ske=n serviet fad bakke portion skære selv madvogn køkken skrælle spilde rulle
      klud spildt sender naboen række skrabe ske gafler kopper små bordet sprøjte tørre selve mælken vandet
      kartofler sovs opvaskeren rejsevogn skraldespand madspand`,
    phrases: `dække+bord dækker+bord øse+op øse+selv hælde+op hælde+selv selv+hælder selv+hælde selv+øse selv+øser
      selv+smøre selv+smører smører+selv smøre+deres+egen smøre+selv selv+tage+mad tage+selv+mad sende+fadet+rundt
      sende+rundt hente+maden hente+madvognen rulle+vognen tørre+bordet tømme+tallerken skrabe+tallerken rydde+af
      henter+selv+mad henter+selv+tallerken tager+selv+maden tager+selv fadet+går+rundt går+rundt+og+man+tager
      tæller+tallerkener tørrer+selv+op tørrer+op skraber+deres skraber+af sætter+på+vognen sætte+på+vognen
      bærer+selv+deres+tallerken bærer+tallerkenen deres+eget+rugbrød egen+mælk hælder+deres egen+mad
      med+den+lille+ske serverer+for tømmer+opvaskeren selv+skære skærer+selv rydder+selv+af små+kander`,
  },
  {
    id: 'madlavning',
    name: 'Madlavning',
    apart: 'i køkkenet',
    family: 'meal',
    named: 'madlavning',
    strong: `bage bagning bagedag dej ælte bolledej pandekage kage kagebagning opskrift køkkendag madværksted
      køkkenhold madkundskab brødbagning frugtsalat smoothie pizza suppedag madhold bagehold marmelade madskole
      børnekøkken småkage lagkage kokkehue grøntsagssuppe pizzadej boller`,
    fair: `koge stege piske snitte hakke skrælle køkkendame køkkenassistent køkkenleder bolle forklæde skærebræt ovn
      madaktivitet kok blender håndpisker røræg gasblus æltning mostemaskine saftning syltning grillaften madmaker
      frikadeller suppe bagværk småkager ostemad hummus guacamole risengrød`,
    weak: `køkken mel æg gær sukker gryde kniv ingrediens måle veje røre saft skål skære deje kopper trykke plukket
      brombær opskriften købe ingredienser smag duft varme onsdag skærme knive smørkniv banan gulerødder
      køkkendamen kokken madplan prøv pande gas ovnen kartofler børnene`,
    phrases: `lave+mad bage+boller være+med+i+køkkenet ude+i+køkkenet hjælpe+i+køkkenet lave+frokost skære+grøntsager
      skære+grønt skære+frugt skære+frugten røre+i+gryden bage+brød bager+brød bager+boller bager+med mel+på
      mel+op måler+mel laver+mad laver+suppe laver+pandekager laver+frokost laver+vores+egen+mad med+i+køkkenet
      i+køkkenet+og+hjælpe hjælper+i+køkkenet skræller+gulerødder skærer+banan skærer+grønt trykker+på+blenderen
      vi+køber+ind+sammen røre+i+dejen`,
  },
];
