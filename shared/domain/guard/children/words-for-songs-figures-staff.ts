import { wordClass } from '../phrases/word-class.ts';

/**
 * Works, which have titles: a name beside `sangen` or `bogen` is no child's. Each pattern is tested against one word
 * in small letters.
 */
export const work = wordClass(`
  *bogen *bog *bøgerne *bøger *sangen *sang *sangene *sange visen viser vise salmen salmer salme rim remsen
  remser remse digtet digt *filmen *film serien serier serie *legen *leg *legene *lege *spillet *spil
  *historien *historier *historie eventyret eventyr fortællingen fortælling appen app programmet program
  temaet tema temaforløbet temaforløb forløbet forløb projektet projekt kursus kurset foredraget foredrag
  pjecen pjecer pjece folderen folder hæftet hæfte temahæftet temahæfte metoden metoder metode modellen
  model materialer materialet materiale forestillingen forestilling teateret teater koncerten koncert
  podcasten podcast rapporten rapport artikel artiklen maleriet maleri malerier kunstneren kunstner
  forfatteren forfatter komponisten komponist book books song game story film movie
`);

/** Figures, whose names are no child's: puppets, animals, figures of feasts. */
export const figure = wordClass(`
  *dukken *dukkerne *dukker *dukke *bamsen *bamserne *bamser *bamse marsvinene kaninerne hamstrene hønsene fiskene guldfiskene undulaterne undulat undulaten skildpadderne sneglene kattene hundene maskotten maskot tøjdyret tøjdyr figuren figur kaninen kanin
  hunden hund katten kat hamsteren hamster marsvinet marsvin fisken fisk guldfisken guldfisk hønen høne
  hanen hane hønsene høns koen ko hesten hest ponyen pony grisen gris fåret geden ged skildpadden skildpadde
  fuglen fugl papegøjen papegøje musen mus elefanten elefant løven løve tigeren tiger aben abe giraffen
  giraf krokodillen krokodille pindsvinet pindsvin edderkoppen edderkop mariehønen mariehøne regnormen
  regnorm sneglen snegl frøen frø uglen ugle ræven ræv ulven ulv bjørnen bjørn egernet egern robotten robot
  *nissen *nisser *nisse trolden trold heksen heks feen fe dragen drage dinosauren dinosaurus dinosaur
  piraten pirat klovnen klovn spøgelset spøgelse sørøveren sørøver ridderen ridder kongen kong dronningen
  dronning prinsessen prinsesse prinsen prins guden gud gudinden orkanen orkan skibet skib båden båd bussen
  bus snemand snemanden snemænd isbjørn isbjørnen kastanjemand kastanjemanden fugleskræmsel fugleskræmslet puppet doll teddy rabbit dog cat
`);

export const place = wordClass(`
  stuen stuer stue stuerne afdelingen afdeling børnehaven børnehave vuggestuen vuggestue børnehuset børnehus
  institutionen institution dagtilbuddet dagtilbud dagplejen dagpleje legestuen legestue skolen skole sfo
  museum museet biblioteket bibliotek kirken kirke plejehjemmet plejehjem butikken butik supermarkedet
  supermarked firmaet firma foreningen forening klubben klub byen by kommunen kommune øe universitetet
  universitet stationen station
`);

/** Grown-ups named by their work: a name beside one is no child's. */
export const role = wordClass(`
  pædagogen pædagog vikaren vikar kollegaen kollega medhjælperen medhjælper pædagogmedhjælperen
  pædagogmedhjælper lederen leder souschefen souschef studerende praktikanten praktikant konsulenten
  konsulent *konsulenten *konsulent logopæden logopæd talepædagogen talepædagog *psykologen *psykolog
  *pædagogen *pædagog *vejlederen *vejleder sundhedsplejersken sundhedsplejerske tandplejeren tandplejer
  kokken kok køkkendamen køkkendame køkkenassistenten køkkenassistent pedellen pedel bibliotekaren
  bibliotekar præsten præst *læreren *lærer musikeren musiker kunstneren kunstner forfatteren forfatter
  professoren professor forskeren forsker instruktøren instruktør *terapeuten *terapeut dagplejeren
  dagplejer makkeren makker mødelederen mødeleder tovholderen tovholder tolken tolk fotografen fotograf
  chefen chef rengøringsdamen rengøringsdame chaufføren chauffør *mester *mesteren tømreren tømrer maleren maler elektrikeren elektriker gartneren gartner buschauffør dyrlægen dyrlæge naturvejlederen naturvejleder teacher
  colleague leader
`);

export const reading = wordClass(`
  læser læste læst synger sang sunget spiller spillede dramatiserer dramatiserede opfører opførte read reads
  sing sings
`);

export const readingSubject = wordClass(`
  vi jeg de børnene alle man gruppen pædagogen har havde at skal vil kan we they everyone
`);

export const smallInTitles = wordClass(`
  lille store gamle vores i' og i på fra den det de til med om en et der som er af for var så har kan går the and of in a
`);
