/**
 * What there is to do in the Meaning Works: a friend to help, an embedding to bring home, or one to fetch; once all are
 * home the chapter's own quests say it.
 * @param {import("./types.js").Dungeon} dungeon
 */
export function questInWorks({ devices, state, row: { chapter } }) {
  if (state === "cleared") return null;
  const is = (kind, test) => devices.find((device) => device.kind === kind && test(device));
  const fallen = is("ally", ({ up }) => !up);
  if (fallen) return { key: "help", chapter, target: fallen.name };
  const held = is("embedding", ({ state: at }) => at === "held");
  if (held) return { key: "bringHome", chapter, target: held.home };
  const away = is("embedding", ({ on }) => !on);
  return away ? { key: "fetch", chapter, target: away.by } : null;
}
