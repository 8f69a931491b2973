import { phrases, placesIn } from '../phrases/phrases.ts';
import type { Word } from '../split-words.ts';

const words = {
  barnet: 'han hun ham hende hans hendes drengen pigen drengens pigens sønnen datteren',
  slægt: `mor mors moren morens moderen far fars faren farens faderen stedfar* stedmor* papfar* papmor* bonusfar* bonusmor* storebror storesøster
    lillebror lillesøster bror søster tvillingebror tvillingesøster mormor morfar farmor farfar bedstemor bedstefar bedsteforældre* onkel tante
    moster faster fætter kusine søskende`,
  gør: `går gik gå gået kommer kom komme henter hentede hente afleverer afleverede aflevere vinker vinkede vinke siger sagde siger kysser krammer kører kørte
    cykler cyklede ringer ringede læser synger blev bliver står sidder`,
} as const;

/** One child and its own people: `hendes storebror har …`. */
const kin = phrases(
  words,
  `
  hans|hendes|drengens|pigens (egen|store|lille) <slægt>
  hans|hendes|drengens|pigens forældre|familie
  <barnet> ~~ <slægt>
  <slægt> ~~ <barnet>
  `,
);

/** Ordinary things that parents do when they bring or fetch a child. */
const atTheDoor = phrases(
  words,
  `
  <slægt> ~ <gør>
  <gør> <slægt>
  farvel ~ til ~ <slægt>
  <slægt> ~ farvel
  fra <slægt>
  efter|til|på <slægt>
  far mor og (børn|barn)
  <slægt> og <slægt>
  lege* ~~ <slægt>
  leger|legede|leg|legen ~~ <slægt>
  læse|læser|sang|synger|bog|bogen|historie* ~~ <slægt>
  `,
);

export function findKin(all: readonly Word[], harmless: ReadonlySet<number>): readonly (readonly number[])[] {
  const deaf = new Set([...harmless, ...placesIn(atTheDoor.find(all))]);
  return kin.find(all, deaf).map(({ at }) => at);
}
