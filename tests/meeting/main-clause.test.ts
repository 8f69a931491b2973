import { expect, it } from 'vitest';
import { decisionSaid } from '../../shared/domain/meeting/decision-in-sentence.ts';

it.each([
  ['Vi har besluttet at vi kun er to børn ad gangen ved vasken', 'Vi er kun to børn ad gangen ved vasken'],
  ['Vi er blevet enige om at vi altid hilser på børnene', 'Vi hilser altid på børnene'],
  ['Vi har besluttet, at vi ikke længere rydder op for børnene', 'Vi rydder ikke længere op for børnene'],
  ['Vi aftalte at Ditte også tager billeder af legen', 'Ditte tager også billeder af legen'],
  ['Det er besluttet at de voksne aldrig går fra garderoben', 'De voksne går aldrig fra garderoben'],
  ['Vi beslutter at en af os hver gang sætter sig på gulvet', 'En af os sætter sig hver gang på gulvet'],
  ['Vi beslutter at børnene selv kan hælde op', 'Børnene kan selv hælde op'],
  ['Vi beslutter at der kun er tre ved bordet', 'Der er kun tre ved bordet'],
  ['Vi beslutter at vi altid bruger det store bord', 'Vi bruger altid det store bord'],
  ['Vi beslutter at vi ikke gør det mere', 'Vi gør det ikke mere'],
  ['Vi beslutter at Ditte og Emil stadig tager de små med', 'Ditte og Emil tager stadig de små med'],
  ['Vi beslutter at to grupper altid er ude', 'To grupper er altid ude'],
])('is told as a sentence of its own: %s', (said, told) => {
  expect(decisionSaid(said, ['Ditte', 'Emil'], 'da')).toBe(told);
});

it.each([
  'børn der gerne vil også må gå ind',
  'vi fra mandag spiser ude',
  'vi altid spiser ude og aldrig går ind',
  'børnene selv klæder sig på',
  'børnene hver anden fredag er ude',
  'vi spiser ude, og at børnene selv dækker bord',
  'vi kun om fredagen spiser ude',
])('keeps what was said where its order is not certain: at %s', (that) => {
  expect(decisionSaid(`Vi har besluttet at ${that}`, [], 'da')).toBe(`At ${that}`);
});

it.each([
  ['vi slukker musikken, når børnene ikke kan høre os'],
  ['alle børn skal først ud'],
  ['vi spiser kun ude'],
  ['alle spiser også grøntsager'],
  ['alle har regntøj med, så de ikke bliver våde'],
  ['Emil køber gløgg'],
])('leaves alone what is in order: at %s', (that) => {
  const [first = ''] = that;
  expect(decisionSaid(`Vi har besluttet at ${that}`, ['Emil'], 'da')).toBe(
    first.toUpperCase() + that.slice(1),
  );
});
