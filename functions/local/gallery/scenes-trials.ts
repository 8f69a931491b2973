import { presses, type Scene, says, writes } from './scene.ts';

/** What is told, asked and written down on a day of the week. */
export const trialScenes: readonly Scene[] = [
  {
    name: 'a receipt',
    when: 'week',
    lines: [
      says(
        'ane',
        'prøvehandling: Jeg sætter mig på gulvet, når de bygger',
        'trial: I sit on the floor when they build',
        'channel',
      ),
      presses('ane', 'trial.edit', 'channel'),
      writes(
        'ane',
        { what: 'Jeg sætter mig på gulvet og venter, når de bygger' },
        { what: 'I sit on the floor and wait when they build' },
        'channel',
      ),
      says('ane', 'fortryd', 'undo'),
      presses('ane', 'trial.withdraw'),
      presses('ane', 'trial.undo-withdraw'),
    ],
  },
  {
    name: 'a question',
    when: 'week',
    lines: [
      says('ane', 'jeg læser en bog på gulvet efter frokost', 'I read a book on the floor after lunch'),
      presses('ane', 'trial.else'),
      says(
        'ane',
        'jeg vil prøve at læse en bog på gulvet efter frokost',
        'I will try to read a book on the floor after lunch',
      ),
      says('ane', 'jeg vil prøve at vente ved døren', 'I will try to wait by the door', 'channel'),
    ],
  },
  {
    name: 'told in words',
    when: 'week',
    lines: [
      says(
        'ditte',
        'prøvehandling: Vi dækker bord sammen med to børn',
        'trial: We lay the table with two children',
      ),
      says(
        'ditte',
        'prøvehandling: Børnene tager selv flyverdragten på',
        'trial: The children put on their snowsuits themselves',
      ),
      says('ditte', 'prøvehandling: Jeg synger, når vi dækker bord', 'trial: I sing when we lay the table'),
      says('ditte', 'det gik godt med at børnene dækkede bord', 'it went well with laying the table'),
      presses('ditte', 'outcome.open'),
      writes('ditte', { tried: 'yes', next: 'keep' }, { tried: 'yes', next: 'keep' }),
      says('ditte', 'fortryd', 'undo'),
      says('ditte', 'slet den om flyverdragten', 'delete trial about the snowsuits'),
      says(
        'ditte',
        'jeg prøvede at sidde stille, og det gik rigtig godt',
        'I tried to sit still and it went really well',
      ),
    ],
  },
  {
    name: 'own trials',
    when: 'week',
    lines: [
      ...[
        'Jeg venter ved døren',
        'Vi går ud ad bagdøren',
        'Jeg tæller til ti, før jeg hjælper',
        'To børn henter maden',
        'Jeg lægger tøjet frem',
        'Vi spiser i to hold',
        'Jeg sidder ved det stille bord',
        'Vi synger farvel',
      ].map((what, nth) =>
        says(
          'ane',
          `prøvehandling: ${what}`,
          `trial: ${['I wait by the door', 'We leave by the back door', 'I count to ten before I help', 'Two children fetch the food', 'I lay the clothes out', 'We eat in two sittings', 'I sit at the quiet table', 'We sing goodbye'][nth]}`,
        ),
      ),
      says('ane', 'mine prøvehandlinger', 'my trials'),
      presses('ane', 'trial.mine'),
      says('ane', 'mine prøvehandlinger', 'my trials', 'channel'),
    ],
  },
  {
    name: 'a name',
    when: 'week',
    lines: [
      says(
        'ane',
        'prøvehandling: Jeg hjælper Magnus Sørensen Holm med dragten',
        'trial: I help Magnus Sørensen Holm with the suit',
      ),
      says(
        'ane',
        'prøvehandling: Jeg hjælper Ida Marie Jensen med dragten',
        'trial: I help Ida Marie Jensen with the suit',
        'channel',
      ),
      presses('ane', 'trial.reword', 'channel'),
    ],
  },
  {
    name: 'not saved',
    when: 'week',
    lines: [
      says('ane', 'beslutning: vi køber nye knager', 'decision: we buy new pegs'),
      says('bo', 'beslutning: vi køber nye knager', 'decision: we buy new pegs'),
      says(
        'ane',
        'jeg vil gerne have et punkt på dagsordenen om julefrokost',
        'put the christmas lunch on the agenda',
      ),
      says(
        'ane',
        'kan du huske at minde mig om noget i morgen',
        'can you remember to remind me of something tomorrow',
      ),
      says('ane', 'note: vi så efterårets sidste blade', 'note: we saw the last leaves of autumn'),
      says('ane', 'fortryd', 'undo'),
    ],
  },
];
