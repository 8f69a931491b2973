/** Something that somebody tries: its words, and what it is about where they say so. */
export interface DemoTrial {
  readonly what: string;
  readonly theme?: 'personal' | 'social' | 'language' | 'body' | 'nature' | 'culture';
}

/** One list for each course of a house; a house comes back to a list only after three courses. */
export const demoTrials: readonly (readonly DemoTrial[])[] = [
  [
    { what: 'Jeg siger højt i garderoben, hvad vi skal nu', theme: 'language' },
    { what: 'To børn ad gangen i garderoben, så der er ro til at øve sig', theme: 'personal' },
    { what: 'Børnene hælder selv vand op ved frokosten', theme: 'personal' },
    { what: 'Jeg synger den samme sang hver gang, vi går fra leg til samling', theme: 'language' },
    { what: 'Jeg sætter mig på gulvet i garderoben og venter med at hjælpe', theme: 'personal' },
    { what: 'Vi tager imod ved døren og siger godmorgen med navn', theme: 'social' },
    { what: 'Børnene dækker bord to og to', theme: 'social' },
    { what: 'Jeg bliver i legen fem minutter længere, end jeg plejer', theme: 'social' },
    { what: 'Jeg spørger, hvad de smager, mens vi spiser', theme: 'language' },
    { what: 'Vi lægger tøjet frem i rækkefølge, så børnene selv kan tage det på', theme: 'personal' },
    { what: 'En fast voksen bliver siddende hele måltidet' },
    { what: 'Vi hjælper hinanden med støvlerne i garderoben', theme: 'social' },
    { what: 'Vi går i små hold til garderoben' },
    { what: 'Jeg bukker mig ned og får øjenkontakt, før jeg siger farvel om eftermiddagen', theme: 'social' },
  ],
  [
    { what: 'Vi bliver længere på legepladsen, når legen er god', theme: 'nature' },
    { what: 'Vi graver og bygger i sandkassen sammen med børnene', theme: 'personal' },
    { what: 'Vi leger udenfor uden legetøj', theme: 'nature' },
    { what: 'Jeg leger med i sandkassen og lader børnene bestemme', theme: 'social' },
    { what: 'Vi synger, mens vi tager flyverdragter på i garderoben', theme: 'language' },
    { what: 'Børnene øser selv op ved frokosten', theme: 'personal' },
    { what: 'Vi læser højt to gange om ugen for en lille gruppe', theme: 'language' },
    { what: 'Vi siger farvel i vinduet om morgenen sammen med forældrene', theme: 'social' },
    { what: 'Vi er ude på legepladsen hver formiddag', theme: 'nature' },
    { what: 'Vi rydder op med en sang, før vi går ud', theme: 'culture' },
    { what: 'Halvdelen af børnene er ude om formiddagen', theme: 'social' },
    { what: 'Børnene hænger selv deres tøj op i garderoben', theme: 'personal' },
    { what: 'Vi taler om dagen, mens vi spiser frugt', theme: 'language' },
    { what: 'Jeg inviterer den, der står for sig selv, med ind i legen', theme: 'social' },
  ],
  [
    { what: 'Vi viser med billeder, hvad der sker efter frokost' },
    { what: 'Jeg fortæller, hvad jeg gør, når jeg skifter ble', theme: 'language' },
    { what: 'Vi begynder samlingen med en dans', theme: 'body' },
    { what: 'Børnene vælger sangen til samling', theme: 'culture' },
    { what: 'Jeg putter børnene i samme rækkefølge hver dag' },
    { what: 'Vi øver lynlåsen på en dukke, før vi går i garderoben', theme: 'body' },
    { what: 'Børnene finder selv støvler og vanter i garderoben', theme: 'personal' },
    { what: 'Jeg spiser med og går ikke fra bordet', theme: 'social' },
    { what: 'Vi klatrer på legepladsen, og jeg venter med at gribe ind', theme: 'body' },
    { what: 'Jeg spørger forældrene ved aflevering, hvad barnet er optaget af', theme: 'social' },
    { what: 'Vi vasker hænder to ad gangen og synger imens', theme: 'culture' },
    { what: 'To børn dækker op og byder de andre ved måltidet', theme: 'social' },
    { what: 'Jeg siger til ved overgangen fra leg til samling fem minutter før', theme: 'language' },
    { what: 'Vi bygger bane på legepladsen sammen med børnene', theme: 'body' },
  ],
];

/** What they tell of it, and whether they go on. */
export const demoOutcomes: readonly {
  readonly happened: string;
  readonly learned?: string;
  readonly next?: 'keep' | 'adjust' | 'drop';
}[] = [
  {
    happened: 'Flere gik selv i gang, og der blev roligere.',
    learned: 'Jeg behøver kun sige det én gang.',
    next: 'keep',
  },
  { happened: 'De hjalp hinanden uden at blive bedt om det.', next: 'keep' },
  { happened: 'Det tog længere tid, end jeg troede.', learned: 'Færre ad gangen.', next: 'adjust' },
  { happened: 'De fandt selv på noget nyt.', next: 'keep' },
  { happened: 'Det passede ikke ind den uge.', next: 'adjust' },
];

/** What the leaders let go in words: with every second course, or with every one where there are two. */
export const demoLearnings = {
  Regnbuen: [
    'Når vi siger det samme alle sammen, falder der ro på, også hos de voksne.',
    'Det hjalp, at vi aftalte, hvem der bliver siddende, og hvem der går.',
  ],
  'Legestuen Havblik': ['De små vil gerne hjælpe til, når der er tid til at vente på dem.'],
  Skovstuen: ['Vi prøvede færre ting ad gangen og talte mere om dem. Det gav mere.'],
} as const;

/** The goal that each of their meetings sets, and its activity. */
export const demoGoal = {
  goal: 'Børnene får mere at bestemme i hverdagen',
  activity1: 'Små grupper om formiddagen',
} as const;
