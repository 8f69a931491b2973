import type { Matter } from './matter.ts';

export const together: readonly Matter[] = [
  {
    id: 'faellesskab',
    name: 'Fællesskab og venskaber',
    apart: 'i fællesskabet',
    family: 'together',
    strong: `fællesskab børnefællesskab venskab ven veninde kammerat kammeratskab venskabsbænk udenfor udelukke ekskludere ekskludering inkludere
      inklusion udenforskab deltagelsesmulighed deltagerbane ensom legefællesskab legerelation legemakker makkerpar
      buddy venskabsbånd venskabsgruppe legegruppe legekammerat legeven makker hjælpsom hjælpsomhed omsorg venlighed venlig
      gruppefølelse holdånd samhørighed tilhørsforhold mobning mobberi mobbe drilleri fritforvenner legegrupper
      samarbejdsleg samarbejdsøvelse udenforposition fællesskabende fællesskabsleg venneparty venskabsarmbånd
      stuefællesskab vennehjerte tilhøre relation jævnaldrende børnegruppe legepar vennemakker`,
    weak: `fælles makker par samarbejde invitere tilhøre deltage lege gruppe afvise position alene`,
    phrases: `være+med ikke+være+med få+lov+at+være+med må+ikke+være+med holdt+udenfor blive+udenfor stå+udenfor blive+alene gå+alene lege+alene nye+venner
      hjælpe+hinanden finde+ven ingen+at+lege+med have+at+lege+med lege+sammen spørge+lege+med holde+udenfor går+for+sig+selv
      sidde+alene inviterer+ind børn+på+tværs lege+på+tværs finde+sammen trøste+hinanden være+gode+ved sød+ved+hinanden`,
  },
  {
    id: 'konflikt',
    name: 'Konflikter',
    apart: 'ved konflikter',
    family: 'together',
    strong: `konflikt konfliktløsning konflikttrappe skænderi skændes uenig uenighed uvenner slå slås slag bide bidning bid niv nive rive
      skubbe skub kradse hive flå stridigheder strid drille mægle mægling konfliktmægler forsoning forlig undskyld undskyldning
      konfliktsituation stopfinger stophånd skælde skældud skældeord konfliktdæmpning konfliktdæmpende spark sparke
      konfliktfyldt kamp magtkamp slåskamp konfliktoptrapning konflikter girafsprog uoverensstemmelse uretfærdig skærmydsel
      krænke hidse nedtrappe deeskalere optrappe`,
    weak: `løse løsning vred råbe stop uro tage indgribe grænse bag hænder gribe`,
    phrases: `blive+uvenner blive+uenig rive+fra tage+fra+hinanden tage+legetøj+fra slå+hinanden løse+det+selv løse+konflikt skælde+ud
      hive+i+hår begge+parter lytte+til+begge høre+begge hvad+skete hvad+der+skete sige+undskyld gribe+ind bide+hinanden
      kaste+med+ting hver+sin+version to+børn+vil+have vil+have+samme`,
  },
  {
    id: 'dele',
    name: 'At skiftes og dele',
    apart: 'på skift',
    family: 'together',
    strong: `turtagning skiftes deling dele turtager turtagningsleg turleg taletur talebold taleting byttehandel turkort turskift`,
    weak: `tur bytte skift vente låne retfærdig sandur æggeur`,
    phrases: `tage+tur vente+på+tur på+skift hver+sin+tur min+tur din+tur skiftes+til dele+legetøj dele+med vente+på+sin+tur bytte+legetøj
      hvis+tur få+en+tur efter+tur`,
  },
  {
    id: 'graenser',
    name: 'Grænser og krop',
    apart: 'og grænser',
    family: 'feelings',
    strong: `grænse grænsesætning sigefra stopsignal stopord stoptegn samtykke kropsgrænse kropssikker privat numselege
      doktorleg blufærdighed nej kropsgrænser afvise respektere intimsfære stophånden`,
    weak: `krop stop respekt hånd kilde kramme`,
    phrases: `sige+fra sige+stop sige+nej sætte+grænse egne+grænser andres+grænser hinandens+grænser min+krop stop+hånd hånden+op`,
  },
];

export const feelings: readonly Matter[] = [
  {
    id: 'folelser',
    name: 'Følelser',
    apart: 'og følelser',
    family: 'feelings',
    strong: `følelse følelseskort følelsesord følelsestavle følelsesbog følelsesmæssig vrede vred sur ked glad bange angst frustration frustreret trøst
      trøste græde gråd tårer raseri rasende humør følelsescirkel bamseven berolige selvregulering regulere nedregulering
      følelsesregulering medfølelse empati empatisk jaloux jalousi misundelig savn skuffet skuffelse sårbar sårbarhed
      følelsestermometer følelsesmonster stemning følelseshjul vredesudbrud udbrud hidsig trøstebamse krammebamse trøstehjørne affekt
      følelsesur spejle følelsesspejl sorg sorgfuld nervøs utryg tristhed trist ængstelig mæglerbamse livsmod stress vredeshjørne
      følelsestegning indleve følelsesdukke robusthed`,
    weak: `føle ansigt ansigtsudtryk mimik kram føles spejl hjerte mærke sint rumme validere tryg mave`,
    phrases: `blive+ked ked+af+det være+ked hvordan+har+du+det mærke+efter hvordan+føles ord+på+følelser blive+vred sætte+ord+følelser føle+sig
      hvordan+man+har+det glad+og+sur`,
  },
  {
    id: 'naervaer',
    name: 'Nærvær og kontakt',
    apart: 'med nærvær',
    family: 'feelings',
    strong: `nærvær nærværende øjenkontakt øjenhøjde anerkende anerkendelse anerkendende ros rose relationsarbejde tilknytning
      lydhør imødekommende opmærksomhed opmærksom voksenkontakt egentid alenetid voksentid smil relationsopbygning
      relationsdannelse gensyn følgeskab børnesyn barnesyn intentioner samspil interaktion responsiv interaktionskvalitet
      nærvoksen sensitiv udadreagerende tonefald kropssprog tolkning tolke blik børneblik relationscirkel kompliment
      stilfærdig tilbageholdende usynlig stillebarn oversete overset fokusbarn`,
    weak: `kontakt lytte tæt rolig relation tone spejle genert skød gulv følge initiativ kigge møde bekræfte smile interesse positiv`,
    phrases: `på+gulvet sætte+mig+ned sætte+sig+ned i+øjenhøjde ned+i+øjenhøjde lægge+mærke se+barnet se+alle+børn blive+set følge+barnets+initiativ
      følge+børnenes+initiativ give+ros fem+minutter+med et+barn+ad+gangen være+til+stede stille+børn det+stille+barn
      de+stille give+opmærksomhed hilse+på+alle positiv+opmærksomhed kontakt+til+hvert hvert+enkelt+barn alle+børn+hver+dag
      se+hvert+barn det+der+lykkes bag+adfærd kalde+navn`,
  },
  {
    id: 'medbestemmelse',
    name: 'Børnenes medbestemmelse',
    apart: 'hvor børnene vælger',
    family: 'gathering',
    strong: `medbestemmelse bestemme medindflydelse indflydelse afstemning stemmeseddel børneråd børnemøde demokrati demokratisk flertal
      medinddragelse inddragelse medinddrage inddrage børneperspektiv børneinterview valgmulighed valgtavle valgkort valghjul
      forslagskasse ønskeboks børneudvalg børnebestemt ønskekasse medskaber muggesten stemmesten børnestemme ønskedag
      børnevalg legetavle aktivitetstavle valg`,
    weak: `vælge forslag ønske ide spørge interview bidrage beslutning initiativ beslutte mene mening`,
    phrases: `vælge+mellem selv+vælge vælge+selv bestemme+selv selv+bestemme få+lov+at+vælge være+med+at+bestemme børnenes+forslag børnenes+ideer
      stemme+om spørge+børnene børnene+vælge børnene+vælger barn+vælge børnene+bestemmer dagens+valg hvad+vil+børnene hvad+børnene+vil
      børnene+er+med+til to+valg mulighed+for+at+vælge stemme+mellem stemte+om stemmer+om`,
  },
];
