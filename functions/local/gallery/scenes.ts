import type { Values } from '../../../bot/ui/form.ts';
import type { Language } from '../../../shared/domain/person/person.ts';
import type { Role } from '../story/cast.ts';
import type { Place } from '../story/stage.ts';

export const links = {
  calendar: () => 'https://femuger.example/kalender',
  print: (kind: string) => `https://femuger.example/${kind}`,
};

type Told<T> = Readonly<Record<Language, T>>;

/** Somebody writes to the bot, presses what was offered, or sends the form that opened; in their own chat, if nothing else is said. */
export type Line = { readonly who: Role; readonly place?: Place } & (
  | { readonly says: Told<string> }
  /** The first such button of the latest answer that offers one. `over`: what this one is to carry instead. */
  | { readonly presses: string; readonly over?: Values }
  | { readonly writes: Told<Values> }
);

export interface Scene {
  readonly name: string;
  /** In the third week of a course; well before the meeting's time; at it; on the first day of the next course. */
  readonly when: 'week' | 'early' | 'meeting' | 'after';
  readonly lines: readonly Line[];
}

const says = (who: Role, da: string, en: string, place?: Place): Line => ({
  who,
  says: { da, en },
  ...(place && { place }),
});
const presses = (who: Role, action: string, place?: Place, over?: Values): Line => ({
  who,
  presses: action,
  ...(place && { place }),
  ...(over && { over }),
});
const writes = (who: Role, da: Values, en: Values, place?: Place): Line => ({
  who,
  writes: { da, en },
  ...(place && { place }),
});

export const scenes: readonly Scene[] = [
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
  {
    name: 'a chair',
    when: 'week',
    lines: [
      says('bo', 'kan Ane lede mødet', 'chair Ane'),
      presses('bo', 'chair.ask-one'),
      presses('ane', 'chair.step-in'),
      presses('ane', 'chair.give-back', 'channel'),
      says('bo', 'mødeleder', 'chair'),
      presses('bo', 'chair.ask'),
      presses('bo', 'chair.ask'),
      presses('emil', 'chair.take', 'channel'),
    ],
  },
  {
    name: 'a first trial',
    when: 'week',
    lines: [
      says(
        'bo',
        'prøvehandling: Jeg går forrest ud af døren',
        'trial: I go first out of the door',
        'channel',
      ),
      says('bo', 'prøvehandling: Jeg sidder med ved frokosten', 'trial: I sit with them at lunch'),
    ],
  },
  {
    name: 'a new course',
    when: 'after',
    lines: [says('bo', 'dagens grupper', 'groups today', 'channel'), says('bo', 'ugeplan', 'week plan')],
  },
  {
    name: 'groups',
    when: 'week',
    lines: [says('bo', 'dagens grupper', 'groups today', 'channel'), says('bo', 'ugeplan', 'week plan')],
  },
  {
    name: 'early',
    when: 'early',
    lines: [
      says('bo', 'dagsorden', 'agenda'),
      presses('bo', 'meeting.start'),
      presses('bo', 'meeting.start'),
      says('ane', 'dagsorden', 'agenda', 'channel'),
    ],
  },
  {
    name: 'a meeting',
    when: 'meeting',
    lines: [
      says('bo', 'dagsorden', 'agenda'),
      presses('bo', 'agenda.show'),
      presses('bo', 'agenda.sources'),
      presses('bo', 'topic.edit'),
      writes('bo', { which: 'Vi samler pinde', to: 'Tag' }, { which: 'Vi samler pinde', to: 'Take' }),
      presses('bo', 'topic.put-back'),
      says('bo', 'dagsorden', 'agenda'),
      presses('bo', 'meeting.start'),
      presses('bo', 'decision.settle'),
      presses('bo', 'decision.change'),
      writes(
        'bo',
        { text: 'Tre børn ad gangen i garderoben om formiddagen' },
        { text: 'Three children at a time in the cloakroom in the morning' },
      ),
      presses('bo', 'meeting.decision'),
      writes(
        'bo',
        { text: 'Vi bliver ude ti minutter længere', who: 'Farida' },
        { text: 'We stay out ten minutes longer', who: 'Farida' },
      ),
      says('bo', 'fortryd', 'undo'),
      says('ane', 'beslutning: vi køber nye knager', 'decision: we buy new pegs', 'channel'),
      says('bo', 'beslutning: vi køber nye knager', 'decision: we buy new pegs'),
      says('bo', 'mødet', 'the meeting'),
      presses('bo', 'meeting.go', 'personal', { to: '2' }),
      presses('bo', 'topic.edit'),
      writes('bo', { which: 'Børnene pakker', to: 'Tag' }, { which: 'Børnene pakker', to: 'Take' }),
      says('bo', 'fortryd', 'undo'),
      presses('bo', 'topic.put-back'),
      says('ane', 'dagsorden', 'agenda', 'channel'),
      presses('bo', 'meeting.show'),
      presses('bo', 'meeting.go', 'personal', { to: '10' }),
      presses('bo', 'meeting.goal'),
      writes(
        'bo',
        { goal: 'Alle finder en ven i skoven' },
        { goal: 'Everybody finds a friend in the forest' },
      ),
      presses('bo', 'meeting.close'),
      says('bo', 'beslutninger', 'decisions'),
      says('ane', 'beslutninger', 'decisions', 'channel'),
      says('bo', 'referat', 'minutes'),
      says('bo', 'fortryd', 'undo'),
      says('bo', 'dagens grupper', 'groups today', 'channel'),
    ],
  },
];
