import { comfortStarters } from './everyday-starters-comfort.ts';
import type { CareStarter } from './starter-trial.ts';

const common = { version: 1, audience: 'staff', setting: 'both' } as const;

/** The moments a day is full of: nappies, clothes, sleep, mornings and afternoons, comfort. */
export const careStarters: readonly CareStarter[] = [
  {
    ...common,
    row: 130,
    id: 'starter.care.nappy.say-first',
    care: 'nappy',
    partOfDay: 'care',
    principle: 'frame',
    da: {
      trial: 'Jeg siger, hvad jeg gør, lige før jeg gør det, når jeg skifter ble.',
      sign: 'Barnet løfter selv numsen eller foden.',
    },
    en: {
      trial: 'I say what I do just before I do it when I change a nappy.',
      sign: 'The child lifts its bottom or foot by itself.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.nappy.a-glance',
    care: 'nappy',
    partOfDay: 'care',
    principle: 'wait',
    da: {
      trial: 'Jeg venter på et blik, før jeg løfter barnet op på puslebordet.',
      sign: 'Barnet rækker armene frem imod mig.',
    },
    en: {
      trial: 'I wait for a glance before I lift the child on to the changing table.',
      sign: 'The child stretches its arms towards me.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.nappy.echo',
    care: 'nappy',
    partOfDay: 'care',
    principle: 'follow',
    da: {
      trial: 'Jeg gentager den lyd, barnet laver under bleskiftet, og venter på svar.',
      sign: 'Lyden går frem og tilbage mellem os.',
    },
    en: {
      trial: 'I repeat the sound the child makes while being changed, and wait for an answer.',
      sign: 'The sound goes to and fro between us.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.nappy.helper',
    care: 'nappy',
    partOfDay: 'care',
    principle: 'stretch',
    da: {
      trial: 'Jeg lader barnet holde den rene ble, til vi skal bruge den.',
      sign: 'Barnet rækker mig den på det rigtige tidspunkt.',
    },
    en: {
      trial: 'I let the child hold the clean nappy until we need it.',
      sign: 'The child hands it to me at the right moment.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.dressing.in-order',
    care: 'dressing',
    partOfDay: 'dressing',
    principle: 'frame',
    da: {
      trial: 'Jeg lægger tøjet frem i den rækkefølge, det skal på.',
      sign: 'Flere tager selv det næste stykke.',
    },
    en: {
      trial: 'I lay out the clothes in the order they go on.',
      sign: 'More of them take the next piece by themselves.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.dressing.which-foot',
    care: 'dressing',
    partOfDay: 'dressing',
    principle: 'follow',
    da: {
      trial: 'Jeg spørger “hvilken fod først?” og tager den, der kommer.',
      sign: 'Foden er på vej, før jeg har spurgt færdig.',
    },
    en: {
      trial: 'I ask “which foot first?” and take the one that comes.',
      sign: 'The foot is on its way before I have finished asking.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.dressing.two-at-a-time',
    care: 'dressing',
    partOfDay: 'dressing',
    principle: 'warmth',
    da: {
      trial: 'Jeg klæder to børn på ad gangen, mens de andre leger videre.',
      sign: 'Vi når at tale sammen, mens lynlåsen går op og ned.',
    },
    en: {
      trial: 'I dress two children at a time while the others play on.',
      sign: 'We get to talk while the zip goes up and down.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.rest.an-extra-minute',
    care: 'rest',
    partOfDay: 'rest',
    principle: 'warmth',
    da: {
      trial: 'Jeg bliver siddende et minut ekstra, når det sidste barn er faldet til ro.',
      sign: 'Den, der åbner øjnene, ser mig og lukker dem igen.',
    },
    en: {
      trial: 'I stay seated an extra minute when the last child has settled.',
      sign: 'Whoever opens their eyes sees me and closes them again.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.rest.what-then',
    care: 'rest',
    partOfDay: 'rest',
    principle: 'frame',
    da: {
      trial: 'Jeg fortæller med lav stemme, hvad vi skal, når de vågner.',
      sign: 'De husker det, når de slår øjnene op.',
    },
    en: {
      trial: 'I tell in a low voice what we are going to do when they wake.',
      sign: 'They remember it when they open their eyes.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.rest.awake',
    care: 'rest',
    partOfDay: 'rest',
    principle: 'warmth',
    da: {
      trial: 'Jeg sætter mig hos dem, der er vågne, og lader dem hviske til mig.',
      sign: 'Der bliver hvisket om noget, jeg ikke kendte til.',
    },
    en: {
      trial: 'I sit down with those who are awake and let them whisper to me.',
      sign: 'Something I did not know of is whispered.',
    },
  },
  ...comfortStarters,
];
