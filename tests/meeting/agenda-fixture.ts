import { fingerprint, type Guarded, guard } from '../../shared/domain/guard/guard.ts';
import type { Agenda } from '../../shared/domain/meeting/agenda.ts';
import {
  type AgendaAsk,
  type AgendaMaterial,
  fillAgenda,
  planAgenda,
} from '../../shared/domain/meeting/plan-agenda.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';

export function guarded(text: string): Guarded {
  const verdict = guard(text, { known: [], accepted: fingerprint(text) });
  if (verdict.kind !== 'pass') throw new Error(`not storable: ${text}`);
  return verdict.text;
}

/** The agenda as it is shown when it is made from this material. */
export function buildAgenda(
  made: Omit<AgendaAsk, 'at'> & AgendaMaterial & Partial<Pick<AgendaAsk, 'at'>>,
): Agenda {
  const { meeting, length, first, ...material } = made;
  return fillAgenda(
    planAgenda({ meeting, length, at: '2026-10-13T06:00:00.000Z', ...(first && { first }) }, material),
    material,
  );
}

export function trialOf(id: string, what: string, more: Partial<Trial> = {}): Trial {
  return {
    v: 1,
    id,
    author: { platform: 'slack', tenant: 'T1', id: 'UANE', name: 'Ane Lind' },
    what: guarded(what),
    audience: 'unit',
    onAgenda: true,
    course: 1,
    at: '2026-09-20T10:00:00.000Z',
    ...more,
  };
}
