import { expect, it } from 'vitest';
import { filled, openers, sendable } from '../access/routes.ts';
import { fullUnit } from '../people/full-unit.ts';
import { openedBy } from '../people/opened-forms.ts';
import { bo, personal } from '../people/world.ts';

/** Longer than any field keeps. */
const tooMuch = 'vi går en omvej '.repeat(180).trim();
/** What is looked for is kept nowhere. */
const keeping = sendable.filter((id) => id !== 'idea.search');

it.each(keeping)(
  '%s comes back with all that was typed, and a sentence at the text that was too long',
  async (id) => {
    const full = await fullUnit();
    const { world, data } = full;
    const [action, more, who = bo] = openers[id] ?? [id, {}];
    const form = await openedBy(world, who, action, { ...data, ...more });
    const { values, context } = await filled(full, id);
    for (const field of form?.fields ?? []) {
      if (field.kind !== 'text') continue;
      const typed = { ...values, [field.id]: tooMuch };
      const reply = await world.submit(who, personal, id, typed, context);
      if (reply.kind !== 'form-errors') throw new Error(`${field.id}: ${reply.kind}`);
      expect(reply.form.errors?.[field.id], field.id).toBeTruthy();
      expect(reply.form.values, field.id).toMatchObject(typed);
    }
  },
);
