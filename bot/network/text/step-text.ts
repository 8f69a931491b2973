import type { StepStage } from '../../../shared/domain/network/step.ts';
import { atStart, inWords } from '../../time/text/counted.ts';

const da = {
  button: 'Mit eget mål',
  title: (network: string) => `Mit eget mål i ${network}`,
  none: 'Hvad vil du selv øve dig på som leder? Vælg én lille ting at prøve, før I mødes.',
  goal: 'Det vil jeg lære',
  what: 'Det prøver jeg',
  how: 'Sådan gik det',
  before: 'Fra sidste møde',
  write: 'Skriv mit mål',
  edit: 'Ret, eller fortæl, hvordan det gik',
  erase: 'Slet målet',
  erased: 'Målet er slettet.',
  others: 'I mødepakken fra en anden leder af din enhed',
  unshare: 'Tag det ud af mødepakken',
  unshared: 'Det er taget ud af mødepakken.',
  onlyYou: 'Kun du ser det.',
  inPack: 'Det står i mødepakken med navnet på din enhed.',
  stages: {
    'not-yet': 'Ikke prøvet endnu',
    keep: 'Prøvet, og jeg beholder det',
    adjust: 'Prøvet, og jeg justerer det',
    drop: 'Prøvet, og jeg slipper det',
    'not-tried': 'Det nåede jeg ikke',
  } satisfies Record<StepStage, string> as Record<StepStage, string>,
  formTitle: 'Mit eget mål',
  formIntro: 'Skriv ikke om enkelte børn eller kolleger.',
  goalAsk: 'Hvad vil du lære som leder?',
  goalHint: 'Fx: At spørge mere, før jeg svarer.',
  whatAsk: 'Hvad vil du prøve, før I mødes?',
  whatHint: 'Fx: Jeg stiller to spørgsmål på hvert stuemøde.',
  stageAsk: 'Hvordan gik det?',
  happenedAsk: 'Hvad skete der?',
  share: 'Må det stå i mødepakken?',
  shareYes: 'Ja, med navnet på min enhed. Hvad der skete, fortæller jeg selv.',
  missing: { goal: 'Skriv, hvad du vil lære.', what: 'Skriv, hvad du vil prøve.' },
  save: 'Gem målet',
  cancel: 'Fortryd',
  packTitle: 'Det prøver lederne selv',
  more: (n: number) =>
    n === 1
      ? 'Én leder til har delt sit mål.'
      : `${atStart(inWords('da', n))} ledere til har delt deres mål.`,
};

const en: typeof da = {
  button: 'My own goal',
  title: (network) => `My own goal in ${network}`,
  none: 'What do you want to practise as a leader? Choose one small thing to try before you meet.',
  goal: 'What I want to learn',
  what: 'What I try',
  how: 'How it went',
  before: 'From the last meeting',
  write: 'Write my goal',
  edit: 'Edit, or tell how it went',
  erase: 'Delete the goal',
  erased: 'The goal has been deleted.',
  others: 'In the meeting pack from another leader of your unit',
  unshare: 'Take it out of the meeting pack',
  unshared: 'It has been taken out of the meeting pack.',
  onlyYou: 'Only you see it.',
  inPack: 'It stands in the meeting pack with the name of your unit.',
  stages: {
    'not-yet': 'Not tried yet',
    keep: 'Tried, and I keep it',
    adjust: 'Tried, and I adjust it',
    drop: 'Tried, and I let it go',
    'not-tried': 'I did not get to it',
  },
  formTitle: 'My own goal',
  formIntro: 'Write about no single child or colleague.',
  goalAsk: 'What do you want to learn as a leader?',
  goalHint: 'For example: to ask more before I answer.',
  whatAsk: 'What do you want to try before you meet?',
  whatHint: 'For example: I ask two questions at each room meeting.',
  stageAsk: 'How did it go?',
  happenedAsk: 'What happened?',
  share: 'May it stand in the meeting pack?',
  shareYes: 'Yes, with the name of my unit. What happened I tell myself.',
  missing: { goal: 'Write what you want to learn.', what: 'Write what you want to try.' },
  save: 'Save the goal',
  cancel: 'Cancel',
  packTitle: 'What the leaders try themselves',
  more: (n) =>
    n === 1
      ? 'One more leader has shared a goal.'
      : `${atStart(inWords('en', n))} more leaders have shared a goal.`,
};

export const stepText = { da, en };
