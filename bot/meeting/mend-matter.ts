import { longestMatter, mostMatters } from '../../shared/domain/meeting/limits.ts';
import { type Matter, openMatters } from '../../shared/domain/meeting/matter.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { meetingAhead } from '../../shared/domain/plan/find-in-plan.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { form, type Instead } from '../feature/form.ts';
import { changeRow } from '../rows/change-row.ts';
import { matterRow, mattersIn } from '../rows/meeting-work-rows.ts';
import { deleteRow, readRow, readValues, replaceRow } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { redrawIfHeld } from './add-matter-to-meeting-now.ts';
import { heldMeeting, mayRun } from './at-meeting.ts';
import { screen } from './meeting-screen.ts';
import { putKept, putMatters, putSaid } from './put-matter-on-agenda.ts';
import { matterText } from './text/matter-text.ts';
import { matterForm, mendedView, takenView } from './view/matter-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** `matter`: the one that is mended. `day`: back to the meeting that it was opened from. */
    'matter.write': Carries<'unit', 'matter' | 'day' | 'text'>;
    'matter.off': Carries<'unit' | 'matter'>;
    'matter.back': Carries<'unit' | 'matter', 'text'>;
    'matter.put': Carries<'unit' | 'text', 'asked'>;
  }
  interface Forms {
    'matter.write': true;
  }
}

/** Whoever put it on, and whoever holds the meeting that comes. */
export function mayMend(at: Standing, { author }: Pick<Matter, 'author'>): boolean {
  const ahead = meetingAhead(at.plan, at.call.today)?.id ?? '';
  return samePerson(author, at.call.person) || mayRun(at, ahead);
}

interface Asked {
  readonly row: Row<Matter> | undefined;
}

export const matterWriteForm = form<Asked | Instead>({
  form: 'matter.write',
  deed: 'see-agenda',
  ask: async (at, { matter }) => {
    if (!matter) return { row: undefined };
    const found = await mendable(at, matter);
    return 'instead' in found ? found : { row: found };
  },
  draw: ({ unit }, { row }, drawing) => matterForm({ unit, matter: row?.value, ...drawing }),
  texts: ({ row }) => [{ id: 'text', longest: longestMatter, stands: row?.value.text }],
  send: async (at, { asked: { row }, values, texts, context }) => {
    const { unit, call } = at;
    const text = matterText[unit.language];
    if (row && values.what === 'off') return afterwards(at, context.day, await takeOff(at, row));
    if (!texts.text) return { errors: { text: text.required } };
    if (!row) {
      const { view, put, isFull } = await putMatters(at, [texts.text], context.op ?? call.ports.ids.next());
      return put.length === 0 && isFull
        ? { errors: { text: view.summary } }
        : afterwards(at, context.day, context.asked ? instead(showYou(view)) : showYou(view));
    }
    const words = texts.text;
    const changed = await changeRow(call.ports, matterRow(unit.id, row.value.id), (now) =>
      now && now.text !== words ? { ...now, text: words } : now,
    );
    if (!changed.ok) return { errors: { '': changed.reason === 'busy' ? text.busy : text.gone } };
    await redrawIfHeld(at);
    return afterwards(at, context.day, showYou(mendedView(unit, changed.row.value)));
  },
});

export const matterWriteButton = button('matter.write', {
  deed: 'see-agenda',
  press: (at, { matter, day, text }) =>
    matterWriteForm.open(
      at,
      {
        op: at.call.ports.ids.next(),
        ...(matter && { matter }),
        ...(day && { day }),
        // Words came along: it was opened from a question about them, which is over when the form is sent.
        ...(text && { asked: 'yes' }),
      },
      text ? { text } : undefined,
    ),
});

/** `Fortryd`, and *Tag af*. */
export const matterOffButton = button('matter.off', {
  deed: 'see-agenda',
  needs: ['matter'],
  press: async (at, { matter }) => {
    const found = await mendable(at, matter);
    return 'instead' in found ? instead(found.instead) : instead(await takeOff(at, found));
  },
});

/** The way back. Whoever took their own off carries its words in the button; nobody else has kept them. */
export const matterBackButton = button('matter.back', {
  deed: 'see-agenda',
  needs: ['matter'],
  press: async (at, { matter, text }) => {
    const { unit, call } = at;
    const row = await readRow(call.ports, matterRow(unit.id, matter));
    if (!row) {
      return text
        ? instead(await putSaid(at, [text], { id: matter }))
        : showYou(sentence(matterText[unit.language].gone));
    }
    if (!mayMend(at, row.value)) return showYou(sentence(matterText[unit.language].notYours));
    const { off, ...back } = row.value;
    const all = off === undefined ? [] : await readValues(call.ports, mattersIn(unit.id));
    // No more than can be put on: what comes back finds the room that there is now.
    if (openMatters(all).length >= mostMatters)
      return instead(showYou((await putMatters(at, [back.text], matter)).view));
    const written =
      off === undefined || (await replaceRow(call.ports, matterRow(unit.id, matter), row, back)).ok;
    if (!written) return showYou(sentence(matterText[unit.language].busy));
    await redrawIfHeld(at);
    const { view } = await putMatters(at, [back.text], matter);
    return instead(showYou(view));
  },
});

/** What was offered, or asked about, with its words in the button. */
export const matterPutButton = button('matter.put', {
  deed: 'see-agenda',
  needs: ['text'],
  press: async (at, { text, asked }) => instead(await putKept(at, text, { isAsked: asked === 'yes' })),
});

async function mendable(at: Standing, id: string): Promise<Row<Matter> | Instead> {
  const { unit, call } = at;
  const text = matterText[unit.language];
  const row = await readRow(call.ports, matterRow(unit.id, id));
  if (!row || row.value.off !== undefined) return { instead: showYou(sentence(text.gone)) };
  return mayMend(at, row.value) ? row : { instead: showYou(sentence(text.notYours)) };
}

/** One's own is gone, words and all; a colleague's is put aside until the meeting is over. */
export async function takeOff(at: Standing, row: Row<Matter>): Promise<Reply> {
  const { unit, call } = at;
  const lies = matterRow(unit.id, row.value.id);
  const isOwn = samePerson(row.value.author, call.person);
  const off = call.ports.clock.now().toISOString();
  const written = isOwn
    ? await deleteRow(call.ports, lies, row)
    : await replaceRow(call.ports, lies, row, { ...row.value, off });
  if (!written.ok) return showYou(sentence(matterText[unit.language].busy));
  await redrawIfHeld(at);
  return showYou(takenView(unit, row.value, { isOwn }));
}

/** From the meeting's own card the form took its place: the meeting is shown again, with what was done above it. */
async function afterwards(at: Standing, day: string | undefined, reply: Reply): Promise<Reply> {
  if (!day || reply.kind !== 'show') return reply;
  const held = await heldMeeting(at, day);
  return 'instead' in held ? reply : screen(held, held.held.value, { said: reply.view.nodes });
}
