/** Classes of words for the phrases about children and their families. */
export const family = {
  forælder: `mor moren moderen mors morens far faren faderen fars farens forældre forældrene forældrenes forælder forælderen mother father mum dad parents
    stedfar* stedmor* papfar* papmor* bonusfar* bonusmor*`,
  søskende:
    'bror broren søster søsteren lillebror storebror lillesøster storesøster søskende tvillingebror tvillingesøster baby babyen',
  slægt:
    'mormor farmor morfar farfar bedstemor bedstefar bedsteforældre* onkel onklen tante tanten moster faster kusine fætter',
  familie: '<forælder> <søskende> <slægt> familie familien familiens',
  barn: `barn barnet barnets dreng drengen drengens pige pigen pigens søn sønnen datter datteren tvilling tvillinger tvillingerne tvillingepar* baby babyen child boy girl
    *årig *årige toårig treårig fireårig femårig etårig`,
  person: '<familie> <barn> han hun ham hende hans hendes børn børnene søskendepar*',
  land: `ukraine syrien somalia afghanistan irak iran tyrkiet polen rumænien bulgarien litauen letland eritrea etiopien marokko libanon palæstina gaza pakistan indien
    vietnam thailand kina filippinerne grønland færøerne island rusland serbien bosnien kosovo albanien georgien armenien sudan congo nigeria ghana gambia senegal
    uganda kenya rwanda nepal bangladesh srilanka egypten tunesien algeriet yemen kuwait ungarn spanien portugal italien frankrig england tyskland holland norge sverige usa
    brasilien colombia peru chile cuba mexico japan korea sydkorea`,
  nationalitet: `ukrainsk* syrisk* somalisk* afghansk* irakisk* iransk* tyrkisk* polsk* rumænsk* bulgarsk* litauisk* lettisk* eritreisk* etiopisk* marokkansk* libanesisk*
    palæstinensisk* pakistansk* indisk* vietnamesisk* thailandsk* thai kinesisk* filippinsk* grønlandsk* færøsk* islandsk* russisk* serbisk* bosnisk* kosovoalbansk* albansk*
    japansk* koreansk* amerikansk* engelsk* tysk* fransk* italiensk* spansk* portugisisk* svensk* norsk* finsk* hollandsk* brasiliansk* mexicansk* georgisk* armensk* sudanesisk* congolesisk* nigeriansk* ghanesisk* gambiansk* senegalesisk* ugandisk* kenyansk* nepalesisk* tamilsk* arabisk* kurdisk* romaisk* roma
    jødisk* muslimsk* katolsk* hinduistisk*`,
  dør: 'død døde døden dødsfald* begravelse begravelsen begravet omkom bisættelse* sorg afdøde',
  fængsel:
    'fængsel fængslet fængslede afsoner afsoning afsone varetægt* anholdt arresten arresteret dømt spjældet sigtet',
  afkom:
    'søn sønnen datter datteren barnebarn barnebarnet nevø nevøen niece niecen tvillingerne trillingerne',
  kendtMand: `præsten lægen tandlægen borgmesteren bedemanden graveren kokken købmanden bageren slagteren smeden skolelederen rektoren politimesteren
    dyrlægen imamen biskoppen provsten organisten apotekeren kroejeren vognmanden skovfogeden fyrmesteren brandchefen lederen chefen direktøren pedellen
    sognepræsten kordegnen ministeren dommeren politimanden`,
  hjemsted: `husbåden møllen møllegården gården herregården skovridergården skovfogedhuset kroen slottet præstegården fyret fyrtårnet campingpladsen campingvognen
    pizzeriaet kiosken cirkusset øen godset asylcentret asylcenteret kollegiet højskolen plejehjemmet klosteret stationen havnen bageriet slagteriet
    kolonihaven hotellet vandrerhjemmet kaserne kasernen rideskolen skovhuset krisecentret præstegårdshuset færgen biografen tankstationen`,
  folk: `grønlænder færing islænding ukrainer syrer somalier tyrker polak kurder iraner iraker afghaner kineser vietnameser tamil same roma rumæner bulgarer
    litauer lette eritreer etiopier marokkaner libaneser palæstinenser pakistaner inder japaner filippiner thailænder russer serber bosnier albaner georgier
    armenier sudaneser nigerianer ghaneser kenyaner nordmand svensker finne tysker hollænder franskmand englænder italiener spanier grækerinde
    grønlandsk færøsk islandsk`,
  alder: 'toårig treårig fireårig femårig etårig toårige treårige fireårige femårige *årig *årige',
  fag: `læge lægen præst præsten politibetjent brandmand tandlæge sygeplejerske advokat borgmester borgmesteren købmand købmanden pilot skuespiller dyrlæge landmand
    *chauffør *mester sømand fisker smed tømrer murer elektriker rengøringsassistent vægter professor forsker journalist dommer kok tjener bedemand graver organist kordegn
    *ingeniør *tekniker *mægler *direktør politiker minister bonde gartner fængselsbetjent stewardesse stuert rektor bager bageren slagter slagteren frisør frisøren kunstner forfatter musiker sanger fodboldspiller håndboldspiller soldat udsendt imam`,
  gør: `vil ville er var har havde kom kommer gik går sad sidder sov sover græd græder spiste spiser fik får kan kunne tør turde sagde siger blev bliver nægter elsker`,
} as const;
