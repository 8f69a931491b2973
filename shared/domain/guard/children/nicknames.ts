import { phrases } from '../phrases/phrases.ts';
import { wordClass } from '../phrases/word-class.ts';

const words = {
  vores: 'vores min din stuens gruppens husets børnehavens vuggestuens',
  lille: `lille yngste mindste ældste største nye egen søde kære skønne seje vilde allermindste allerstørste stille generte lange store`,
  kælenavn: `<sikkert> ven mus musse skat dreng pige basse trold bandit stjerne prinsesse prins konge dronning abe bjørn myre filosof banan pølse pandekage
    rod tumling vovse mis killing kylling ælling spurv fugl ugle bi humlebi sommerfugl mariehøne engel orkan raket tank pirat løve tiger ulv ninja
    superhelt drømmer tænker klovn gøgler lus loppe græshoppe krølle rødtop lyshårede rødhårede mørkhårede tvilling tvillinger
    trillinger kaptajn sheriff general chef madamme frøken frue gut knægt fyr nyfødte lillemand lillemus lilleput lillemor lillefar nussebasse`,
  sikkert: `spirrevip solstråle guldklump klatreabe tornado hvirvelvind professor krudtugle charmetrold vildkat møgunge purk pjevs pjevsunge missekat snut
    snutte pus pusling nuser nusser guldunge djævel duracellkanin bulldozer vildbasse vildmand vilddyr dynamo atombombe energibombe sprællemand brumbasse
    drillepind fjollehoved fjollerik gavtyv spilopmager tøsebarn bølle bøllefrø rollo trunte tulle springfyr krøltop pigebarn drengebarn buldog rasmusmodsat ballademager bandit krabat lømmel rad slyngel`,
  bestemt: `spirrevippen solstrålen guldklumpen klatreaben tornadoen hvirvelvinden professoren krudtuglen charmetrolden vildkatten møgungen pjevset vildbassen
    vildmanden dynamoen energibomben bøllefrøet prinsessen prinsen kaptajnen sheriffen generalen lillemus lillemanden lillemand krøllen lillebrormand
    spilopmageren drillepinden gavtyven sprællemanden brumbassen bulldozeren charmøren banditten tornadoen orkanen professoren pjevsungen tumlingen
    ballademageren krabaten lømlen krølhovedet krøltoppen rødtoppen lyshovedet`,
  træk: `krøller krøllerne fletninger fletningerne rottehaler* fregner fregnerne kørestol* skinne* kappe* tørklæde* arret modermærke* knold* briller brillerne
    høreapparat* hår håret *hår hestehale* afro* dreads paryk* bøjle* tand tænder* protese* vabler* smil smilet øjne øjnene næse næsen ører stemme stemmen accent`,
  barnet: 'dreng drengen pige pigen barn barnet ham hende den',
  gør: `nægter nægtede bider bed slår slog græder græd vil ville sover sov skriger skreg råber råbte spiser spiste forklarer forklarede fortæller fortalte kom kommer
    græder sagde siger har havde er var blev bliver kan kunne savner elsker hader tør turde fik får ikke fra`,
} as const;

/** Words that follow a nickname and are no part of it. */
export const afterNickname = wordClass(`${words.gør} som der med vi han hun ham hende krøllerne`);

/** A child who is not named, but whom everybody in the house recognises: `vores lille professor`. */
export const nicknames = phrases(
  words,
  `
  <vores> <lille> <kælenavn>
  <vores> <lille> <lille> <kælenavn>
  vores|stuens|husets <sikkert> <gør>
  den|lille|vilde <sikkert> (med) (krøllerne) <gør>|som|der|med|vi
  den lille|store|vilde <sikkert> ~ han|hun|ham|hende
  <bestemt> ~ <gør>
  <barnet> (lille|store) med|der (det|de|den|har) (lange|store|små|kraftige|tykke|lyse|mørke|røde|krøllede|hvide|sorte|korte) (røde|lyse|mørke|krøllede) <træk>
  kalder|kaldte|kaldes (vi|alle|jeg) ham|hende
  ham|hende (som) vi|alle|de kalder|kaldte
  vi kalder|kaldte|kaldt ham|hende
  <barnet> med (de) ~ storesøstre|storebrødre|brødre|søstre|søskende
  familien|familie med ~ børn|tvillinger|trillinger|drenge|piger
  tvillingerne|trillingerne|tvillingepar*
  `,
);
