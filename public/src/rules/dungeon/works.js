/**
 * What there is to do in the Meaning Works: a friend to help, an embedding to bring home, or one to fetch; once all are
 * home the chapter's own quests say it.
 * @param {import("./types.js").Dungeon} dungeon
 */
export function questInWorks({ devices, hero, state, row: { chapter } }) {
  if (state === "cleared") return null;
  const is = (kind, test) => devices.find((device) => device.kind === kind && test(device));
  const fallen = is("ally", ({ up }) => !up);
  if (fallen) return { key: "help", chapter, target: fallen.name };
  const held = is("embedding", ({ state: at }) => at === "held");
  if (held) return { key: "bringHome", chapter, target: held.home };
  const task = nearestTask(devices, hero);
  return task ? { key: keyOf(devices, task), chapter, target: task.name } : null;
}

/** What the quest is called: it counts down. */
function keyOf(devices, { state }) {
  if (state === "free") return "take";
  const home = devices.filter(({ kind, on }) => kind === "embedding" && on).length;
  return ["fetch", "fetchNext", "fetchLast"][home];
}

/** Where the nearest embedding that is not at home is to be had: in the hand's reach, or by what its wing asks. */
function nearestTask(devices, hero) {
  const far = ({ x, y }) => Math.hypot(x - hero.x, y - hero.y);
  return devices
    .filter(({ kind, on }) => kind === "embedding" && !on)
    .map((one) => (one.state === "free" ? one : devices.find(({ name }) => name === one.by)))
    .toSorted((one, other) => far(one) - far(other))[0];
}
