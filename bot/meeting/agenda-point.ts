import { longestMatter } from '../../shared/domain/meeting/limits.ts';
import { isSameMatter, type Matter, openMatters } from '../../shared/domain/meeting/matter.ts';
import { matterSaid, worded } from '../../shared/domain/meeting/matter-said.ts';
import { sharesWord } from '../../shared/domain/meeting/topics-named.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { meetingAhead } from '../../shared/domain/plan/find-in-plan.ts';
import { chairOf } from '../../shared/domain/unit/chair.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { guardOne } from '../guard/guard-words.ts';
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
    // What no point has room for is not offered either: it is said how long one may be.
    if (first.length > longestMatter) return putFrom(at, [first]);
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
  const theirs = await theirMatters(at);
  const { named, to } = meantBy(theirs, about);
  const [only] = named;
  const isOff = kind === 'off';
  if (named.length === 1 && only) {
    if (isOff) return takeOff(at, only);
    return openMending(at, only.value.id, to);
  }
  if (named.length > 1)
    return showYou(
      whichMatterView(
        unit,
        text.which,
        named.map(({ value }) => value),
        { isOff, to: await unasked(at, to) },
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

interface Meant {
  readonly named: readonly Row<Matter>[];
  /** What it is to say. */
  readonly to?: string;
}

/** “Forældrekaffe til forældremøde” may be a point by that name, or one that is to be called otherwise. */
function meantBy(theirs: readonly Row<Matter>[], about: string): Meant {
  if (about === '') return { named: theirs };
  const [old = '', ...rest] = about.split(/\s+(?:om\s+)?(?:til|to):?\s+/iu);
  const whole = theirs.filter(({ value }) => isSameMatter(value.text, about));
  if (whole.length > 0 || rest.length === 0)
    return { named: whole.length > 0 ? whole : theirs.filter(({ value }) => sharesWord(value.text, about)) };
  // “Tur til skoven til tur til søen”: the name that it has is left out where it stands as it is.
  const now = theirs.find(({ value }) => isSameMatter(value.text, about.slice(0, value.text.length)));
  const to = now
    ? about.slice(now.value.text.length).replace(/^\W*(?:om\s+)?(?:til|to):?\s+/iu, '')
    : about.slice(old.length).replace(/^\s+(?:om\s+)?(?:til|to):?\s+/iu, '');
  const named = now ? [now] : theirs.filter(({ value }) => sharesWord(value.text, old));
  return { named, to: worded(to) };
}

/** “Omdøb punktet forældrekaffe til forældremøde”, “kald punktet …”: nothing where no point of theirs is meant. */
export async function renamedMatter(
  at: Standing,
  { about, name }: { readonly about: string; readonly name: string },
  /** The one that the meeting stands at. */
  here: string | undefined,
): Promise<Reply | undefined> {
  const theirs = await theirMatters(at);
  const words = worded(about);
  const called = words === '' ? [] : theirs.filter(({ value }) => sharesWord(value.text, words));
  const bare = words === '' ? theirs.filter(({ value }) => value.id === here) : [];
  const alike = words === '' ? theirs.filter(({ value }) => sharesWord(value.text, name)) : [];
  const [named = []] = [called, bare, alike, words === '' ? theirs : []].filter(({ length }) => length > 0);
  const [only] = named;
  if (!only) return undefined;
  if (named.length === 1) return openMending(at, only.value.id, worded(name));
  const matters = named.map(({ value }) => value);
  return showYou(
    whichMatterView(at.unit, matterText[at.unit.language].which, matters, {
      isOff: false,
      to: await unasked(at, name),
    }),
  );
}

/** Words travel in a button where the guard finds nothing in them. */
async function unasked({ call, unit }: Standing, to = ''): Promise<string | undefined> {
  const words = worded(to);
  const isFit = words !== '' && words.length <= longestMatter;
  return isFit && (await guardOne(call.ports, unit, words)).ok ? words : undefined;
}

/** The form holds the words that it is to say; what is too long for it is written there anew. */
function openMending(at: Standing, matter: string, to = ''): Promise<Reply> {
  const fits = to !== '' && to.length <= longestMatter;
  const context = { op: at.call.ports.ids.next(), matter };
  return matterWriteForm.open(at, context, fits ? { text: to } : undefined);
}

async function theirMatters(at: Standing): Promise<readonly Row<Matter>[]> {
  const rows = await readRows(at.call.ports, mattersIn(at.unit.id));
  const open = new Set(openMatters(rows.map(({ value }) => value)).map(({ id }) => id));
  return rows.filter(({ value }) => open.has(value.id) && mayMend(at, value));
}
