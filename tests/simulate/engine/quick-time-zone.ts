/**
 * Asking the runtime for a zone's offset is the dearest thing in the whole simulation, and the answer holds for the
 * hour: so it is remembered. Imported before anything that may ask.
 */
const hour = 3_600_000;
const Plain = Intl.DateTimeFormat;

class Remembering extends Plain {
  override readonly format: (date?: Date | number) => string;

  constructor(...given: ConstructorParameters<typeof Plain>) {
    super(...given);
    const known = new Map<number, string>();
    this.format = (date = Date.now()) => {
      const at = Math.floor(Number(date) / hour);
      const found = known.get(at);
      if (found !== undefined) return found;
      const made = super.format(date);
      known.set(at, made);
      return made;
    };
  }
}

/** Only where nothing finer than the hour is asked for. */
Intl.DateTimeFormat = new Proxy(Plain, {
  construct(target, given: ConstructorParameters<typeof Plain>) {
    const [, options] = given;
    const isOffset = options?.timeZoneName === 'longOffset' && Object.keys(options).length === 2;
    return isOffset ? new Remembering(...given) : new target(...given);
  },
});
