export default {
  title: "The upgrade stall",
  greeting: "Whatever you configure here lasts. No restart needed.",
  coins: "Your coins: {coins}",
  row: "{name}, rank {rank} of {ranks}. {effect} {offer}",
  buy: "Buy for {price}",
  missing: { one: "{count} coin short", other: "{count} coins short" },
  complete: "Complete",
  bought: "{name} is now rank {rank}.",
  close: "Done",
  hint: "Coins lie in dungeon chests, and fall from foes in the arenas.",
  upgrades: {
    memory: { name: "maxmemory", now: "+{maxHp} health.", next: "Next: +{maxHp} health." },
    edge: { name: "Sorted edge", now: "Sword +{damage} %.", next: "Next: sword +{damage} %." },
    latency: { name: "Low latency", now: "You run {speed} % faster.", next: "Next: run {speed} % faster." },
    dodge: {
      name: "Non-blocking",
      now: "You dodge {dodgeCooldown} s sooner.",
      next: "Next: dodge {dodgeCooldown} s sooner.",
    },
    scan: {
      name: "SCAN",
      now: "Reach +{pickupRadius}, {luck} % more coins.",
      next: "Next: reach +{pickupRadius}, {luck} % more coins.",
    },
    journal: {
      name: "appendonly yes",
      now: "Once a fight you get up again, with {secondWind} % health.",
      next: "Next: once a fight you get up again, with {secondWind} % health.",
    },
  },
};
