import type { Folded, Span } from '../disguised-characters.ts';
import { phrases, placesIn } from '../phrases/phrases.ts';
import type { Word } from '../split-words.ts';
import { body } from './body.ts';
import { family } from './family-words.ts';

export interface HealthFinding {
  readonly kind: 'health';
  readonly span: Span;
}

/** Words for one child: `en af drengene`, `den ene`, `hun`. */
const oneChild = {
  ét: 'han hun ham hende drengen pigen barnet den én en dreng pige barn hans hendes tvillingen he she',
  antal:
    '0* 1* 2* 3* 4* 5* 6* 7* 8* 9* ti tolv fjorten femten seksten sytten atten nitten tyve femogtyve tredive',
} as const;

/** Diagnoses, treatment and aids. */
const health = phrases(
  {
    ...family,
    ...oneChild,
    føde: 'æg mælk mælken nødd* nødder jordnødd* gluten fisk fisken soja sesam* kiwi* jordbær* laktose hvede* komælk* tomat* skaldyr* appelsin* e-numre',
  },
  `
  *diagnose|*diagnosen|*diagnoser|*allergiker|*allergikeren|*astmatiker|*dysplasi|*dysplasien|*skinnen|hofteskinne*|højtsensitiv*|migræne*
  særligt sensitiv
  <ét> ~~ vegetar|vegetarer|veganer|pumpe|pumpen|skinne|skinnen|vitaminer|jerntilskud
  autis*|asperger*|adhd|epilep*|astma*|*allergi|*allergien|*allergier|*allergisk|*allergiske|allergik*|*allergic|allergy|allergies
  diabetes*|diabetik*|sukkersyge*|cøliaki*|diagnos*|medicin|medicinen|medicinsk|medicinering|medication|ritalin|insulin*|melatonin
  psykiatri*|psykisk|psykiske|angst|angsten|angstens|separationsangst*|socialangst*|mørkeangst*|depressi*|fødselsdepression*
  sprogforstyrrels*|udviklingsforstyrrels*|tilknytningsforstyrrels*|opmærksomhedsforstyrrels*|adfærdsforstyrrels*|spiseforstyrrels*|sanseforstyrrels*
  *syndrom|*syndromet|handicap*|*handicap|udviklingshæm*|retarder*|spasti*|cerebral|parese|hjerneska*|udviklingsforsinke*|udviklingsforstyrre*
  hørenedsættels*|høreapparat*|hjertefejl*|hjertebarn*|kræft|kræften|kræftsyg*|leukæmi|krampe|kramper|krampeanfald*|feberkramp*|anfald|anfaldet
  tourette*|ocd|ptsd|traume*|traumer|traumatiser*|mutisme|mutistisk*|ordblind*|dysleksi|epipen*|penicillin*|antibiotika|vaccin*
  udredning*|udredes|udredt|opereret|opereres|operation|operationen|operationer|laktoseintoleran*|glutenintoleran*|*intoleran*|glutenfri
  skoldkopper|lungebetændelse*|mellemørebetændelse*|børneorm|fnat|kørestol*|sondemad*|sonde|sonden|sondeernær*|stomi*|kateter*|kateder*
  sprogvanskelighed*|talevanskelighed*|indlæringsvanskelighed*|sprogvanskeligheder|svagtseende|hørehæmme*|synshæmme*|døv|døvt|døve|blind|blindt|tunghør*
  autism|autistic|asthma|epilepsy|disabled|disability|anxiety|diagnosis|wheelchair
  cochlear*|øreimplantat*|implantat|talker|talkeren|rollator*|gangstativ*|skinner|benskinne*|fodskinne*|ortose*|ortopædisk*|protese*|korset|støttekorset
  støttekors*|hofteskinne*|gips|gipsen|epilepsihjelm*|faldhjelm*|øjeklap*|hofteledsskred|klumpfod*|læbespalte|ganespalte|læbe-ganespalte
  inhalator*|astmaspray*|spacer|iltapparat*|respirator*|ilt|insulinpumpe*|blodsukker*|insulinpumpen|glukosemåler*
  klap for ~ øje|øjet
  nyresyg*|nyre|nyrer|leversyg*|hjertesyg*|hjerteoper*|dialyse|transplant*|tumor*|svulst*|hjernetumor*|cystisk|fibrose|muskelsvind*|gigt|børnegigt*|børneleddegigt
  har|med|barn downs
  bind ~ for ~ øje|øjet
  fået|har|med|lagt dræn
  <barn>|han|hun ~~ hjælpemid*
  synkebesvær*|spisebesvær*
  konstateret|konstaterede|diagnosticer*
  undervægt*|overvægt*|vægtkurve*|apnø*|*apnø|søvnapnø*
  faldet ~~ vægt|vægten|kurve|kurven
  vægt|vægten ~~ <barn>|han|hun
  <barn>|han|hun ~ tåler|tåle|tålte ~ ikke|<føde>
  tåler|tåle|tålte ~ ikke ~ <føde>
  ikke ~ tåle|tåler|tålte
  <barn>|han|hun ~ må ~ ikke ~ få|spise|drikke ~ <føde>
  <barn>|han|hun ~ ser|hører (meget|ret|rigtig|næsten) dårligt|næsten|intet|ingenting
  hjerteproblem*|nyreproblem*|lungeproblem*|synsproblem*|høreproblem*|hudproblem*|hofteproblem*|sanseproblem*|spiseproblem*
  rullestol*|øjenlap*|øjenklap*|ståstativ*|fodstøtte*|støttesko*|talemaskine*|kommunikationsmaskine*|ernæringssonde*
  slange|slangen ~ næsen|maven
  øje|øjet ~ klappes|klap|lap|drypp*
  klap|klappen ~ øje|øjet
  øjendråber|øredråber|bronkitis|strubehoste|lungesygdom*|hjertesygdom*|blodsygdom*|stofskifte*|jernmangel|reflux|absencer
  asf|autismespektrum*|infantil*|borderline|bipolar*|skizofren*|angelman*|rett|prader*|seglcelle*|pku|hepatitis|hiv|tuberkulose
  neuropædiat*|børnepsykiat*|børnelæge*|øjenlæge*|ørelæge*|genetisk*|kromosomfejl*|høreprøve*|synsprøve*
  for tidligt født
  født (alt) for tidligt
  præmatur*|tidligtfødt|iltmangel*|fosterskade*|alkoholskade*|fas|kromosom*|genfejl*|gendefekt*|rygmarvsbrok*|vandhoved*|hydrocephal*|mikrocephali
  væksthormon*|hormonbehandling*|kemo|kemoterapi*|strålebehandl*|blodsygdom*|immundefekt*|hæmofili|bløder
  tics|stammer|stammede|læsper
  selektiv mutisme
  adoptionstraum*|flygtningetraum*|angstanfald*|panikanfald*|anoreksi|pica|enurese|enkoprese|forstoppelse|forstoppet|movicol|lavement
  hudeksem|eksem|børneeksem*|neurodermit*|psoriasis|neurofibromatose|albin*|vitiligo
  pollenallergi*|nøddeallergi*|mælkeallergi*|æggeallergi*|komælksallergi*|fødevareallergi*
  mistanke om autisme|adhd
  støttepædagog*|støtteperson*|støttetimer|støttetimerne|specialbørnehave*|specialtilbud*|specialplads*|ressourcepædagog*|basisplads*
  henvist|henvises|indstillet|indstilles til ppr|talepædagog*|psykolog*|udredning|børnepsykiatri*|støtte*|special*
  <barn>|han|hun ~~ talepædagog*|logopæd*|psykolog*|fysioterapeut*|ergoterapeut*|fysioterapi|ergoterapi|øjenlæge*|ørelæge*|neurolog*
  <barn>|han|hun ~ (har|fik|fået) dræn|polypper ~ øret|ørerne|fjernet
  <familie> ~ (alvorligt|meget|psykisk|kronisk) syg
  alvorligt|kronisk syg|sygdom|syge
  <barn>|<familie>|han|hun ~~ indlagt|indlæggelse*
  indlagt|indlæggelse*|hospitalet|sygehuset|rigshospitalet|skejby ~~ <barn>|<familie>|han|hun
  <barn>|<familie>|han|hun ~~ indlagt|hospitalet|sygehuset|rigshospitalet|riget|skejby
  dyspraksi*|dyskalkuli*|dysfasi*|apraksi*|hypoton*|hyperaktiv*|hypersensitiv*|hypermobil*|højtbegav*
  højt|særligt begavet|begavede
  iq|wppsi|testtal*|pda|ptbs|npf|afasi|ataksi|skoliose|rakitis|kyfose|hofteskred|hofteled*|hofteluksation*|klumpfødder
  muskelsyg*|hjertesyg*|lungesyg*|mavesyg*|tarmsyg*|hudsyg*|knoglesyg*|ledsyg*|øjensyg*|nervesyg*|immunsyg*|arvesyg*|stofskiftesyg*
  sjælden|sjældne|arvelig|arvelige|medfødt|medfødte|uhelbredelig|livstruende ~ sygdom|lidelse|*syndrom|diagnose|*sygdom|tilstand|fejl
  hjertelidelse*|hudlidelse*|lidelse|lidelsen|crohns|colitis|knoglebrud|benbrud|armbrud|hjernerystelse|hjernebetænd*|meningitis|blodforgift*|borrelia
  gåvogn|gangvogn*|gangstol*|specialstol*|specialsko*|specialsele*|trykvest*|vægtvest*|kuglevest*|kædevest*|tyngdevest*|specialseng*|hjælpehund*
  støttestrømpe*|benprotese*|armprotese*|håndskinne*|korsettet|halskrave*|taleapparat*|talecomputer*|øjenstyr*|teleslynge*|knapsonde*|gastrostomi*|tracheo*
  punktskrift*|blindestok*|førerhund*|servicehund*|epilepsialarm*|epilepsihund*|iltslange*|iltmaske*|insulinpen*|blodglukose*|glukose*
  pumpe|pumpen|sensor|sensoren ~ <ét>|tasken|insulin|armen|maven|maveskind*|sukker
  <ét> ~ rygsæk|taske ~ medicin|sonde|pumpe|ilt
  blodprop*|hæmangiom*|leverbetænd*|nyrebetænd*|mavesår|anafylak*|nældefeber|skelen|skeler|skelede|nærsynet|langsynet|farveblind|tandbøjle*
  støttebarn*|støttebørn|basisbarn*|inklusionsbarn*|specialbarn*
  feeding|hearing tube|aid|aids
  seizure|seizures|inhaler|insulin|diabetic|eczema|crutches|walker|epipen|syndrome|allergic|stutters|stutter
  speech|occupational|physical therapist|therapy
  he|she|his|her|boy|girl ~~ medicine|surgery|hospital|pills|diaper|nappy|glasses|weight|lice|cast
${body}    `,
);

/** The same words about nobody: a course, a leaflet, playing hospital. */
const aboutNobody = phrases(
  {
    ...family,
    emne: `kursus kurset kurser oplæg oplægget temadag* foredrag* pjece pjecen pjecer folder folderen foldere plakat* artikel artiklen artikler bog bogen bøger
      hæfte temahæfte* undervisning* webinar* konference* netværk* fagdag* uddannelse* modul materiale* hjemmeside* podcast* viden litteratur billedbog*
      film filmen dokumentar* temamøde* tema temaet politik retningslinje* procedure* vejledning* instruks* førstehjælp* personalemøde* repræsentant*
      foreningen forening handicapforeningen center patientforening* kampagne*`,
    lader: `bamse* dukke* dukken hospitalsleg* lægeleg* doktorleg* dyrehospital* bamsehospital* tøjdyr* lægekuffert* lægetaske* doktorkuffert* rollespil* rolleleg*
      lege leger legede leg legen legehospital* patient patienter patienten plastre plaster lod lader ladede dyrlæge* figur* hånddukke* legetøj* playmobil*
      forbinding* stetoskop* klovn* ambulance* udklædning* eventyr* historien lygte*`,
    smitsom:
      'skoldkopper fnat lus børneorm influenza roskildesyge omgangssyge børnesår forkølelse corona halsbetændelse skarlagensfeber øjenbetændelse hånd-fod-mund',
    sag: 'parkering* toilet toilettet rampe* elevator* bil bilen venlig venlige skilt skilte symbol* fri frit adgang* køkken* parkeringsplads*',
  },
  `
  <emne> ~~ autis*|adhd|epilep*|astma*|*allergi*|diabetes*|diagnos*|medicin*|psyk*|angst|handicap*|sorg|traume*|høreapparat*|mutisme|fnat|vaccin*|*forstyrrels*|*vanskeligheder|skoldkopper|hospital*|udredning*|sygdom*|tics|kørestol*|støttepædagog*|stammen|stammer
  autis*|adhd|epilep*|astma*|*allergi*|diabetes*|diagnos*|medicin*|psyk*|angst|handicap*|traume*|*forstyrrels*|*vanskeligheder|skoldkopper|vaccin* ~~ <emne>
  <lader> ~~ gips|gipsen|medicin*|operation*|opereret|opereres|indlagt|hospital*|sygehus*|vaccin*|skoldkopper|lungebetændelse|blind|døv|feber|syg|kørestol*|insulin*|kræft|allergi*|diabetes*|astma*|krampe*|briller
  gips|medicin*|operation*|opereret|opereres|indlagt|hospital*|sygehus*|vaccin*|skoldkopper|blind|døv|syg|kørestol* ~~ <lader>
  handicap* <sag>
  <smitsom> ~~ omløb|opslag*|rundt|seddel*|sedlen|vejledning*|huset|byen|stuerne|nabostuen|institutionen
  <smitsom> ~ på|i nabo*|hele|byen|huset
  opslag*|seddel*|sedlen|vejledning*|omløb|tjek ~~ <smitsom>
  blind|blinde ~ bukke*|mand|makker|høne
  blind vinkel|vej|passager|makker*
  med bind for
  i blinde
  døve ører
  døve|døv øre
  medicinsk|medicin kuffert|skab|skabet|hjul*|bold*
  operation ~ oprydning|rydop|oprydningen|dagsværk|x
  skinner|skinnerne ~ til|tog*|brio*
  tog*|brio*|togbane* ~~ skinner|skinnerne
  solen|den skinner
  skinner ~ solen|sol|ned|igennem|om
  sol* ~ skinner
  stammer ~ fra|til|af
  træ|lange|tykke|store|korte|gamle|væltede|på stammer|stammen
  angst ~ for ~ forandring*|nyt
  *allergivenlig*|allergifri*
  ilt ~ vand*|ild|fisk*
  fri|glutenfri|laktosefri|mælkefri kage*|bolle*|mad|opskrift*
  anfald ~ af ~ grin|latter|fnis|raseri
  grine*|latter*|fnise*|raseri*|vredes* anfald
  psykisk|psykiske arbejdsmiljø*|arbejds*
  psykologisk|psykiske tryghed
  ergoterapeut*|fysioterapeut* ~~ oplæg|os|personalet
  `,
);

export function findHealthWords(folded: Folded, words: readonly Word[]): readonly HealthFinding[] {
  const harmless = placesIn(aboutNobody.find(words));
  const places = health.find(words, harmless).map(({ at }) => at.at(-1) ?? 0);
  const inCapitals = words.flatMap(({ text }, at) => (text === 'ADD' ? [at] : []));
  return [...new Set([...places, ...inCapitals])]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const word = words[at];
      return word ? [{ kind: 'health' as const, span: folded.spanOf(word.start, word.end) }] : [];
    });
}
