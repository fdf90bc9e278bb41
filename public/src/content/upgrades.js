/**
 * What the shop sells, in the order of its shelf; names and words stand in `text/en/shop.js`.
 * @type {Record<string, import("../rules/upgrades.js").UpgradeRow & {icon: string}>}
 */
export const upgrades = {
  memory: { icon: "icon-heart", prices: [25, 50, 90, 140, 200], adds: { maxHp: [10, 20, 30, 40, 50] } },
  edge: {
    icon: "icon-swords",
    prices: [30, 60, 110, 170, 240],
    scales: { damage: [0.06, 0.12, 0.18, 0.24, 0.3] },
  },
  latency: { icon: "icon-boots", prices: [25, 60, 110, 170], scales: { speed: [0.03, 0.06, 0.09, 0.12] } },
  dodge: {
    ...{ icon: "icon-time", prices: [30, 70, 120, 180] },
    adds: { dodgeCooldown: [-0.06, -0.12, -0.18, -0.25] },
  },
  scan: {
    ...{ icon: "icon-magnet", prices: [20, 45, 80, 120] },
    ...{ adds: { pickupRadius: [30, 60, 90, 120] }, scales: { luck: [0.15, 0.3, 0.45, 0.6] } },
  },
  journal: { icon: "icon-store", prices: [150, 350], adds: { secondWind: [0.35, 0.6] } },
};
