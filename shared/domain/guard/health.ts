import type { Folded, Span } from './folding.ts';
import { anyWord } from './patterns.ts';

const healthWords = anyWord(`
  autis[a-zæøå]* aspergers?(?:syndrom)? adhd epilep[a-z]* astma[a-zæøå]*
  [a-zæøå]*allergi(?!sk)[a-zæøå]* [a-zæøå]*allergi(?:sk[a-z]*|ke[a-z]*|c)? allerg(?:y|ies|en|ener)
  diabetes[a-zæøå]* diabetik[a-z]* sukkersyge[a-zæøå]* cøliaki diagnos[a-zæøå]* medicin[a-zæøå]* medication
  psykiatri[a-zæøå]* psykiatrisk[a-z]* psykisk angst(?:en|ens)? (?:separations|social|mørke)angst[a-z]* depressi[a-z]*
  (?:sprog|udviklings|tilknytnings|opmærksomheds|adfærds|spise|sanse)forstyrrelser?n?e?s?
  [a-z]*syndrom(?:et)? handicap[a-zæøå]* udviklingshæm[a-zæøå]* retardere[a-z]* spasti[a-z]*
  hørenedsættelsen? høreapparat[a-z]* hjertefejl[a-z]* kræft(?:en|syg)? leukæmi krampe[a-z]* feberkramper?
  tourettes? ocd ptsd traume[a-z]* traumatisere[a-z]* mutisme mutistisk ordblind[a-z]*
  epipen[a-z]* insulin ritalin melatonin penicillin antibiotika vaccin[a-z]* udredning[a-z]* udredt opereret
  laktoseintoleran[a-z]* intoleran[a-z]* skoldkopper lungebetændelse mellemørebetændelse kørestol[a-z]* sondemad
  udviklingsforstyrre[a-z]* (?:sprog|tale|indlærings)vanskelighed[a-z]* svagtseende hørehæmme[a-z]* synshæmme[a-z]* døvt? døve
  autism autistic asthma epilepsy disabled disability anxiety
`);

/** `ADD` only in capitals: `add` is an English word. */
const inCapitals = /(?<!\p{L})ADD(?!\p{L})/gu;

export interface HealthFinding {
  readonly kind: 'health';
  readonly span: Span;
}

export function findHealthWords(folded: Folded): readonly HealthFinding[] {
  return [...folded.text.matchAll(healthWords), ...folded.text.matchAll(inCapitals)].map((match) => ({
    kind: 'health' as const,
    span: folded.spanOf(match.index, match.index + match[0].length),
  }));
}
