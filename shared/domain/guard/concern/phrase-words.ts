/** Classes of words for the phrases of concern; a class may name another. */
export const concernWords = {
  forælder: `far faren faderen farmand fædre mor moren moderen mødre forældre forældrene forælder forælderen morens moderens
    farens faderens mors fars stedfar* stedmor* papfar* papmor* bonusfar* bonusmor* plejefar plejemor kæreste kæresten
    dad daddy father mom mum mummy mother parents stepfather stepmother`,
  slægtning: `bedstefar bedstefaren bedstemor bedsteforældre* farfar morfar mormor farmor onkel onklen onkels moster mosteren
    faster fasteren farbror morbror naboen nabo babysitter* barnepige* uncle grandfather`,
  hjemmevoksen: '<forælder> <slægtning>',
  personale: `pædagog pædagogen kollega kollegaen kolleger kollegaer kollegerne medhjælper* pædagogmedhjælper* medarbejder* vikar
    vikaren vikaren* dagplejer* stuekollega* personalet pædagogisk teacher colleague`,
  voksne: 'voksen voksne voksnes mand manden mænd',
  voksen: '<hjemmevoksen> <personale> voksen voksne',
  barn: `barn barnet barnets børn børnene dreng drengen pige pigen drenge piger baby babyen ham hende søn sønnen datter datteren
    lillebror lillesøster child boy girl him her`,
  dets: 'sin sit sine hans hendes deres barnets drengens pigens den det his her their the',
  hjemme: 'hjemme derhjemme hjemmet home',
  slår: `slår slog slået slå sparker sparkede sparket banker bankede banket tæver tævede tævet tæve klapser klapset kvæler kvalte
    kvalt kvæle niver nev nevet rusker ruskede rusket pisker piskede pisket lammetæver mørbankede mørbanket dasker daskede daske klasker klaskede klaske smækkede overfaldt overfalder
    overfaldet tæsker tæskede tæsket hits hit beats beat beaten slaps slapped kicks kicked`,
  slået: 'slået sparket tævet banket rusket kvalt pisket mørbanket overfaldet tæsket beaten kicked slapped',
  tæsk: 'tæsk tæv bank prygl klø klaps lussing lussinger dask øretæve øretæver ørefigen endefuld røvfuld stryg hug slag',
  får: 'får fik fået få giver gav givet give uddeler uddelte vanker',
  mærke: `mærke mærker mærket mærkerne blåmærke* blodudtrædning* aftryk rift rifter sår såret ar arret forbrænding* brandsår*
    brændsår* hævelse* skramme skrammer skader skade bidemærke* bidmærke* fingermærke* slagmærke* sugemærke* kradsemærke* streger stribe striber plet pletter`,
  krop: `arm armen arme armene overarm* underarm* ryg ryggen hals halsen ben benene lår låret lårene inderlår* balle baller ballerne
    balderne balde kind kinden ansigt ansigtet krop kroppen mave maven nakke nakken håndled* bryst brystet øre øret ørerne
    skulder skulderen skuldre tinding tindingen pande panden hoved hovedet`,
  redskab: `finger fingre fingrene fingeraftryk hånd hånden hænder hænderne håndaftryk håndflade* bælte bæltet livrem* tænder
    cigaret* glød gløder slag kvæl* reb snor ledning* strygejern* kogeplade* voksenhånd* knytnæve* negle stryk pisk bøjle`,
  bange:
    'bange ræd rædselsslagen rædselsslagne skræmt skræmte skrækslagen angst panisk afraid scared terrified',
  gemmer: `gemmer gemte gemt gemme skjuler skjulte skjule kryber krøb krybe kravler kravlede smutter kurer`,
  stivner: `stivner stivnede stivne fryser frøs ryster rystede ryste sitrer sitrede skælver skælvede krymper krympede spjætter
    dukker dukkede krøb kryber blegner blegnede tisser tissede klamrer klamrede klemmer trækker`,
  henter: `henter hentede hente hentet hentes afhenter afhentning kommer kom komme dukker ankommer nærmer`,
  rører: `rører rørte rørt røre piller pillede pillet pille befamler befamlede beføler befølte stryger strøg ager aede kilder
    kildede gramser gramsede gnider gned slikker slikkede touches touched touching`,
  intimt: `tissemand tissemanden tissekone tissekonen tissemænd penis skede skeden vagina kønsdele kønsdelene kønsorgan* underliv
    underlivet skridtet intimt intime privat* kusse numsehul* anus endetarm* genitals`,
  undertøj:
    'trusser trusserne underbukser underbukserne undertøj undertøjet bleen ble bukserne nattøjet trøjen tøjet dynen kjolen',
  siger:
    'siger sagde sige sagt fortæller fortalte fortælle fortalt hvisker hviskede afsløre afslører nævner nævne snakker tale',
  drikker: 'drikker drak drukket druk drikke',
  fuld: `fuld fulde beruset berusede plørefuld* hønefuld* stangstiv* spritstiv* pløret snalret bedugget døddruk* drukken
    drunk stoned`,
  hårdt:
    'alkohol* sprut spiritus vodka druk hash* joint joints kokain amfetamin heroin narko* tjald euforiserende alcohol weed',
  rus: '<hårdt> sprit snaps øl øller vin stoffer bajere bajer beer drugs',
  sulten: 'sulten sultne sultent hungrig hungry',
  mad: 'mad maden morgenmad* aftensmad* madpakke madpakken frokost spise spist spiser noget',
  låst: 'låst låser låste låse lukket lukker lukkede lukke spærret spærrer spærrede spærre smidt smider smed smide sat sætter satte',
  urin: 'urin tis afføring lort bræk opkast snavs skidt pee',
  tid: 'dag dage nat natten døgn uge uger weekend weekenden måned måneder aften aftenen timer mandag fredag lørdag',
  /** For `staff-violence.ts`. */
  ansat: '<personale> voksen voksne ansat ansatte studerende praktikant* leder lederen hun han',
  ansatEn: '<personale> voksen ansat ansatte studerende praktikant* makker* leder lederen',
  tager:
    'tager tog tage taget griber greb grebet hiver hev hevet trækker trak trukket river rev flår flåede slæber slæbte slæbt løfter løftede',
  /** For `abuse.ts`. */
  mand: '<hjemmevoksen> <personale> voksen voksne mand manden fætter fætteren storebror storebroren bror broren ven vennen ham',
  /** For `suspicion.ts`. */
  hjemmet: 'hjemme derhjemme hjemmet familien hjemmefra home',
  forklaring:
    'forklaring forklaringen forklaringer forklaringerne forklarer forklarede bortforklaring* undskyldning*',
  galt: 'galt forfærdeligt frygteligt grimt voldsomt alvorligt uhyggeligt ubehageligt slemt',
} as const;
