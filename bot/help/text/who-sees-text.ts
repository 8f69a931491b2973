const da = {
  title: 'Det afhænger af, hvor du skriver:',
  channel: 'I kanalen kan alle i kanalen læse det.',
  own: 'I vores egen samtale vælger du selv, hvem der må se det. Det står ved feltet, hvor du skriver.',
  notes: (fewest: number) =>
    `Noter viser jeg kun samlet og uden navne, og først når der er mindst ${fewest}.`,
  network: 'Netværket får kun tal, og først når lederen har set dem og frigivet dem.',
  mine: 'Se, hvad jeg har gemt om dig',
};

const en: typeof da = {
  title: 'That depends on where you write:',
  channel: 'In the channel everybody there can read it.',
  own: 'In our own chat you choose who may see it. It says so at the field you write in.',
  notes: (fewest) => `Notes I show only together and without names, and not before there are ${fewest}.`,
  network: 'The network gets figures only, and not before the leader has seen and released them.',
  mine: 'See what I keep about you',
};

export const whoSeesText = { da, en };
