import { expect, it } from 'vitest';
import { writtenClosures } from '../../shared/domain/plan/written-closures.ts';
import { change, press, storedUnit } from '../people/plan-steps.ts';
import { bo, createUnit, createWorld, personal, replyText } from '../people/world.ts';

const monday = '2026-11-30';

it.each([
  ['vi har lukket den 23. december og mellem jul og nytår', ['2026-12-23', 'between-christmas']],
  ['vi holder lukket mellem jul og nytår', ['between-christmas']],
  ['vi har lukket 23. og 24. december', ['2026-12-23', '2026-12-24']],
  ['lukket den 22., 23. og onsdag den 30. december', ['2026-12-22', '2026-12-23', '2026-12-30']],
  ['vi har lukket fra 28. til 30. december og den 4. januar', ['2026-12-28/2026-12-30', '2027-01-04']],
  ['vi har lukket uge 29 og 30', ['2027-07-19/2027-08-01']],
  ['vi har lukket uge 29 og uge 31', ['2027-07-19/2027-07-25', '2027-08-02/2027-08-08']],
  ['vi holder lukket fredag efter kristi himmelfart og 5. juni', ['2027-06-05', 'after-ascension']],
  ['vi har lukket på fredag, og så skal vi huske kaffe', ['2026-12-04']],
  ['vi holder snart lukket', []],
])('“%s”', (text, closed) => {
  const read = writtenClosures(text, monday).map((each) => {
    if (typeof each === 'string') return each;
    return each.from === each.to ? each.from : `${each.from}/${each.to}`;
  });
  expect(read).toEqual(closed);
});

it('several are proposed at once, and a yes closes them all', async () => {
  const world = createWorld('2026-09-16T07:30:00Z');
  const unit = await createUnit(world);
  const preview = await world.say(bo, personal, 'vi har lukket den 23. december og mellem jul og nytår');
  expect(replyText(preview)).toContain(
    '• Lukket onsdag 23. december\n• Lukket mandag 28.–torsdag 31. december (mellem jul og nytår)',
  );
  await press(world, preview, 'Ja, gør det');
  expect((await storedUnit(world, unit)).plan.closures).toHaveLength(2);
});

it('a day that there is not closes nothing, and is said to be none', async () => {
  const world = createWorld('2026-09-16T07:30:00Z');
  const unit = await createUnit(world);
  await change(world, 'plan.add-days', { from: '2026-11-27' });
  const said = replyText(await world.say(bo, personal, 'vi har lukket den 30. februar og den 2. marts'));
  expect(said).toMatch(/^Der er ingen 30\. februar, så jeg har ikke skrevet noget ind\./);
  expect((await storedUnit(world, unit)).plan.closures).toHaveLength(1);
});
