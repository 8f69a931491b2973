/** Waiting before something is tried again, so that those who collided do not collide again. */
export interface Patience {
  /** The first pause is number 0; each is longer than the one before, and differs by chance. */
  pause(number: number): Promise<void>;
}
