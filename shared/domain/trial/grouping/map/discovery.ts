import type { Matter } from './matter.ts';

/** Counting, trying and finding out. */
export const discovery: readonly Matter[] = [
  {
    id: 'tal',
    name: 'Tal, mængder og former',
    apart: 'med tal',
    family: 'discovery',
    strong: `matematik matematisk talrække talremse tælleremse trekant firkant kvadrat geometri geometrisk mønsterkort tallinje talord antalsord talkort tælleleg talhistorie talsang
      rumfang vægtskål tælletrappe taljagt talforståelse talleg matematiklæring formjagt målebånd lineal mængde sortering`,
    fair: `tal antal måling cirkel mønster tælle terning centimeter figur tallene firkantet`,
    weak: `måle vægt størrelse længde højde form sortere veje regne halv dobbelt flest størst lige ulige række kort lang tung let sammenligne meter kilo`,
    phrases: `tælle+hvor+mange tælle+trin tæller+trin tælle+børn tælle+ting tælle+tallerkener hvor+lang hvor+høj hvor+stor største+til+mindste sortere+efter lige+mange flere+end finde+former runde+og+firkantede efter+farve efter+størrelse tal+på`,
  },
  {
    id: 'eksperiment',
    name: 'Eksperimenter',
    apart: 'med eksperimenter',
    family: 'discovery',
    strong: `eksperiment eksperimentere eksperimentarium science forsker forske forskerhat forskerværksted hypotese magnetisme vulkan eddike natron isklump isterning isblok prisme
      skyggeleg sæbeboble farveblanding reagensglas laboratorium vandforsøg forskningsspørgsmål opfinder opfindelse undren videnskab`,
    fair: `forsøg flyde synke magnet smelte fryse opløse lommelygte skygge forstørrelsesglas mikroskop boble undersøgelse spejling blanding opfinde`,
    weak: `undre undersøge lys luft blande lup vand is=n opdage gætte hvorfor nysgerrig nysgerrighed strøm`,
    phrases: `hvad+sker+der+hvis hvad+tror+i hvad+sker+hvis hvad+flyder flyder+eller+synker hvad+mon+der+sker gætte+hvad hvad+smelter smelter+først`,
  },
  {
    id: 'digital',
    name: 'Skærm og digitalt',
    apart: 'med tablet',
    family: 'discovery',
    strong: `ipad tablet skærmtid beebot bluebot kodning stopmotion greenscreen smartboard skærmfri digitalt robot youtube qrkode`,
    fair: `skærm digital app projektor computer mobil mobiltelefon lydoptagelse tlf`,
    weak: `kamera fotografere foto video film filme optage telefon lærred`,
    phrases: `optage+lyd lave+film på+skærm se+film telefonen+væk lægge+telefonen mobilen+væk`,
  },
];
