const da = {
  which: 'Det er helt i orden. Hvad skal jeg holde op med?',
  hours:
    'Det forstår jeg godt. Jeg skriver på samme tid til alle i enheden og kun på dage, hvor I har åbent, så jeg kan ikke give dig dine egne timer. Men det her kan du vælge:',
  noUnit: 'Det er i orden. Jeg skriver ikke til dig af mig selv, for du er ikke med i en enhed.',
  quiet: 'Spørg mig ikke om noget',
  holiday: 'Jeg holder ferie',
  pause: 'Enheden holder pause',
  posts: 'Vælg beskeder i kanalen',
  leave: 'Jeg vil ud af enheden',
};

const en: typeof da = {
  which: 'That is quite all right. What shall I stop doing?',
  hours:
    'I quite understand. I write to everybody in the unit at the same time, and on your open days only, so I cannot give you hours of your own. But this you can choose:',
  noUnit: 'That is fine. I do not write to you of my own accord, because you are not in a unit.',
  quiet: 'Ask me nothing',
  holiday: 'I am on holiday',
  pause: 'The unit takes a pause',
  posts: 'Choose the posts in the channel',
  leave: 'I want to leave the unit',
};

export const stopText = { da, en };
