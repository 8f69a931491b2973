import type { Quarter } from '../../shared/domain/network/quarter.ts';
import type { OwnStep, SharedStep } from '../../shared/domain/network/step.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { allOf, inNetwork } from './network-rows.ts';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

export const ownStepRow = (
  unit: string,
  { network, quarter }: Pick<OwnStep, 'network' | 'quarter'>,
  { platform, tenant, id }: Person,
): RowAt<OwnStep> => inUnit(unit, `step|${network}|${quarter}|${platform}|${tenant}|${id}`);
/** Of everybody who has led the unit since. */
export const ownStepsAbout = (
  unit: string,
  { network, quarter }: Pick<OwnStep, 'network' | 'quarter'>,
): RowsIn<OwnStep> => allIn(unit, `step|${network}|${quarter}|`);
export const ownStepsIn = (unit: string): RowsIn<OwnStep> => allIn(unit, 'step|');

export const sharedStepRow = (network: string, quarter: Quarter, id: string): RowAt<SharedStep> =>
  inNetwork(network, `step|${quarter}|${id}`);
export const sharedStepsIn = (network: string, quarter: Quarter): RowsIn<SharedStep> =>
  allOf(network, `step|${quarter}|`);
export const allSharedStepsIn = (network: string): RowsIn<SharedStep> => allOf(network, 'step|');
export const quarterOfStep = ({ key }: { readonly key: string }): Quarter => key.split('|')[1] ?? '';
