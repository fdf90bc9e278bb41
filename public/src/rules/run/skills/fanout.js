import { publish } from "./bolt.js";

/** Each shuriken that hits publishes its blow to the foes around. */
export const fanout = {
  hit(run, { data }, foe, damage, kind) {
    if (kind === "shuriken") publish(run, data, foe, damage);
  },
};
