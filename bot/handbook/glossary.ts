import { handFrom } from '../../shared/domain/library/deal.ts';
import type { GlossaryEntry } from '../../shared/domain/library/glossary.ts';
import { longestMeaning, longestWord, mostWords, wordsOffered } from '../../shared/domain/library/limits.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { form } from '../feature/form.ts';
import { courseNow } from '../learning/course-now.ts';
import { library } from '../library/library.ts';
import { glossaryIn, glossaryRow } from '../rows/library-rows.ts';
import { deleteRow, putRow, readSome, readValue } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { glossaryText } from './text/glossary-text.ts';
import { handbookText } from './text/handbook-text.ts';
import { glossaryForm, glossaryView, talkView } from './view/glossary-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'glossary.show': Carries<never, 'unit'>;
    'glossary.talk': Carries<'unit'>;
    'glossary.write': Carries<'unit', 'entry'>;
    'glossary.delete': Carries<'unit' | 'entry'>;
  }
  interface Forms {
    'glossary.write': true;
  }
}

export const glossaryCommand = command({
  name: 'glossary',
  words: { da: ['begreb', 'begreber', 'ordliste'], en: ['concept', 'concepts', 'glossary'] },
  help: { under: 'handbook' },
  deed: 'use-handbook',
  run: (at) => showGlossary(at),
});

export const glossaryButton = button('glossary.show', {
  deed: 'use-handbook',
  press: async (at) => instead(await showGlossary(at)),
});

/** The card for the talk that a word grows out of. */
export const talkButton = button('glossary.talk', {
  deed: 'use-handbook',
  press: async ({ unit }) => showYou(talkView(unit)),
});

export const writeGlossary = form({
  form: 'glossary.write',
  deed: 'use-handbook',
  ask: async ({ unit, call }, { entry }) => ({
    old: entry ? await readValue(call.ports, glossaryRow(unit.id, entry)) : undefined,
  }),
  draw: ({ unit }, { old }, { context, values = old && { word: old.word, meaning: old.meaning }, errors }) =>
    glossaryForm({ language: unit.language, context, ...(values && { values }), ...(errors && { errors }) }),
  texts: [
    { id: 'word', longest: longestWord },
    { id: 'meaning', longest: longestMeaning },
  ],
  check: ({ unit }, { values }): Record<string, string> => {
    const { required } = handbookText[unit.language];
    return {
      ...(!values.word?.trim() && { word: required }),
      ...(!values.meaning?.trim() && { meaning: required }),
    };
  },
  send: async (at, { texts: { word, meaning }, context }) => {
    const { unit, call } = at;
    const id = context.entry || context.op;
    if (!word || !meaning || !id) return showYou(refusalView(unit.language, 'gone'));
    if (!context.entry && (await readSome(call.ports, glossaryIn(unit.id), mostWords)).length >= mostWords)
      return { errors: { '': glossaryText[unit.language].glossaryFull } };
    const entry: GlossaryEntry = { v: 1, id, word, meaning, at: call.ports.clock.now().toISOString() };
    await putRow(call.ports, glossaryRow(unit.id, id), entry);
    return showGlossary(at, 'glossarySaved');
  },
});

export const writeGlossaryButton = button('glossary.write', {
  deed: 'use-handbook',
  press: (at, { entry }) => writeGlossary.open(at, entry ? { entry } : { op: at.call.ports.ids.next() }),
});

export const deleteGlossaryButton = button('glossary.delete', {
  deed: 'use-handbook',
  needs: ['entry'],
  press: async (at, { entry }) => {
    await deleteRow(at.call.ports, glossaryRow(at.unit.id, entry));
    return instead(await showGlossary(at, 'glossaryDeleted'));
  },
});

async function showGlossary(at: Standing, said?: 'glossarySaved' | 'glossaryDeleted'): Promise<Reply> {
  const { unit, call } = at;
  const entries = await readSome(call.ports, glossaryIn(unit.id), mostWords);
  const offered = handFrom(unit.id, courseNow(at), library().texts.glossaryWords, wordsOffered);
  return showYou(glossaryView(unit, { entries, offered, said }));
}
