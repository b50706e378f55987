/** The stores of the committed sample before they are written as files. */
import { planPeople } from "../../src/sample/people.ts";
import { committedSample, spanOf } from "../../src/sample/sample-options.ts";
import { StoreContext } from "../../src/sample/store-context.ts";
import { type StoreWorld, storeWorld } from "../../src/sample/store-world.ts";

export const sampleSpan = spanOf({ ...committedSample, out: "" });
export const samplePeople = planPeople(sampleSpan);

/** Store number from 1. */
export const sampleContext = (store: number): StoreContext => new StoreContext(sampleSpan, store, samplePeople);

const worlds = new Map<number, StoreWorld>();

/** Store number from 1; made once. */
export function sampleWorld(store: number): StoreWorld {
  const world = worlds.get(store) ?? storeWorld(sampleContext(store));
  worlds.set(store, world);
  return world;
}
