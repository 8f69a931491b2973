import { openMatters } from '../../shared/domain/meeting/matter.ts';
import { matterSaid, worded } from '../../shared/domain/meeting/matter-said.ts';
import { sharesWord } from '../../shared/domain/meeting/topics-named.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { meetingAhead } from '../../shared/domain/plan/find-in-plan.ts';
import { chairOf } from '../../shared/domain/unit/chair.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { mattersIn } from '../rows/meeting-work-rows.ts';
import { readRows } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { messageIn } from './decide-at-once.ts';
import { matterWriteForm, mayMend, takeOff } from './mend-matter.ts';
import { putSaid } from './put-matter-on-agenda.ts';
import { matterText } from './text/matter-text.ts';
import { agendaPointView } from './view/agenda-point-view.ts';
import { offerMatterView, whichMatterView } from './view/matter-views.ts';

/** The form is what is wanted: nothing is said of what it is about. */
const asksForForm =
  /^(?:(?:saet|tag|skriv) )?(?:et )?(?:nyt )?(?:punkt|agenda point|new (?:agenda )?point)(?: paa| med)?$/;

/**
 * “Sæt garderoben på dagsordenen”, “nyt punkt: ture”: what is said plainly is put on, what may be meant is offered, and
 * what stands there is taken off or mended.
 */
export const agendaPointCommand = command({
  name: 'agenda-point',
  words: {
    da: ['nyt punkt', 'punkt', 'punkt på dagsordenen', 'sæt på dagsordenen', 'tag af dagsordenen'],
    en: ['new agenda point', 'agenda point', 'put on the agenda', 'take off the agenda'],
  },
  help: {
    group: 'everyday',
    line: {
      da: 'sæt et punkt på næste statusmøde: “nyt punkt: garderoben”',
      en: 'put a point on the next status meeting: “new agenda point: the cloakroom”',
    },
  },
  answersForWords: true,
  deed: 'see-agenda',
  run: async (at) => {
    const { unit, plan, call } = at;
    const { what } = call.intent;
    const text = what.kind === 'words' ? what.text : '';
    const said = matterSaid(text);
    if (said?.kind === 'off' || said?.kind === 'mend') return mendSaid(at, said.kind, said.about);
    if (said?.kind === 'talk' || (said?.kind === 'put' && said.isSure)) return putFrom(at, said.points);
    const [first = ''] = said?.points ?? [];
    if (first) return showYou(offerMatterView(unit, first));
    if (asksForForm.test(plainWords(text)) || what.kind !== 'words')
      return matterWriteForm.open(at, { op: call.ports.ids.next() });
    const meeting = meetingAhead(plan, call.today);
    const isChair = meeting !== undefined && samePerson(chairOf(unit, meeting), call.person);
    return showYou(agendaPointView(unit, isChair));
  },
});

/** Of the message they stand in, so that one that comes twice finds itself. */
export function putFrom(at: Standing, points: readonly string[]): Promise<Reply> {
  return putSaid(at, points.map(worded).filter(Boolean), { id: messageIn(at) ?? at.call.ports.ids.next() });
}

async function mendSaid(at: Standing, kind: 'off' | 'mend', about: string): Promise<Reply> {
  const { unit, plan, call } = at;
  const text = matterText[unit.language];
  const rows = await readRows(call.ports, mattersIn(unit.id));
  const open = new Set(openMatters(rows.map(({ value }) => value)).map(({ id }) => id));
  const theirs = rows.filter(({ value }) => open.has(value.id) && mayMend(at, value));
  const named = about === '' ? theirs : theirs.filter(({ value }) => sharesWord(value.text, about));
  const [only] = named;
  const isOff = kind === 'off';
  if (named.length === 1 && only) {
    if (isOff) return takeOff(at, only);
    return matterWriteForm.open(at, { op: call.ports.ids.next(), matter: only.value.id });
  }
  if (named.length > 1)
    return showYou(
      whichMatterView(
        unit,
        text.which,
        named.map(({ value }) => value),
        { isOff },
      ),
    );
  const meeting = meetingAhead(plan, call.today);
  const isChair = meeting !== undefined && samePerson(chairOf(unit, meeting), call.person);
  // It may be a trial that is meant: that comes off in its own place.
  if (theirs.length === 0) return showYou(agendaPointView(unit, isChair));
  return showYou(
    whichMatterView(
      unit,
      text.none,
      theirs.map(({ value }) => value),
      { isOff },
    ),
  );
}
