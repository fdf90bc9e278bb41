import { SaveQueue } from "../../public/src/rules/saveQueue.js";

/** A request that fails in one of the ways that the queue tells apart. */
export const failure = (kind, more = {}) => Object.assign(new Error(`is ${kind}`), { kind, ...more });
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A queue whose requests, clock and storage are in the test's hands. */
export function setUp({ kept = {}, renew = async () => {} } = {}) {
  const world = { sent: [], statuses: [], timers: [], stored: kept, renewals: 0 };
  world.queue = new SaveQueue({
    send: (slot, value) =>
      new Promise((resolve, reject) => {
        world.sent.push({ slot, value, resolve: () => resolve({ status: 200 }), reject });
      }),
    renew: async () => {
      world.renewals += 1;
      await renew(world);
    },
    store: {
      load: () => structuredClone(world.stored),
      save: (waiting) => {
        world.stored = structuredClone(waiting);
      },
    },
    random: () => 1,
    schedule: (run, pause) => {
      const timer = { run, pause, cancelled: false };
      world.timers.push(timer);
      return () => {
        timer.cancelled = true;
      };
    },
    onStatus: ({ state, message }) => world.statuses.push(message ? `${state}: ${message}` : state),
  });
  world.last = () => world.sent.at(-1);
  world.answer = async (outcome) => {
    const request = world.last();
    if (outcome instanceof Error) request.reject(outcome);
    else request.resolve();
    await settle();
  };
  return world;
}
