import type { Matter } from './matter.ts';

export const discovery: readonly Matter[] = [
  {
    id: 'tal',
    name: 'Tal, mængder og former',
    apart: 'med tal',
    family: 'discovery',
    strong: `tal tælle matematik matematisk matematiktur talrække talremse tælleremse antal mængde måling måle størrelse længde vægt veje figur form cirkel
      trekant firkant kvadrat geometri geometrisk mønster mønsterkort sortering sortere tallinje talord antalsord målebånd lineal terning regne
      talkort tælleleg dobbelt flest færrest talblindhed talhistorie talsang rumfang vægtskål tælletrappe tallene taljagt tællestund talstok
      størst mindst højde kvadratisk rektangel målestok centimeter meter kilo formjagt formkasse rækkefølge puttekasse sorterekasse
      talforståelse talleg talforløb matematisklæring`,
    weak: `par lige ulige dele række mere færre mange tung let sammenligne øverst forkant`,
    phrases: `tælle+hvor+mange hvor+mange tælle+op tælle+trin tælle+børn tælle+til hvor+lang hvor+høj hvor+stor største+til+mindste sortere+efter
      dele+i+to lige+mange flere+end færre+end dække+til+antal finde+former runde+og+firkantede efter+farve efter+størrelse`,
  },
  {
    id: 'eksperiment',
    name: 'Eksperimenter',
    apart: 'med eksperimenter',
    family: 'discovery',
    strong: `eksperiment eksperimentere eksperimentarium forsøg science videnskab forsker forske forskerhat forskerværksted hypotese flyde synke magnet magnetisme
      vulkan opløse eddike natron smelte fryse isklump isterning isblok lommelygte skygge skyggeleg skyggeteater prisme undren undersøgelse naturfænomen
      mikroskop elektricitet pendul tyngdekraft faldskærm boble sæbeboble blanding farveblanding
      reagensglas pipette laboratorium forstørrelsesglas lup kugler spejling kemi teknologi opfinder opfindelse opfinde raket teste
      vandforsøg magneter forskningsspørgsmål`,
    weak: `undre vand is opdage gætte hvorfor nysgerrig nysgerrighed spejl bygge blande lys luft undersøge strøm`,
    phrases: `hvad+sker+der hvad+tror+I hvad+sker+hvis hvad+flyder flyder+eller+synker hvad+mon+der+sker gætte+på hvad+der+sker+hvis undersøge+hvad`,
  },
  {
    id: 'digital',
    name: 'Skærm og digitalt',
    apart: 'med tablet',
    family: 'discovery',
    strong: `ipad tablet skærm digital digitalt app robot beebot bluebot kamera fotografere foto video film filme projektor mobil mobiltelefon computer
      youtube skærmtid teknologi kodning kode stopmotion lærred qrkode greenscreen digitale billedbehandling lydoptagelse optage
      mikroskopkamera smartboard skærmfri spotify højttaler elektronisk wifi tryk`,
    weak: `billede optagelse telefon knap lyd vise`,
    phrases: `tage+billeder tage+billede optage+lyd lave+film på+skærm se+film`,
  },
];
