const da = {
  title: 'Det afhænger af, hvor du skriver:',
  channel: 'I kanalen kan alle i kanalen læse det.',
  own: 'I vores egen chat vælger du selv, hvem der må se det. Det står ved feltet, hvor du skriver.',
  notes: (fewest: number) =>
    `Noter viser jeg kun samlet og uden navne, og først når der er mindst ${fewest}.`,
  network:
    'Netværket får kun det, lederen har set og sagt ja til: tal og måske et par ord. Idéer, I deler i idébanken, kan andre huse også læse.',
  parents:
    'Nej, forældrene kan ikke læse med. Kanalen læses kun af dem, der er med i den, og i vores egen chat vælger du selv, hvem der må se det, du skriver.',
  aula: 'Vil I fortælle forældrene noget fra et møde, skriver jeg en tekst til Aula. Du retter den og lægger den selv op.',
  toAula: 'Vis tekst til Aula',
  mine: 'Se, hvad jeg har gemt om dig',
};

const en: typeof da = {
  title: 'That depends on where you write:',
  channel: 'In the channel everybody there can read it.',
  own: 'In our own chat you choose who may see it. It says so at the field you write in.',
  notes: (fewest) => `Notes I show only together and without names, and not before there are ${fewest}.`,
  network:
    'The network gets only what the leader has seen and said yes to: figures, and perhaps some words. Ideas you share in the idea bank can be read by other houses too.',
  parents:
    'No, the parents cannot read along. What you write in the channel is read by those in the channel alone. In our own chat you choose yourself who may see it.',
  aula: 'If you want to tell the parents something of a meeting, I write a text for Aula. You mend it and put it there yourself.',
  toAula: 'Show text for Aula',
  mine: 'See what I keep about you',
};

export const whoSeesText = { da, en };
