import type { Ballot } from '../../shared/domain/network/ballot.ts';
import type { Quarter } from '../../shared/domain/network/quarter.ts';
import type { Question } from '../../shared/domain/network/question.ts';
import type { Said } from '../../shared/domain/network/said-to-network.ts';
import { allOf, inNetwork } from './network-rows.ts';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

export const saidRow = (unit: string, id: string): RowAt<Said> => inUnit(unit, `said|${id}`);
export const saidIn = (unit: string): RowsIn<Said> => allIn(unit, 'said|');

export const ballotRow = (network: string, quarter: Quarter): RowAt<Ballot> =>
  inNetwork(network, `ballot|${quarter}`);
export const ballotsIn = (network: string): RowsIn<Ballot> => allOf(network, 'ballot|');

export const questionRow = (network: string, id: string): RowAt<Question> =>
  inNetwork(network, `question|${id}`);
export const questionsIn = (network: string): RowsIn<Question> => allOf(network, 'question|');
