import { switchesOf } from '../../shared/domain/posts/posts.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { form } from '../feature/form.ts';
import { changeRow } from '../rows/change-row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Carries } from '../ui/names.ts';
import { posts } from './posts/all.ts';
import { parsePostsForm, postsForm, postsView } from './view/posts-views.ts';

declare module '../ui/names.ts' {
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
  words: { da: ['beskeder', 'påmindelser'], en: ['posts', 'reminders'] },
  help: {
    group: 'unit',
    line: {
      da: 'se, hvad jeg skriver af mig selv, og slå det til og fra',
      en: 'see what I write of my own accord, and switch it on and off',
    },
  },
  deed: 'switch-posts',
  run: async ({ unit }) => showYou(postsView(unit, posts)),
});

export const switchForm = form({
  form: 'posts.switch',
  deed: 'switch-posts',
  ask: () => ({}),
  draw: ({ unit }, _, { context }) => postsForm(unit, posts, context),
  send: async ({ call, unit, row }, { values }) => {
    const switches = switchesOf(posts, parsePostsForm(values));
    const changed = await changeRow(
      call.ports,
      unitRow(unit.id),
      (now) => now && { ...now, posts: switches },
      row,
    );
    return showYou(
      changed.ok ? postsView(changed.row.value, posts, { saved: true }) : refusalView(unit.language, 'busy'),
    );
  },
});

export const switchButton = button('posts.open', {
  deed: 'switch-posts',
  press: (at) => switchForm.open(at),
});
