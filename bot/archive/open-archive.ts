import { may, rolesOf } from '../../shared/domain/access/permissions.ts';
import type { LoggedKind } from '../../shared/domain/own-data/access-log.ts';
import { firstLanguage } from '../../shared/domain/person/language.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import type { PrintLink } from '../../shared/domain/print/print-link.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import type { Institution, Unit } from '../../shared/domain/unit/unit.ts';
import { readValue } from '../rows/row.ts';
import { institutionRow, memberRow, unitRow } from '../rows/unit-rows.ts';
import type { Outside } from '../turn/ports.ts';
import type { ViewNode } from '../ui/view.ts';
import { gatherCourses, gatherUnit } from './gather-archive.ts';
import { gatherList, listNames } from './gather-archived-lists.ts';
import { recordAccess } from './record-access.ts';
import { archiveText } from './text/archive-text.ts';
import * as shown from './view/archive-page.ts';

/** Whose archive it is: a unit's or a whole institution's, with the units it is made of. */
interface Opened {
  readonly name: string;
  readonly institution: Institution | undefined;
  readonly units: readonly Unit[];
}

type Asked = Pick<PrintLink, 'person' | 'unit'>;

/** Undefined for whoever does not lead there now, whatever they led when the link was made. Each unit writes it down. */
async function openArchive(
  ports: Outside,
  { person, unit: of }: Asked,
  kind: LoggedKind,
): Promise<Opened | undefined> {
  const unit = await readValue(ports, unitRow(of));
  const institution = await readValue(ports, institutionRow(unit?.institution ?? of));
  const leadsAll = institution !== undefined && samePerson(institution.leader, person);
  if (!unit) {
    if (!leadsAll) return undefined;
    const units = await Promise.all(institution.units.map((id) => readValue(ports, unitRow(id))));
    const there = units.filter((each) => each !== undefined);
    await record(ports, there, institution.leader, kind, 'institution-leader');
    return { name: institution.name, institution, units: there };
  }
  const roles = rolesOf(person, unit, dayOf(ports.clock.now()), { institution });
  if (!may(roles, 'fetch-archive')) return undefined;
  const leads = samePerson(unit.leadership.leader, person);
  const by =
    (await readValue(ports, memberRow(unit.id, person)))?.person ??
    (leads ? unit.leadership.leader : institution?.leader) ??
    person;
  await record(ports, [unit], by, kind, leads ? 'leader' : 'institution-leader');
  return { name: unit.name, institution, units: [unit] };
}

async function record(
  ports: Outside,
  units: readonly Unit[],
  by: Person,
  kind: LoggedKind,
  role: 'leader' | 'institution-leader',
): Promise<void> {
  for (const { id } of units) await recordAccess(ports, id, { by, role, kind });
}

/** Unit by unit and course by course, as it stands when it is opened. */
export async function openArchivePage(ports: Outside, asked: Asked) {
  const opened = await openArchive(ports, asked, 'archive');
  if (!opened) return undefined;
  const language = opened.units[0]?.language ?? firstLanguage;
  const title = archiveText[language].title(opened.name);
  return { language, title, parts: pageParts(ports, opened) };
}

async function* pageParts(
  ports: Outside,
  { name, institution, units }: Opened,
): AsyncGenerator<readonly ViewNode[]> {
  const language = units[0]?.language ?? firstLanguage;
  yield shown.openingNodes(name, dayOf(ports.clock.now()), language);
  for (const unit of units) {
    yield shown.unitNodes(await gatherUnit(ports, unit, institution), language);
    const told = new Map<string, string>();
    const of = [ports, unit.id, told] as const;
    for await (const course of gatherCourses(ports, unit, told)) yield shown.courseNodes(course, language);
    for await (const meeting of gatherList.meetings(...of)) yield shown.meetingNodes(meeting, language);
    for await (const agenda of gatherList.agendas(...of)) yield shown.agendaNodes(agenda, language);
    for await (const plan of gatherList.processPlans(...of)) yield shown.planNodes(plan, language);
    const answers = await Array.fromAsync(gatherList.answers(...of));
    yield shown.answerNodes(answers, language);
  }
}

/** For another program to read; the same, with how every decision stands, every marked day and what was posted when. */
export async function archiveFile(ports: Outside, asked: Asked): Promise<AsyncIterable<string> | undefined> {
  const opened = await openArchive(ports, asked, 'archive-file');
  return opened && fileParts(ports, opened);
}

async function* fileParts(ports: Outside, { name, institution, units }: Opened): AsyncGenerator<string> {
  const made = ports.clock.now().toISOString();
  yield `${fieldsOf({ format: 'femuger-archive', version: 1, made, name })},"units":[`;
  for (const [index, unit] of units.entries()) {
    yield `${index > 0 ? ',' : ''}\n${fieldsOf(await gatherUnit(ports, unit, institution))}`;
    const told = new Map<string, string>();
    yield* listed('courses', gatherCourses(ports, unit, told));
    for (const name of listNames) yield* listed(name, gatherList[name](ports, unit.id, told));
    yield '}';
  }
  yield '\n]}\n';
}

/** An object that is still open at its end. */
function fieldsOf(value: object): string {
  return JSON.stringify(value).slice(0, -1);
}

async function* listed(name: string, items: AsyncIterable<object>): AsyncGenerator<string> {
  yield `,\n"${name}":[`;
  let isFirst = true;
  for await (const item of items) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(item)}`;
    isFirst = false;
  }
  yield ']';
}
