import type { Messages } from '../language/messages/Messages';
import type { OperationView } from './OperationView';

/** What a page says of the borders and names on its map; where Kosovo is named on it, of its status too. */
export function bordersNote({ namesKosovo }: Pick<OperationView, 'namesKosovo'>, { borders, kosovo }: Pick<Messages, 'borders' | 'kosovo'>): string {
  return namesKosovo ? `${borders} ${kosovo}` : borders;
}
