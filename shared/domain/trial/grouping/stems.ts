/** Light Danish stemming: inflection goes, the word stays. Spelling with and without æ, ø and å ends alike. */

const endings = [
  'erendes',
  'erende',
  'hedens',
  'erede',
  'ethed',
  'heden',
  'heder',
  'endes',
  'ernes',
  'erens',
  'erets',
  'ered',
  'ende',
  'erne',
  'eren',
  'erer',
  'eres',
  'eret',
  'heds',
  'enes',
  'hed',
  'ene',
  'ere',
  'ens',
  'ers',
  'ets',
  'erd',
  'es',
  'en',
  'et',
  'er',
  'ed',
  'e',
];
const vowel = /[aeiouy]/;
/** `ae` for æ: so that a word typed without Danish letters has the same stem. */
export function spelledOut(word: string): string {
  return word.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
}

/** Nothing shorter than this is cut further. */
const shortest = 3;

export function stem(inflected: string): string {
  const word = spelledOut(inflected);
  const known = irregular.get(word);
  if (known) return known;
  const measured = afterFirstSyllable(word);
  let cut = word;
  const ending = endings.find(
    (candidate) => word.endsWith(candidate) && word.length - candidate.length >= measured,
  );
  if (ending) cut = word.slice(0, -ending.length);
  else if (/[a-z]s$/.test(word) && word.length > measured && !/[aeiouys]s$/.test(word))
    cut = word.slice(0, -1);
  // gd, dt, gt and kt stand for one consonant with a past or neuter t.
  if (/(?:gd|dt|gt|kt)$/.test(cut) && cut.length > measured) cut = cut.slice(0, -1);
  for (const suffix of ['elig', 'els', 'lig', 'ig']) {
    if (cut.endsWith(suffix) && cut.length - suffix.length >= measured) {
      cut = cut.slice(0, -suffix.length);
      break;
    }
  }
  return undouble(cut);
}

function undouble(word: string): string {
  const last = word.at(-1) ?? '';
  return word.length > shortest && last === word.at(-2) && !vowel.test(last) ? word.slice(0, -1) : word;
}

/** Where the region begins in which an ending may be taken off. */
function afterFirstSyllable(word: string): number {
  const match = word.match(/^.*?[aeiouy]+[^aeiouy]/);
  return Math.max(shortest, match ? match[0].length : word.length);
}

/** Common in daycare and bent beyond rules. */
const irregular = new Map(
  `bog:bøger,bogen,bøgerne,bogens hånd:hænder,hånden,hænderne fod:fødder,fødderne,foden and:ænder
  gå:går,gik,gået syng:synger,sang,sunget,synge leg:leger,lege,legen,legede,leget spis:spiser,spise,spiste,spist
  sov:sover,sove,sovet søg:søger,søge,søgte,søgt vælg:vælger,vælge,valgte,valgt,valg tæl:tæller,tælle,talte,talt
  træ:træer,træerne,træet,træets tå:tæer løb:løber,løbe,løbet,løbende byg:bygger,bygge,byggede,bygget
  hjælp:hjælper,hjælpe,hjalp,hjulpet spørg:spørger,spørge,spurgte,spurgt,spørgsmål fortæl:fortæller,fortælle,fortalte,fortalt
  læs:læser,læse,læste,læst,læsning mal:maler,male,malede,malet,maling hent:henter,hente,hentet,hentede,hentning
  vent:venter,vente,ventede,ventet,ventetid ven:venner,vennen,vennerne,venskab,venskaber sol:solen by:byen,byer dag:dage,dagen,dagene
  kort:kortet,kortene dyr:dyret,dyrene,dyrs vind:vinden rim:rimet,rimene,rime,rimer lur:luren,lure putte:putter,puttet,putning,puttede
  krop:kroppen,kroppe,kroppens skov:skoven,skove,skovene,skovens mad:maden sten:stenen,stenene,stene ting:tingene,tinget
  regn:regnen,regner,regnede,regne bord:bordet,borde,bordene,bords`
    .split(/\s+/)
    .flatMap((entry) => {
      const [base = '', forms = ''] = entry.split(':');
      return [base, ...forms.split(',')].map((form) => [spelledOut(form), spelledOut(base)] as const);
    }),
);
