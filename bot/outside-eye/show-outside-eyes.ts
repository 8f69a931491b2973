import { eyeGoneOn, eyesToCome, type OutsideEye } from '../../shared/domain/outside-eye/outside-eye.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { outsideEyeRow, outsideEyesIn } from '../rows/outside-eye-rows.ts';
import { readRow, readValues } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import { dateLink } from '../turn/page-link.ts';
import type { Outside } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { aboutEye } from './invitation-file.ts';
import { outsideEyeText } from './text/outside-eye-text.ts';
import { invitationView, outsideEyesView } from './view/outside-eye-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'outside-eye.show': Carries<never, 'unit'>;
    'outside-eye.text': Carries<'unit' | 'eye'>;
  }
}

export const outsideEyeCommand = command({
  name: 'outside-eye',
  words: {
    da: ['udefra', 'blik udefra', 'invitér udefra', 'inviter udefra'],
    en: ['outside eye', 'outside eyes'],
  },
  help: {
    group: 'everyday',
    line: {
      da: 'invitér én udefra til at se med; jeg laver teksten og en kalenderfil',
      en: 'invite somebody from outside to look; I make the text and a calendar file',
    },
  },
  wordsInto: { field: 'look', via: 'outside-eye.write' },
  deed: 'invite-outside-eye',
  run: (at) => showOutsideEyes(at),
});

export const outsideEyesButton = button('outside-eye.show', {
  deed: 'invite-outside-eye',
  press: (at) => showOutsideEyes(at),
});

export const invitationButton = button('outside-eye.text', {
  deed: 'invite-outside-eye',
  needs: ['eye'],
  press: async (at, { eye: id }) => {
    const row = await ownEye(at, id);
    return row ? showInvitation(at, row.value) : showYou(sentence(outsideEyeText[at.unit.language].gone));
  },
});

export async function showOutsideEyes(at: Standing, said?: string): Promise<Reply> {
  const { unit, call } = at;
  const eyes = await eyesFrom(call.ports, unit.id, call.today);
  const mayChange = (eye: OutsideEye) => isTheirs(at, eye);
  return showYou(outsideEyesView({ unit, eyes, mayChange, ...(said && { said }) }));
}

export function showInvitation({ unit, call, member }: Standing, eye: OutsideEye, said?: string): Reply {
  const from = member?.value.person.name ?? call.person.name ?? unit.name;
  const url = dateLink(call.ports, call.person, unit.id, { about: aboutEye(eye), goneOn: eyeGoneOn(eye) });
  return showYou(invitationView({ unit, eye, from, url, ...(said && { said }) }));
}

/** Of one unit, from a day on. */
export async function eyesFrom(
  ports: Pick<Outside, 'store' | 'log'>,
  unit: string,
  day: Day,
): Promise<readonly OutsideEye[]> {
  return eyesToCome(await readValues(ports, outsideEyesIn(unit)), day);
}

/** What whoever asks may send on, move or take back: their own, and all of them for those who lead. */
export async function ownEye(at: Standing, id: string | undefined): Promise<Row<OutsideEye> | undefined> {
  const { call, unit } = at;
  const row = id ? await readRow(call.ports, outsideEyeRow(unit.id, id)) : undefined;
  return row && row.value.day >= call.today && isTheirs(at, row.value) ? row : undefined;
}

function isTheirs({ call, may }: Standing, { by }: OutsideEye): boolean {
  return samePerson(by, call.person) || may('change-all-invitations');
}
