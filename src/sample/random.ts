/** Seeded randomness: the same seed and label give the same numbers on every machine. */

const TWO_POW_32 = 4_294_967_296;

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state >>> 0;
}

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/** xoshiro128** seeded through splitmix32. */
export class Random {
  readonly #seed: string;
  readonly #state: [number, number, number, number];

  constructor(seed: string) {
    this.#seed = seed;
    let mixer = hash(seed);
    const next = (): number => {
      mixer = (mixer + 0x9e3779b9) | 0;
      let mixed = Math.imul(mixer ^ (mixer >>> 16), 0x21f0aaad);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
      return mixed ^ (mixed >>> 15);
    };
    this.#state = [next(), next(), next(), next() | 1];
  }

  /** An independent stream: what one family draws does not move another. */
  fork(label: string): Random {
    return new Random(`${this.#seed}/${label}`);
  }

  /** From 0 inclusive to 1 exclusive. */
  next(): number {
    const state = this.#state;
    const result = Math.imul(rotate(Math.imul(state[1], 5), 7), 9) >>> 0;
    const shifted = state[1] << 9;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= shifted;
    state[3] = rotate(state[3], 11);
    return result / TWO_POW_32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Whole number from low to high, both inside. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  }

  /** A key in proportion to its weight. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const entries = Object.entries<number>(weights) as [K, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return this.pick(entries)[0];
  }

  poisson(mean: number): number {
    const floor = Math.exp(-mean);
    let count = -1;
    for (let product = 1; product > floor; count += 1) product *= this.next();
    return count;
  }
}
