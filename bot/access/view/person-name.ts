import type { Person } from '../../../shared/domain/person/person.ts';
import { mention } from '../../ui/build-view.ts';
import type { Inline } from '../../ui/view.ts';

export function nameOf(person: Person): Inline {
  return mention(person.id, person.name ?? '');
}
