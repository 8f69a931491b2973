import { expect, it } from 'vitest';
import { changeRow } from '../../bot/rows/change-row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import { at, unitWithStaff, withPause } from '../people/meeting-steps.ts';
import { openPage, urlsOf } from '../people/page-steps.ts';
import { message } from '../people/trial-steps.ts';
import { bo, personal } from '../people/world.ts';

async function archivedCourses({ world }: Awaited<ReturnType<typeof unitWithStaff>>): Promise<unknown> {
  const [, file] = urlsOf(await world.say(bo, personal, 'arkiv'));
  if (!file) throw new Error('no address');
  const { units } = (await (await openPage(world, file)).json()) as { units: { courses: unknown }[] };
  return units[0]?.courses;
}

const ahead = (course: number) => [{ course, trials: [{ what: 'jeg venter lidt længere' }] }];

it('holds what is written after the meeting for the course that begins next', async () => {
  const here = await unitWithStaff();
  await withPause(here);
  at(here.world, '2026-10-20', '10:00');
  await here.world.send(message('prøvehandling: jeg venter lidt længere', '1792'));
  expect(await archivedCourses(here)).toMatchObject(ahead(2));
});

it('holds also what is written for a course that will not be', async () => {
  const here = await unitWithStaff();
  const { world, unit } = here;
  at(world, '2026-10-20', '10:00');
  await world.send(message('prøvehandling: jeg venter lidt længere', '1792'));
  await changeRow(
    world.ports,
    unitRow(unit),
    (now) => now && { ...now, plan: { ...now.plan, lastCourse: 1 } },
  );
  expect(await archivedCourses(here)).toMatchObject(ahead(2));
});
