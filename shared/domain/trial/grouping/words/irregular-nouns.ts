import { spelledOut } from './spelled-out.ts';

/** Nouns that change their vowel: the dictionary has their plurals as words of their own. */
const plurals = `
  barn:børn,børnene,børns bog:bøger,bøgerne hånd:hænder,hænderne fod:fødder,fødderne tand:tænder,tænderne tå:tæer,tæerne
  mand:mænd,mændene mor:mødre,mødrene,moderen far:fædre,fædrene,faderen bror:brødre,brødrene,broderen
  datter:døtre,døtrene and:ænder,ænderne gås:gæs,gæssene rod:rødder,rødderne nat:nætter,nætterne
  kraft:kræfter,kræfterne ko:køer,køerne stad:stæder bonde:bønder,bønderne øje:øjne,øjnene klo:kløer,kløerne
  so:søer,søerne sko:skoene knæ:knæene
`;

/** A noun and one of its forms. */
export const irregularNouns: readonly (readonly [string, string])[] = plurals
  .trim()
  .split(/\s+/)
  .flatMap((entry) => {
    const [noun = '', forms = ''] = spelledOut(entry).split(':');
    return forms.split(',').map((form) => [noun, form] as const);
  });
