import { expect, it } from 'vitest';
import { worded } from '../../shared/domain/meeting/matter-said.ts';

it.each([
  ['at vi har for mange møder', 'Vi har for mange møder'],
  ['at der mangler regntøj', 'Der mangler regntøj'],
  // Turned round these would be no Danish.
  ['at vi ikke har nok tid', 'At vi ikke har nok tid'],
  ['at dele legepladsen op', 'At dele legepladsen op'],
  ['larmen i garderoben', 'Larmen i garderoben'],
])('“%s” stands on the agenda as “%s”', (said, point) => {
  expect(worded(said)).toBe(point);
});
