import type { Unit } from '../../shared/domain/unit/unit.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { form } from '../feature/form.ts';
import { foreseeAnew, scheduleAnew } from '../outbox/schedule-anew.ts';
import { changeRow } from '../rows/change-row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { hourWished } from './hour-in-words.ts';
import { posts } from './posts/all.ts';
import { parsePostsForm, postsForm, postsView } from './view/switch-posts-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'posts.open': Carries<'unit'>;
  }
  interface Forms {
    'posts.switch': true;
  }
}

/** What the bot says of its own accord, and what of it is switched on. */
export const postsCommand = command({
  name: 'posts',
  words: { da: ['beskeder', 'påmindelser', 'tidspunkt'], en: ['posts', 'reminders', 'hour'] },
  help: {
    group: 'unit',
    line: {
      da: 'vælg, hvad jeg skriver af mig selv, og hvornår på dagen',
      en: 'choose what I write of my own accord, and when in the day',
    },
  },
  deed: 'switch-posts',
  // “Skriv kl. 7 i stedet for kl. 9”: the form with that hour chosen; it is kept when the form is sent.
  run: async (at) => {
    const { what } = at.call.intent;
    const hour = what.kind === 'words' ? hourWished(what.text) : undefined;
    return hour ? switchForm.open(at, {}, { hour }) : showYou(postsView(at.unit, posts));
  },
});

export const switchForm = form({
  form: 'posts.switch',
  deed: 'switch-posts',
  ask: () => ({}),
  draw: ({ unit }, _, { context, values }) => postsForm(unit, posts, context, values?.hour),
  send: async ({ call: { ports }, unit, row }, { values }) => {
    const chosen = (now: Unit): Unit => ({ ...now, posts: parsePostsForm(values, posts, now.posts) });
    const anew = await foreseeAnew(ports, unit, chosen(unit));
    const changed = await changeRow(ports, unitRow(unit.id), (now) => now && chosen(now), row);
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    const saved = changed.row.value;
    // The new hour may be earlier today than now: what it makes late is posted at once.
    await scheduleAnew(ports, unit, saved, anew);
    return showYou(postsView(saved, posts, { saved: true }));
  },
});

export const switchButton = button('posts.open', {
  deed: 'switch-posts',
  press: (at) => switchForm.open(at),
});
