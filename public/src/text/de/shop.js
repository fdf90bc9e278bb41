/** Was an Pennys Regal steht, auf Deutsch; Namen aus der Konfiguration von Redis bleiben. */
export default {
  title: "Der Upgrade-Stand",
  greeting: "Was du hier einstellst, bleibt. Ganz ohne Neustart.",
  coins: "Deine Münzen: {coins}",
  row: "{name}, Rang {rank} von {ranks}. {effect} {offer}",
  buy: "Kaufen für {price}",
  missing: { one: "Dir fehlt {count} Münze", other: "Dir fehlen {count} Münzen" },
  complete: "Ausgebaut",
  bought: "{name} hat jetzt Rang {rank}.",
  close: "Fertig",
  hint: "Münzen findest du in Truhen, und in den Arenen verlieren die Gegner welche.",
  upgrades: {
    memory: { now: "+{maxHp} Gesundheit.", next: "Als Nächstes: +{maxHp} Gesundheit." },
    edge: {
      name: "Sortierte Schneide",
      now: "Schwert +{damage}\u00a0%.",
      next: "Als Nächstes: Schwert +{damage}\u00a0%.",
    },
    latency: {
      name: "Niedrige Latenz",
      now: "Du läufst {speed}\u00a0% schneller.",
      next: "Als Nächstes: {speed}\u00a0% schneller laufen.",
    },
    dodge: {
      name: "Nicht blockierend",
      now: "Du kannst {dodgeCooldown}\u00a0s früher ausweichen.",
      next: "Als Nächstes: {dodgeCooldown}\u00a0s früher ausweichen.",
    },
    scan: {
      now: "Reichweite +{pickupRadius}, {luck}\u00a0% mehr Münzen.",
      next: "Als Nächstes: Reichweite +{pickupRadius}, {luck}\u00a0% mehr Münzen.",
    },
    journal: {
      now: "Einmal je Kampf stehst du wieder auf, mit {secondWind}\u00a0% Gesundheit.",
      next: "Als Nächstes: einmal je Kampf wieder aufstehen, mit {secondWind}\u00a0% Gesundheit.",
    },
  },
};
