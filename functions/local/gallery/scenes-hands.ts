import { presses, type Scene, says, writes } from './scene.ts';

const holidays = [
  ['4. til 5. januar', '4 January to 5 January'],
  ['11. til 12. januar', '11 January to 12 January'],
  ['18. til 19. januar', '18 January to 19 January'],
  ['25. til 26. januar', '25 January to 26 January'],
  ['1. til 2. februar', '1 February to 2 February'],
  ['8. til 9. februar', '8 February to 9 February'],
  ['15. til 16. februar', '15 February to 16 February'],
] as const;

/** What passes from hand to hand: the meeting, what was decided, and what is called otherwise since. */
export const handingScenes: readonly Scene[] = [
  {
    name: 'a meeting handed over',
    when: 'meeting',
    lines: [
      says('bo', 'dagsorden', 'agenda'),
      presses('bo', 'meeting.start'),
      says('bo', 'mødeleder', 'chair'),
      presses('bo', 'chair.ask-one'),
      says('bo', 'mødeleder', 'chair'),
      says('bo', 'mødet', 'the meeting now'),
      presses('bo', 'chair.unask'),
      presses('ane', 'chair.step-in'),
      says('bo', 'hvem leder mødet', 'chair'),
      says('ditte', 'jeg kan lede mødet', 'I can chair the meeting'),
      presses('ditte', 'chair.step-in'),
      says('ane', 'jeg vil gerne lede mødet', 'I will chair the meeting'),
      presses('ane', 'chair.wish'),
      presses('ditte', 'chair.give-to'),
      presses('ditte', 'chair.give-to'),
    ],
  },
  {
    name: 'decisions of several',
    when: 'meeting',
    lines: [
      says('bo', 'dagsorden', 'agenda'),
      presses('bo', 'meeting.start'),
      says(
        'bo',
        'beslutning: Ane og Emil ringer til gården på fredag',
        'decision: Ane and Emil ring the farm on Friday',
      ),
      says(
        'bo',
        'beslutning: Farida og Ane køber maling inden torsdag',
        'decision: Farida and Ane buy paint by Thursday',
      ),
      says('bo', 'beslutning: Farida vasker puderne', 'decision: Farida washes the cushions'),
      says('bo', 'beslutning: Farida ordner skuret', 'decision: Farida tidies the shed'),
      says('bo', 'beslutning: Karla køber krus', 'decision: Karla buys mugs'),
      presses('bo', 'decision.keep'),
      says('bo', 'mødet', 'the meeting now'),
      presses('bo', 'meeting.show'),
      presses('bo', 'meeting.attendance'),
      writes('bo', { present: 'Bo' }, { present: 'Bo' }),
      presses('bo', 'meeting.go', 'personal', { to: '10' }),
      says('bo', 'medlemmer', 'members'),
      presses('bo', 'members.remove'),
      writes('bo', { staff: 'Farida' }, { staff: 'Farida' }),
      presses('bo', 'decision.free'),
      presses('bo', 'decision.pass-on'),
      writes('bo', { to: 'Emil' }, { to: 'Emil' }),
    ],
  },
  {
    name: 'a topic called otherwise',
    when: 'meeting',
    lines: [
      says('bo', 'dagsorden', 'agenda'),
      presses('bo', 'meeting.start'),
      says('bo', 'kald emnet om pinde for Skoven', 'call the topic about pinde Skoven'),
      presses('bo', 'topic.mend'),
      presses('bo', 'topic.mend', 'personal', { text: 'Turen' }),
    ],
  },
  {
    name: 'many holidays',
    when: 'week',
    lines: [
      ...holidays.map(([da, en]) => says('ane', `jeg holder ferie fra ${da}`, `holiday from ${en}`)),
      says('ane', 'har jeg ferie', 'holiday'),
    ],
  },
  {
    name: 'told twice, and mended afterwards',
    when: 'meeting',
    lines: [
      says('ane', 'hvem er med i dag', 'who is present'),
      says('bo', 'dagsorden', 'agenda'),
      presses('bo', 'meeting.start'),
      says('bo', 'hvem er med i dag', 'who is present'),
      says('ane', 'hvem er med i dag', 'who is present'),
      says('bo', 'beslutning: Ane ringer til gården på fredag', 'decision: Ane rings the farm on Friday'),
      says('bo', 'beslutning: Ane ringer til gården på fredag', 'decision: Ane rings the farm on Friday'),
      says(
        'bo',
        'det er Emil der ringer til gården, og det er på torsdag',
        'it is Emil who rings the farm, and it is on Thursday',
      ),
      says('bo', 'mødet', 'the meeting now'),
      presses('bo', 'meeting.go', 'personal', { to: '10' }),
      presses('bo', 'meeting.close'),
      says('ane', 'det er Carla der ringer til gården, ikke Ane', 'it is Carla who rings the farm, not Ane'),
      says('bo', 'referat', 'minutes'),
      says('bo', 'beslutninger', 'decisions', 'channel'),
    ],
  },
  {
    name: 'several at once',
    when: 'week',
    lines: [
      says(
        'ane',
        'Vi har prøvet et par ting:\n- Vi går ud i to hold\n- Vi dækker bord sammen med børnene\n- Vi synger, når vi rydder op',
        'We have tried some things:\n- We go out in two teams\n- We lay the table with the children\n- We sing as we tidy up',
      ),
      presses('ane', 'trial.withdraw'),
    ],
  },
];
