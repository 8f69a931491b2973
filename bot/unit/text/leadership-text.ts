const da = {
  title: (unit: string) => `Ledelse af ${unit}`,
  leader: 'Leder',
  deputy: 'Stedfortræder',
  deputyUntil: (day: string) => ` til og med ${day}`,
  institution: 'Institution',
  ledBy: ', ledet af ',
  handOver: 'Giv ledelsen videre',
  takeUp: 'Vær stedfortræder',
  end: 'Afslut stedfortræder',
  undo: 'Fortryd seneste skifte',
  archive: 'Hent arkivet',
  nobody: 'ingen',
  howDeputy:
    'Man bliver selv stedfortræder: Bed en kollega, der er med, skrive “stedfortræder” til mig og trykke “Vær stedfortræder”.',
  beDeputy: 'Skal du være stedfortræder, så tryk “Vær stedfortræder”. Andre gør det selv på samme måde.',

  handOverTitle: 'Giv ledelsen videre',
  handOverIntro:
    'Den nye leder får det at vide i kanalen sammen med alle andre. Kun dem, der har trykket “Jeg er med”, står på listen.',
  handOverTo: 'Hvem skal lede enheden?',
  scope: 'Hvad giver du videre?',
  scopeUnit: 'Kun enheden',
  scopeBoth: 'Enheden og institutionen',
  leadsUnit: (name: string) =>
    `${name} leder allerede enheden. Vælg “Enheden og institutionen”, eller vælg en anden.`,
  institutionGiven: (name: string) =>
    `Det er gjort. Nu leder ${name} også institutionen. Det skriver jeg ikke i kanalen, så fortæl det gerne til kollegerne.`,
  nobodyToHandTo: 'Der er ikke andre i enheden endnu. Bed den nye leder trykke “Jeg er med” i kanalen først.',
  submitHandOver: 'Giv videre',

  takeUpTitle: 'Vær stedfortræder',
  takeUpIntro:
    'Du kan det samme som lederen så længe. Kanalen får det at vide, og lederen kan afslutte det når som helst.',
  weeks: 'Hvor længe?',
  weeksOption: (weeks: number, day: string) => `${weeks} ${weeks === 1 ? 'uge' : 'uger'}, til og med ${day}`,
  submitTakeUp: 'Overtag',
  cancel: 'Fortryd',
  choose: 'Vælg en af mulighederne.',

  told: {
    handedOver: [' har givet ledelsen af enheden videre til ', '.'],
    tookUp: [' er stedfortræder til og med ', '.'],
    ended: [' har afsluttet stedfortrædertiden. Nu leder ', ' enheden.'],
    undone: [' har fortrudt det seneste skifte. Nu leder ', ' enheden.'],
  },
  done: 'Det er gjort, og kanalen har fået det at vide.',
  nothingToUndo: 'Der er ikke noget skifte at fortryde.',
  alreadyDeputy: 'Der er allerede en stedfortræder. Lederen kan afslutte det først.',
  relieved: 'Din tid som stedfortræder er lige sluttet. Tal med lederen, hvis du skal træde til igen.',
};

const en: typeof da = {
  title: (unit) => `Leadership of ${unit}`,
  leader: 'Leader',
  deputy: 'Deputy',
  deputyUntil: (day) => ` up to and including ${day}`,
  institution: 'Institution',
  ledBy: ', led by ',
  handOver: 'Hand over',
  takeUp: 'Be the deputy',
  end: 'End the deputy’s time',
  undo: 'Undo the latest change',
  archive: 'Get the archive',
  nobody: 'nobody',
  howDeputy:
    'A deputy takes it up in person: ask a colleague who is in the unit to write “deputy” to me and press “Be the deputy”.',
  beDeputy: 'If you are to be the deputy, press “Be the deputy”. Others do it themselves in the same way.',

  handOverTitle: 'Hand over',
  handOverIntro:
    'The new leader is told in the channel together with everyone. Only those who pressed “Count me in” are on the list.',
  handOverTo: 'Who shall lead the unit?',
  scope: 'What do you hand over?',
  scopeUnit: 'The unit only',
  scopeBoth: 'The unit and the institution',
  leadsUnit: (name) =>
    `${name} leads the unit already. Choose “The unit and the institution”, or somebody else.`,
  institutionGiven: (name) =>
    `It is done. ${name} leads the institution as well now. I do not write that in the channel, so please tell your colleagues.`,
  nobodyToHandTo:
    'Nobody else is in the unit yet. Ask the new leader to press “Count me in” in the channel first.',
  submitHandOver: 'Hand over',

  takeUpTitle: 'Be the deputy',
  takeUpIntro:
    'You can do what the leader can for that time. The channel is told, and the leader can end it at any moment.',
  weeks: 'For how long?',
  weeksOption: (weeks, day) => `${weeks} ${weeks === 1 ? 'week' : 'weeks'}, up to and including ${day}`,
  submitTakeUp: 'Take up',
  cancel: 'Cancel',
  choose: 'Choose one of the options.',

  told: {
    handedOver: [' has handed the unit over to ', '.'],
    tookUp: [' is the deputy up to and including ', '.'],
    ended: [' has ended the deputy’s time. The leader is ', '.'],
    undone: [' has undone the latest change. The leader is ', '.'],
  },
  done: 'Done, and the channel has been told.',
  nothingToUndo: 'There is no change to undo.',
  alreadyDeputy: 'There is a deputy already. The leader can end that first.',
  relieved: 'Your time as deputy has just been ended. Talk to the leader if you are to step in again.',
};

export const leadershipText = { da, en };
