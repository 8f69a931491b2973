import type { Agenda } from '../../../shared/domain/meeting/agenda.ts';
import type { Meeting } from '../../../shared/domain/meeting/meeting.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { Button } from '../../ui/view.ts';

/** What an agenda is drawn from, and for whom. */
export interface AgendaAsk {
  readonly unit: Unit;
  readonly agenda: Agenda;
  /** `frozen`: as it stood when the meeting began. */
  readonly state: 'draft' | 'frozen';
  readonly meeting: 'ahead' | 'may-start' | 'may-go-on' | 'may-take-over' | 'going-on';
  /** The meeting itself, once it has begun: a colleague who looks at the agenda sees how far it has got. */
  readonly held?: { readonly meeting: Meeting; readonly now: Date };
  /** Nobody leads the meeting: the channel was asked, and nobody has said yes. */
  readonly isUnled?: boolean;
  /** With everything unfolded. */
  readonly more?: boolean;
  /** Whoever may hold it also chooses what to begin with. */
  readonly mayRun?: boolean;
  /** People's own points that whoever looks may mend or take off. */
  readonly mayMend?: readonly string[];
  /** For a colleague while nobody has said yes to chairing, in the days before the meeting. */
  readonly stepIn?: Button;
  /** Everything on paper, for the day when one message cannot hold it; missing where no page can be opened. */
  readonly page?: string | undefined;
}
