import type { Matter } from './matter.ts';

/** Colour, sound and stage. */
export const arts: readonly Matter[] = [
  {
    id: 'kreativt',
    name: 'Kreativt værksted',
    apart: 'med maling og lim',
    family: 'arts',
    strong: `krea krearum pensel akvarel farvelægge farveblyant klistre kollage collage papmache papmaché lerfigur modellervoks kunstværk kunstudstilling maleværksted kreaværksted
      malebord staffeli fingermaling vandfarve kartoffeltryk piberenser silkepapir håndaftryk fodaftryk tegnehjørne skulptur kreabord kreavogn kreahjørne kreamateriale billedkunst
      julepynt påskepynt fernisering oliekridt kreativ kreativitet kreakasse maleri malegruppe skabelon`,
    fair: `male maling tegne tegning lim lime ler tusch klippe saks udstilling kunst kunstner værksted glimmer karton tegnebord batik gips`,
    weak: `farve kridt papir tryk stempel hænge produkt pap papkasse form genbrug perle pynte proces æstetisk fantasi skabe skabende håndværk`,
    phrases: `lave+billeder male+på male+med klippe+klistre klippe+og+klistre male+til+musik tegne+og+male ikke+produkt+men proces+frem`,
  },
  {
    id: 'musik',
    name: 'Sang og musik',
    apart: 'med sang',
    family: 'arts',
    strong: `musikstund sangkuffert sangkort sangkasse sangbog fællessang sangstund rytmeinstrument rytmeæg rasleæg guitar klaver ukulele maracas xylofon musikgruppe musikinstrument
      musikrum rytmepind koncert musiksamling børnesang sanghat sangpose klokkespil tromme musikalsk djembe sangvalg fredagssang morgensang instrument musikdag
      musikskole`,
    fair: `musik synge sang melodi rytme triangel kor omkvæd rangle fløjte trommestok sangleg fagtesang`,
    weak: `spille klappe lytte lyd klang danse vers højttaler greb`,
    phrases: `synge+sammen synge+sang spille+musik sætte+musik+på samme+sang lytte+til+musik synge+om synge+mens vælge+sang musik+i+baggrunden samme+tre+sange spiller+guitar`,
  },
  {
    id: 'teater',
    name: 'Teater og optræden',
    apart: 'som teater',
    family: 'arts',
    strong: `dukketeater hånddukke optræden opvisning teaterstykke skyggeteater figurteater tæppeteater fingerdukke marionet bordteater teaterleg dukkeforestilling teaterhjørne
      kamishibai teater skuespil`,
    fair: `scene optræde forestilling publikum dramatisere drama klovn`,
    weak: `rolle figur spille kulisse manuskript`,
    phrases: `spille+teater stå+på+scenen spille+eventyr`,
  },
];

/** What the group does as one. */
export const gathering: readonly Matter[] = [
  {
    id: 'samling',
    name: 'Samling',
    apart: 'til samling',
    family: 'gathering',
    strong: `samling samlingsstund morgensamling samlingskreds fredagssamling samlingstid minisamling samlingsrunde morgenkreds formiddagssamling samlingsplads morgenrunde
      navneopråb samlingsrum eftermiddagssamling udesamling fællessamling samlingspude samlingshund samlingskasse samlingskuffert samlingsbamse navnesang navnerunde
      samlingsleder rundkreds`,
    fair: `kreds siddepude fælleskreds`,
    weak: `samle pude tæppe ugedag kalender dato måned runde kuffert sidde navn sang opråb stol`,
    phrases: `holde+samling samles+på+tæppet sidde+i+rundkreds sidde+i+kreds sidder+i+kreds samles+i hvem+er+her hvem+der+er+her hvem+er+kommet hvem+mangler råbe+navne hvilken+dag hver+sin+pude dele+kredsen sidde+stille sidder+stille
      til+samling`,
  },
  {
    id: 'traditioner',
    name: 'Fødselsdage og højtider',
    apart: 'til festen',
    family: 'gathering',
    strong: `fødselsdag fødselsdagsfest fødselar julehygge julefest julekalender nisse julemand advent adventssamling lucia luciaoptog fastelavn påske påskehare halloween højtid
      sommerfest eid ramadan bedsteforældredag afslutningsfest juletræ julegave drillenisse høstfest afskedsfest fødselsdagssang fastelavnsfest tøndeslagning
      fødselsdagsbarn fødselsdagskasse fødselsdagskrone`,
    fair: `jul tradition fest fejre fejring festdag december`,
    weak: `flag gave kage pynte lys krone kalender overraskelse fylde temauge`,
    phrases: `have+fødselsdag har+fødselsdag slå+katten fylder+år`,
  },
];
