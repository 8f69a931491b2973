import { describe, expect, it } from 'vitest';
import { municipalFileErrors, sayFileError } from '../../bot/library/text/municipal-file-errors.ts';
import { problems } from '../../shared/domain/library/file-errors.ts';
import { example, read } from './read-file.ts';
import { all } from './texts.ts';

function errorsOf(source: string | object) {
  const result = read(source);
  return result.ok ? [] : result.errors.map(({ key, problem, detail }) => [key, problem, detail ?? '']);
}

describe('an error in a municipality’s file', () => {
  it('names line and key, and all are told at once in the order of the lines', () => {
    const broken = example
      .replace('"pædagogisk leder"', '""')
      .replace('"tværprofessionel"', '"på tværs"')
      .replace('12 34 56 78', '1234')
      .replace('2026-02-02', '2026-02-30')
      .replace('"off": ["thought.habits"]', '"off": ["thought.habit"]');
    const result = read(broken);
    expect(!result.ok && result.errors.map((error) => sayFileError(error, 'da'))).toEqual([
      'Linje 5, settings.leader.da.a: Her står ingenting. Skriv noget, eller slet linjen.',
      'Linje 8, settings.crossProfessional: Her skal stå et af disse: tværfaglig, tværprofessionel.',
      'Linje 20, contacts[0].phone: 1234 ligner ikke et telefonnummer.',
      'Linje 23, contacts[0].reviewed: 2026-02-30 er ikke en dato. Skriv år, måned og dag, for eksempel 2026-08-31.',
      'Linje 60, texts.off[0]: Der er ingen tekst, der hedder thought.habit.',
    ]);
  });

  it('in the JSON itself is told with its line', () => {
    const result = read(example.replace('"tværprofessionel",', '"tværprofessionel"'));
    expect(!result.ok && result.errors.map((error) => sayFileError(error, 'en'))).toEqual([
      'Line 9: The sign " cannot stand here. Look for a comma or a quotation mark too many or too few just before it.',
    ]);
  });

  const seats = (da: unknown) => ({ texts: { replace: { 'card.inclusion.seats': { da } } } });
  const added = (more: object) => ({
    texts: {
      add: [
        {
          id: 'card.inclusion.ours',
          kind: 'card-kind.inclusion',
          da: { question: 'A?', next: 'B.' },
          ...more,
        },
      ],
    },
  });
  const meeting = all.find(({ id }) => id === 'network-meeting.first')?.da as {
    items: { minutes: number }[];
  };
  const twoPages = {
    title: 'A',
    text: 'B.',
    parts: [{ title: 'C', lines: Array.from({ length: 30 }, () => 'x'.repeat(100)) }],
  };
  const contact = { id: 'a', title: 'A', phone: '112', owner: 'B', reviewed: '2026-01-01' };
  const key = 'texts.replace["card.inclusion.seats"].da';

  it.each([
    ['a list for a file', [], [['', 'wrong-type', '{ }']]],
    ['a name nobody knows', { setting: {} }, [['setting', 'unknown-key', '']]],
    ['a name that stands twice', '{"texts": {}, "texts": {}}', [['texts', 'doubled-key', '']]],
    [
      'half a title',
      { settings: { leader: { da: { a: 'x' } } } },
      [['settings.leader.da', 'missing-key', 'the']],
    ],
    [
      'seven marks',
      { settings: { guidingMarks: [...'abcdefg'].map((id) => ({ id, da: id })) } },
      [['settings.guidingMarks', 'too-many', '6']],
    ],
    [
      'a mark twice',
      {
        settings: {
          guidingMarks: [
            { id: 'a', da: 'x' },
            { id: 'a', da: 'y' },
          ],
        },
      },
      [['settings.guidingMarks[1]', 'doubled-id', 'a']],
    ],
    [
      'five of six themes',
      { settings: { themeOrder: ['body', 'nature', 'culture', 'social', 'language'] } },
      [['settings.themeOrder', 'missing-key', 'personal']],
    ],
    [
      'a long sentence',
      { settings: { viewOfChildren: { da: 'x'.repeat(181) } } },
      [['settings.viewOfChildren.da', 'too-long', '180']],
    ],
    [
      'an open link',
      { contacts: [{ ...contact, link: 'http://x.example' }] },
      [['contacts[0].link', 'not-https', 'http://x.example']],
    ],
    [
      'a guideline without link',
      { guidelines: [{ id: 'a', title: 'A', owner: 'B', reviewed: '2026-01-01' }] },
      [['guidelines[0]', 'missing-key', 'link']],
    ],
    ['a contact twice', { contacts: [contact, contact] }, [['contacts[1]', 'doubled-id', 'a']]],
    [
      'concern that points nowhere',
      { contacts: [contact], concern: { contact: 'b' } },
      [['concern.contact', 'not-one-of', 'a']],
    ],
    [
      'an unknown text',
      { texts: { replace: { 'card.x': { da: 'x' } } } },
      [['texts.replace["card.x"]', 'unknown-text', 'card.x']],
    ],
    ['words for parts', seats('Hvem?'), [[key, 'wrong-type', '{ }']]],
    ['a part too few', seats({ question: 'Hvem?' }), [[key, 'missing-key', 'next']]],
    [
      'a part too many',
      seats({ question: 'Hvem?', next: 'B.', more: 'C.' }),
      [[`${key}.more`, 'unknown-key', '']],
    ],
    [
      'a number for a sentence',
      seats({ question: 5, next: 'B.' }),
      [[`${key}.question`, 'wrong-type', '“ ”']],
    ],
    [
      'a long question',
      seats({ question: 'x'.repeat(181), next: 'B.' }),
      [[`${key}.question`, 'too-long', '180']],
    ],
    ['a long card', seats({ question: 'Hvem?', next: 'x'.repeat(600) }), [[key, 'too-long', '600']]],
    [
      'braces around nothing known',
      seats({ question: 'Hvem er {boss}?', next: 'B.' }),
      [[`${key}.question`, 'unknown-placeholder', '{boss}']],
    ],
    [
      'a brace left open',
      seats({ question: 'Hvem er {leader?', next: 'B.' }),
      [[`${key}.question`, 'unknown-placeholder', '{leader?}']],
    ],
    [
      'an empty list',
      { texts: { replace: { 'role.deputy': { da: { title: 'A', text: 'B.', lines: [] } } } } },
      [['texts.replace["role.deputy"].da.lines', 'empty', '']],
    ],
    [
      'a sheet of two pages',
      { texts: { replace: { 'sheet.parents': { da: twoPages } } } },
      [['texts.replace["sheet.parents"].da', 'too-long', '2600']],
    ],
    [
      'minutes that do not add up',
      {
        texts: {
          replace: { 'network-meeting.first': { da: { ...meeting, items: meeting.items.slice(1) } } },
        },
      },
      [['texts.replace["network-meeting.first"].da', 'does-not-add-up', '120']],
    ],
    [
      'an addition without a name',
      { texts: { add: [{ da: 'x' }] } },
      [['texts.add[0]', 'missing-key', 'id']],
    ],
    [
      'an addition called something odd',
      added({ id: 'card.Ærø' }),
      [['texts.add[0].id', 'bad-id', 'card.Ærø']],
    ],
    [
      'an addition called like ours',
      added({ id: 'card.inclusion.seats' }),
      [['texts.add[0].id', 'doubled-id', 'card.inclusion.seats']],
    ],
    ['an addition of no kind', added({ id: 'poem.rain' }), [['texts.add[0].id', 'unknown-kind', 'poem']]],
    [
      'a card of a kind that is not there',
      added({ kind: 'card-kind.moon' }),
      [
        [
          'texts.add[0].kind',
          'not-one-of',
          all
            .filter(({ id }) => id.startsWith('card-kind.'))
            .map(({ id }) => id)
            .join(', '),
        ],
      ],
    ],
    [
      'a setting that is not one',
      added({ setting: 'school' }),
      [['texts.add[0].setting', 'not-one-of', 'institution, family-daycare, both']],
    ],
    [
      'a season without its days',
      { texts: { add: [{ id: 'season.yule', until: '13-01', da: { title: 'A', lines: ['B.'] } }] } },
      [
        ['texts.add[0]', 'missing-key', 'from'],
        ['texts.add[0].until', 'not-a-day', '13-01'],
      ],
    ],
    [
      'off and replaced',
      { texts: { ...seats({ question: 'Hvem?', next: 'B.' }).texts, off: ['card.inclusion.seats'] } },
      [['texts.off[0]', 'replaced-and-off', 'card.inclusion.seats']],
    ],
    [
      'off what is needed',
      { texts: { off: ['concern.answer'] } },
      [['texts.off[0]', 'needed', 'concern.answer']],
    ],
  ])('is noticed: %s', (_what, source, expected) => {
    expect(errorsOf(source).toSorted()).toEqual(expected);
  });

  it('of every sort has a sentence in both languages', () => {
    for (const problem of problems)
      for (const language of ['da', 'en'] as const)
        expect(municipalFileErrors[language][problem]('X')).toMatch(/\.$/);
  });
});
