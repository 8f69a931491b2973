import { type Guarded, guard } from '../../../shared/domain/guard/guard.ts';
import { longestRoom } from '../../../shared/domain/learning/limits.ts';
import { sameRoom } from '../../../shared/domain/learning/note.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import type { Field, Option, Values } from '../../ui/form.ts';
import { noteFormText } from '../text/note-form-text.ts';
import { another, isWritten, type NoteFormAsk, type NoteUnit } from './note-form-ask.ts';

/**
 * Groups to choose from: those of the week first, one's own before the others; then those lately used, and the unit's own
 * name. Childminders without groups choose among places.
 */
export function roomsOffered(
  unit: NoteUnit,
  groups: readonly Guarded[],
  latest: readonly Guarded[],
  most: number,
): readonly Guarded[] {
  const isByPlace = settingOf(unit.kind) === 'family-daycare' && groups.length === 0;
  const common = isByPlace ? ourPlaces(unit) : [unit.name];
  const rooms = new Map<string, Guarded>();
  for (const room of [...groups, ...latest, ...common])
    if (!rooms.has(sameRoom(room))) rooms.set(sameRoom(room), room);
  return [...rooms.values()].slice(0, most);
}

/**
 * What stands in the field when it opens: a group of the week, or the unit itself. What people wrote there lately may be a
 * place, “Legepladsen”: it stands on the list, and is left to be chosen. Childminders are asked for a place.
 */
export function likelyRoom({ unit, rooms, hasGroups }: NoteFormAsk): Guarded | undefined {
  const isFirst = hasGroups || settingOf(unit.kind) === 'family-daycare';
  return isFirst ? rooms[0] : rooms.find((room) => sameRoom(room) === sameRoom(unit.name));
}

/** Our own list of places. They are stored like typed words, so the guard has to pass them too. */
function ourPlaces({ language }: NoteUnit): readonly Guarded[] {
  return noteFormText[language].places
    .map((place) => guard(place, { known: [] }))
    .flatMap((verdict) => (verdict.kind === 'pass' ? [verdict.text] : []));
}

export function roomField({ unit, rooms, hasGroups }: NoteFormAsk, values: Values): Field {
  const { label, written, other } = roomWords(unit, hasGroups);
  if (rooms.length === 0 || isWritten(values, 'room', 'newRoom')) {
    const asked = rooms.length === 0 ? label : written;
    return { kind: 'text', id: 'newRoom', label: asked, maxLength: longestRoom, required: true };
  }
  const options: readonly Option[] = rooms.map((room) => ({ value: room, label: room }));
  const listed = [...options, { value: another, label: other }];
  return { kind: 'choice', id: 'room', label, options: listed, required: true };
}

function roomWords({ language, kind }: NoteUnit, hasGroups = false) {
  const text = noteFormText[language];
  if (hasGroups) return { label: text.group, written: text.newGroup, other: text.anotherGroup };
  const setting = settingOf(kind);
  return { label: text.room[setting], written: text.newRoom[setting], other: text.anotherRoom[setting] };
}
