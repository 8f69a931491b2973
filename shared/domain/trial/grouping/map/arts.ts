import type { Matter } from './matter.ts';

export const arts: readonly Matter[] = [
  {
    id: 'kreativt',
    name: 'Kreativt værksted',
    apart: 'med maling og lim',
    family: 'arts',
    strong: `kreativ krea kreativitet krearum maling male pensel akvarel farvelægge farve tegne tegning tegnebord tegnepapir tusch kridt farveblyant klippe saks lim
      lime klistre kollage collage papmache papmaché ler lerfigur modellervoks modellere væveramme kunst kunstværk kunstner kunstudstilling udstilling værksted
      maleværksted kreaværksted malebord staffeli fingermaling vandfarve tryk kartoffeltryk stempel glimmer piberenser karton silkepapir
      papir gavepapir perlekæde håndværk klip træværksted gips filte batik håndaftryk fodaftryk tegnehjørne skulptur
      kreabord kreavogn kreahjørne kreamateriale billedkunst julepynt påskepynt klippeklistre fernisering skitse kultegning oliekridt
      kreativtværksted malerpensel kreakasse modellering stoftryk tekstil klipning papirklip origami mosaik`,
    weak: `hænge produkt væg papkasse pap farverig forme genbrug perle pynte udtryk proces æstetisk fantasi skabende skabe`,
    phrases: `lave+billeder male+på male+med klippe+og+klistre hænge+op male+ude male+til+musik tegne+og+male tegne+deres`,
  },
  {
    id: 'musik',
    name: 'Sang og musik',
    apart: 'med sang',
    family: 'arts',
    strong: `musik musikstund musikalsk synge sang sangkuffert sangkort sangkasse sangbog fællessang sangstund instrument tromme rytme rytmeinstrument rytmeæg rasleæg guitar
      klaver ukulele maracas xylofon klang melodi triangel kor sangskat musikgruppe musikinstrument højttaler musikrum rytmepind trommestok koncert musiksamling
      børnesang morgensang fredagssang sangvalg sanghat sangpose syngetid musikting klokkespil musiker omkvæd klapperytme bongotromme
      rangle ægsang musikdag djembe orgel fløjte mundharpe sangleg klaps babysang fagtesang sangtid sanghæfte`,
    weak: `spille klappe lytte lyd kort vælge danse bevægelse fagte stemme vers`,
    phrases: `synge+sammen synge+sang spille+musik sætte+musik samme+sang lytte+til+musik synge+om synge+mens vælge+sang musik+i+baggrunden`,
  },
  {
    id: 'teater',
    name: 'Teater og optræden',
    apart: 'som teater',
    family: 'arts',
    strong: `teater dukketeater skuespil hånddukke dukkefører drama dramatisere scene optræde optræden forestilling opvisning teaterstykke skyggeteater
      figurteater tæppeteater publikum fingerdukke manuskript marionet bordteater teaterleg klovn tryllekunstner bukkebruse dukkeforestilling
      kukkasse sceneoptræden teaterhjørne kamishibai`,
    weak: `rolle figur spille eventyr dukke optrin kulisse`,
    phrases: `spille+teater stå+på+scenen spille+eventyr spille+historien`,
  },
];

export const gathering: readonly Matter[] = [
  {
    id: 'samling',
    name: 'Samling',
    apart: 'til samling',
    family: 'gathering',
    strong: `samling samlingsstund morgensamling rundkreds samlingskreds fredagssamling samlingstid minisamling samlingsrunde morgenkreds formiddagssamling
      samlingsplads morgenrunde navneopråb samlingsrum eftermiddagssamling udesamling fællessamling samlingen samlingspuder siddepude siddepuder samlingshund
      samlingskasse samlingskuffert samlingsbamse navnesang navnerunde kreds fælleskreds samlingsleder samlingspædagog`,
    weak: `samle pude tæppe ugedag kalender kalenderblad dato måned navn runde kuffert række sidde rundt navneskilt`,
    phrases: `holde+samling samles+tæppet sidde+rundkreds sidde+i+kreds samles+i+kreds hvem+er+her hvem+er+kommet hvem+mangler samle+børnene
      sige+navn råbe+navne dag+i+dag hvilken+dag hvem+kommet+dag hver+sin+pude`,
  },
  {
    id: 'traditioner',
    name: 'Fødselsdage og højtider',
    apart: 'til festen',
    family: 'gathering',
    strong: `fødselsdag fødselsdagsfest fødselar jul julehygge julefest julekalender nisse julemand advent adventssamling lucia luciaoptog fastelavn påske
      påskeharen halloween højtid tradition fest sommerfest eid ramadan festdag markering fejre fejring sankthans fødselsdagskrone bedsteforældredag
      afslutningsfest pakkeleg juletræ julegave drillenisse påskeæg høstfest afskedsfest motionsdag temauge fødselsdagssang sommerafslutning fastelavnsfest
      tøndeslagning tønde nytår diwali grundlovsdag fødselsdagsbarn fødselsdagskasse`,
    weak: `krone flag gave lys kage invitere pynte kalender december overraskelse`,
    phrases: `have+fødselsdag slå+katten afholde+fest`,
  },
];
