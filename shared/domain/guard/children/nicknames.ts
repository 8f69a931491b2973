import { phrases } from '../phrases/phrases.ts';

const words = {
  vores: 'vores min din stuens gruppens',
  lille:
    'lille yngste mindste ældste største nye egen søde kære skønne seje vilde allermindste allerstørste stille generte lange',
  kælenavn: `ven mus musse skat dreng pige basse spirrevip trold bandit solstråle guldklump stjerne prinsesse prins konge dronning klatreabe abe
    bjørn myre tornado hvirvelvind professor filosof krudtugle charmetrold vildkat banan pølse pandekage møgunge rod tumling purk pjevs pjevsunge
    vovse missekat mis killing kylling ælling spurv fugl ugle bi humlebi sommerfugl mariehøne snut snutte pus pusling nuser nusser guldunge
    djævel engel orkan raket duracellkanin bulldozer tank pirat løve tiger ulv ninja superhelt vildbasse vildmand vilddyr dynamo atombombe energibombe
    drømmer tænker stjernekaster sprællemand klovn gøgler brumbasse buller bølle bøllefrø rollo trunte tulle lus loppe græshoppe springfyr
    krølle krøltop rødtop lyshårede rødhårede mørkhårede tvilling tvillinger trillinger jokke babs bob basker sløve kaptajn sheriff general chef
    madamme frøken frue pigebarn drengebarn gut knægt fyr nyfødte lillemand lillemus lilleput lillemor lillefar`,
  ses: 'briller brillerne høreapparat* høreapparatet* rødt røde krøller krøllerne fletninger fletningerne rottehaler* fregner kørestol* skinne* kappe* tørklæde* arret modermærke* skæve skævt knold*',
  barnet: 'dreng drengen pige pigen barn barnet ham hende lille',
} as const;

/** A child who is not named, and whom everybody knows all the same. */
export const nicknames = phrases(
  words,
  `
  <vores> <lille> <kælenavn>
  <vores> egen|vilde|søde (lille) <kælenavn>
  vores solstråle|guldklump|krudtugle|spirrevip|tornado|charmetrold|hvirvelvind|klatreabe|professor|vildbasse|energibombe|dynamo|bulldozer
  <barnet> med (det|de|den) (lange|store|små|kraftige|tykke|lyse|mørke) <ses>
  ham|hende (den) (lille|store) med|der ~ <ses>
  kalder|kaldte (vi) ham|hende (for)
  tvillingerne|trillingerne|tvillingepar*
  lillemus|lillemanden|lillemand|lillebrormand|spirrevippen|solstrålen|charmetrolden|krudtuglen|vildbassen
  `,
);
