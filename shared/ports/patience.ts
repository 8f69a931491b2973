/** Waiting before something is tried again, so that those who collided do not collide again. */
export interface Patience {
  /** Waits. The first pause is number 0; each is longer than the one before, with some chance in it. */
  pause(number: number): Promise<void>;
}
