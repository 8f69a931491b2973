import type { Matter } from './matter.ts';

/** Children with children. */
export const together: readonly Matter[] = [
  {
    id: 'faellesskab',
    name: 'Fællesskab og venskaber',
    apart: 'i fællesskabet',
    family: 'together',
    strong: `børnefællesskab venskab venskabsbænk udelukke ekskludere ekskludering inklusion udenforskab deltagelsesmulighed deltagerbane
      legefællesskab legerelation legemakker makkerpar venskabsbånd venskabsgruppe legekammerat legeven gruppefølelse holdånd samhørighed
      mobning mobberi mobbe drilleri fritforvenner samarbejdsleg udenforposition fællesskabsleg vennemakker vennehjerte fællesskab kammeratskab`,
    fair: `ven inkludere inkluderende kammerat ensom buddy hjælpsom hjælpsomhed omsorg venlighed venlig makker legepar samarbejdsøvelse udenfor`,
    weak: `fælles par samarbejde invitere deltage gruppe afvise position alene sød kanten relation genert parre tilskuer`,
    phrases: `få+lov+at+være+med ikke+være+med må+ikke+være+med må+være+med være+med+i+legen holdt+udenfor holdes+udenfor blive+udenfor stå+udenfor står+udenfor går+alene leger+alene sidder+alene nye+venner hjælpe+hinanden finde+en+ven
      ingen+at+lege+med nogen+at+lege+med en+at+lege+med lege+på+tværs for+sig+selv sød+ved+hinanden gode+ved+hinanden trøste+hinanden som+aldrig+leger+sammen aldrig+leger+sammen de+andre+siger+nej står+på+kanten mangler+en+til uden+for+legen
      ser+hinanden inviterer+en+anden`,
  },
  {
    id: 'konflikt',
    name: 'Konflikter',
    apart: 'ved konflikter',
    family: 'together',
    strong: `konflikt konfliktløsning konflikttrappe skænderi skændes uvenner bide bidning nive kradse skubbe mægle mægling konfliktmægler forsoning konfliktsituation
      skældsord skældeord slåskamp slåskultur girafsprog konfliktdæmpende konfliktoptrapning uoverensstemmelse skærmydsel undskyld undskyldning
      konfliktfyldt slås bid bidebarn voldsom`,
    fair: `slå uenig uenighed slag skub rive=v strid drille uven stridighed stopfinger stophånd forlig uretfærdig krænke deeskalere magtkamp kamp skyld nedtrappe`,
    weak: `løse løsning vred råbe stop uro indgribe hænder straf hive flå spark sparke løgn begynde part trække gemyt`,
    phrases: `blive+uvenner blive+uenige rive+fra tager+fra+hinanden tage+legetøj+fra tager+tingene+fra slå+hinanden slår+hinanden løse+det+selv løste+det løser+det+selv løse+konflikt skælde+ud hive+i+hår begge+parter lytte+til+begge høre+begge
      hvad+skete+der hvad+der+skete sige+undskyld siger+undskyld gribe+ind griber+ind bide+hinanden to+børn+vil+have vil+have+den+samme vil+have+det+samme hvem+der+begyndte hvem+der+startede to+der+slås to+der+skændes
      trækker+i+den+samme får+skylden ender+med+at+slås hver+sin+forklaring imellem+de+to mellem+de+to kaste+med kaster+med+ting dem+begge`,
  },
  {
    id: 'dele',
    name: 'At skiftes og dele',
    apart: 'på skift',
    family: 'together',
    strong: `turtagning turtagningsleg turleg taletur talebold taleting byttehandel turkort`,
    fair: `skiftes deling æggeur`,
    weak: `tur bytte låne retfærdig sandur dele`,
    phrases: `vente+på+tur vente+på+sin+tur på+skift hver+sin+tur min+tur din+tur skiftes+til dele+legetøj dele+med+hinanden bytte+legetøj hvis+tur tage+tur efter+tur tage+ture`,
  },
  {
    id: 'graenser',
    name: 'Grænser og krop',
    apart: 'og grænser',
    family: 'feelings',
    strong: `grænsesætning stopsignal stopord stoptegn samtykke kropsgrænse numselege doktorleg blufærdighed intimsfære`,
    fair: `grænse privat`,
    weak: `nej stop respekt respektere kilde kramme kys`,
    phrases: `sige+fra siger+fra sige+stop sige+nej sætte+grænser egne+grænser andres+grænser hinandens+grænser min+krop stop+hånd bestemmer+over+kroppen krammes+af`,
  },
];

/** What children feel, and grown-ups close by. */
export const feelings: readonly Matter[] = [
  {
    id: 'folelser',
    name: 'Følelser og trøst',
    apart: 'og følelser',
    family: 'feelings',
    strong: `følelse følelseskort følelsesord følelsestavle følelsesbog følelsesmæssig raseri frustration selvregulering nedregulering følelsesregulering
      følelsestermometer følelsesmonster følelseshjul vredesudbrud trøstebamse krammebamse trøstehjørne følelsesur følelsesspejl vredeshjørne følelsesdukke
      trøst vrede bamseven mæglerbamse`,
    fair: `trøste græde gråd tåre rasende ked bange angst frustreret vred humør regulere empati empatisk medfølelse jaloux jalousi skuffet skuffelse sårbar udbrud
      hidsig affekt nervøs utryg sur trist glad validere robusthed ansigtsudtryk`,
    weak: `føle ansigt mimik kram spejl hjerte mærke rumme tryg mave bamse skrige skrig smide savne stemning berolige græde sparke modgang indføling`,
    phrases: `blive+ked ked+af+det er+ked+af hvordan+har+du+det mærke+efter hvordan+føles ord+på+følelser blive+vred bliver+vred er+vred er+sur ord+på+følelsen glad+og+sur når+et+barn+græder græder+et+barn holder+om smider+sig
      smider+sig+på+gulvet sidde+hos+den+der kort+med+ansigter jeg+kan+se+du du+er+vred bliver+siddende+hos`,
  },
  {
    id: 'sorg',
    name: 'Sorg',
    family: 'feelings',
    strong: `sorg sorggruppe sorgkasse dødsfald begravelse mindekasse`,
    fair: `død dø`,
    weak: `bedstemor bedstefar miste skilsmisse himmel`,
    phrases: `har+mistet mistet+sin`,
  },
  {
    id: 'naervaer',
    name: 'Nærvær og kontakt',
    apart: 'med nærvær',
    family: 'feelings',
    strong: `nærvær øjenkontakt øjenhøjde anerkendelse anerkendende relationsarbejde voksenkontakt egentid alenetid voksentid relationsopbygning relationsdannelse
      børnesyn barnesyn interaktionskvalitet relationscirkel fokusbarn nærværstid`,
    fair: `nærværende anerkende ros rose lydhør imødekommende tilknytning samspil interaktion responsiv sensitiv smil overset tonefald kropssprog kontaktstund kompliment`,
    weak: `kontakt opmærksom opmærksomhed rolig relation tone genert skød gulv initiativ bekræfte smile blik stille tavs usynlig udadreagerende tilbageholdende følgeskab`,
    phrases: `sætte+mig+ned sætter+mig+ned sætter+mig+på+gulvet sidder+på+gulvet ned+på+gulvet i+øjenhøjde se+barnet blive+set bliver+set følge+barnets+initiativ følge+børnenes+initiativ barnets+initiativ give+ros fem+minutter+med
      ti+minutter+med et+barn+ad+gangen være+til+stede stille+børn det+stille+barn de+stille+børn positiv+opmærksomhed kontakt+med+hvert hvert+enkelt+barn alle+børn+hver+dag se+hvert+barn lægge+telefonen et+barn+om+dagen
      sidde+ned+hos barnets+spor`,
  },
  {
    id: 'medbestemmelse',
    name: 'Børnenes medbestemmelse',
    apart: 'hvor børnene vælger',
    family: 'gathering',
    strong: `medbestemmelse medindflydelse indflydelse afstemning stemmeseddel børneråd børnemøde demokrati demokratisk flertal mindretal medinddragelse inddragelse medinddrage
      børneperspektiv børneinterview valgmulighed valgtavle valgkort valghjul forslagskasse ønskeboks børneudvalg ønskekasse muggesten stemmesten børnestemme
      ønskedag børnevalg aktivitetstavle`,
    fair: `bestemme inddrage valg børneinddragelse`,
    weak: `vælge forslag ønske ide interview beslutning beslutte mening stemme budget`,
    phrases: `vælge+mellem vælger+mellem selv+vælge vælge+selv vælger+selv selv+vælger bestemme+selv selv+bestemme bestemmer+selv få+lov+at+vælge være+med+til+at+bestemme med+til+at+bestemme børnenes+forslag børnenes+ideer stemme+om stemmer+om stemte+om
      spørge+børnene+hvad børnene+vælger børnene+bestemmer dagens+valg hvad+vil+børnene hvad+børnene+vil to+valg lader+et+barn+vælge planlægger+selv hvad+vi+skal+lave`,
  },
];
