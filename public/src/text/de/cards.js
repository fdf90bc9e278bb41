/** Was auf den Karten steht; ihre Namen sind die von Redis und bleiben. */
export default {
  cacheBeam: {
    text: "Jeder dritte Hieb löst einen Strahl: {damage} Schaden, {range} weit, durch {pierce} Gegner. Heiß gelesen, hart getroffen.",
  },
  hashShuriken: {
    one: "Alle {interval} s setzt sich per HSET 1 Klinge in den nächsten Gegner: {damage} Schaden, durchdringt {pierce} weitere.",
    many: "Alle {interval} s setzen sich per HSET {count} Klingen in die nächsten Gegner: {damage} Schaden, durchdringen {pierce} weitere.",
  },
  shieldAura: {
    text: "Alle {interval} s stößt ein Puls Gegner fort: {damage} Schaden im Umkreis von {radius}. Zugriff verweigert.",
  },
  ttlMines: {
    text: "Alle {interval} s lässt du einen Schlüssel mit einer TTL von {ttl} s zurück. Er läuft ab: {damage} Schaden im Umkreis von {radius}.",
  },
  pubSubBolt: {
    text: "Der erste Treffer eines Hiebs geht an {count} Abonnenten im Umkreis von {range}: {share} seines Schadens.",
  },
  replica: {
    one: "REPLICAOF du: Eine kleine Kopie umkreist dich und schlägt für {damage} zu.",
    many: "REPLICAOF du: {count} kleine Kopien umkreisen dich und schlagen für {damage} zu.",
  },
  pipeline: {
    text: "Kein Warten auf Antworten: {attackSpeed} schnellere Hiebe, Schwert +{damage}, dritter Hieb noch einmal +{finisher}.",
  },
  warmCache: {
    text: "+{maxHp} Gesundheit, und {regen} kommt jede Sekunde zurück. Gefüllt, bevor jemand fragt.",
  },
  keysMagnet: {
    text: "Findet alles auf einmal: Erfahrung fliegt aus {pickupRadius} mehr Umkreis herbei und zählt {expGain} mehr.",
  },
  swiftEviction: {
    text: "Lauf {speed} schneller, weich {dodgeCooldown} s früher aus. Ausweichen hinterlässt eine Spur: {damage} Schaden.",
  },
  rangeQuery: {
    text: "ZRANGE mit größerem Bereich: Das Schwert reicht {swordReach} weiter, und alles ist {critical} öfter kritisch.",
  },
  snapshot: {
    none: "Du nimmst {toughness} weniger Schaden.",
    one: "Du nimmst {toughness} weniger Schaden. Einmal je Lauf lädst du das letzte RDB, statt zu fallen: {restores} Gesundheit.",
    many: "Du nimmst {toughness} weniger Schaden. Zweimal je Lauf lädst du das letzte RDB, statt zu fallen: {restores} Gesundheit.",
  },
  multiExec: {
    text: "Cache Beam und Pipeline als eine Transaktion: Jeder Hieb löst den Strahl, nicht nur der dritte.",
  },
  fanOut: {
    text: "Hash Shuriken über Pub/Sub: Jede Klinge, die trifft, springt auf {count} weitere Gegner über, mit {share} ihres Schadens.",
  },
  flushAll: {
    text: "Shield Aura mit TTL: Alle {interval} s wird alles im Umkreis von {radius} fortgespült, für {damage} Schaden.",
  },
  refill: { name: "Nachfüllen", text: "Gibt dir 40\u00a0% deiner Gesundheit zurück." },
  bonus: { text: "Bringt 500 Punkte." },
  scan: { text: "Zieht alle Erfahrung auf dem Feld heran." },
};
