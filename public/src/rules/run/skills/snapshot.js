import { rise } from "../rise.js";

/** When the hero would fall, the last snapshot is loaded instead, as often as the rank has snapshots in a run. */
export const snapshot = {
  dying(run, { data, memory }) {
    memory.loaded ??= 0;
    if (memory.loaded >= data.loads) return;
    memory.loaded += 1;
    rise(run, data.restores, "snapshot");
  },
};
