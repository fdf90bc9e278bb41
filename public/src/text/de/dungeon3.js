/** Was in der Enge geschrieben steht. */
export default {
  title: "Die Enge",
  rooms: {
    split: "Die erste Teilung",
    cistern: "Die letzte Zisterne",
    urns: "Das Amphorenlager",
    queue: "Die lange Schlange",
    replica: "Der Raum, der dir folgt",
    shrine: "Der Schrein der Aura",
    dust: "Die Galerie des Staubs",
    sluice: "Die große Schleuse",
    hall: "Das Einzige Tor",
  },
  keys: { key1: "Der Shard-Schlüssel" },
  boss: {
    title: "das Einzige Tor",
    rages: {
      2: ["Es schwillt an", "Jetzt drei Kanäle. Bleib dort, wo das Wasser ablaufen kann."],
      3: ["Es will nicht teilen", "Alle vier Kanäle, bevor es den ersten schließt."],
    },
    notes: {
      shielded: "Alles muss hindurch: Öffne Nebenkanäle, {open} von {needs}",
      bare: "Es verschluckt sich!",
    },
  },
  signs: {
    sign1: [
      "Ein Hieb dreht ein Ventil zum nächsten Kanal. Keiner trägt mehr, als er fasst: Verteil die Last.",
    ],
    sign2: [
      'FT.SEARCH urns "@glaze:{blue} @mark:{wave}"',
      "Schlag auf den Stein, dann auf jeden Treffer und auf sonst nichts.",
    ],
    sign3: ['FT.SEARCH urns "@mark:{sun}"', "Ganz gleich, welche Glasur."],
    sign4: ["Eine Schlange. Bedient wird nur ihr Kopf. LPOP"],
    sign5: ["Es geht, wohin du gehst, einen Augenblick später. Bleib stehen. WAIT 1"],
    sign6: ["Zwei Platten im selben Augenblick: Sei fort, ehe deine Kopie davon erfährt."],
    sign7: ["Der Sturm hört allein auf den Puls deiner Aura. Ihre Geschosse auch."],
    sign8: ["Acht Maß, drei Kanäle: drei, drei und zwei. Such jedem seinen Platz."],
    sign9: ["Es lebt davon, der einzige Weg zu sein. Öffne andere."],
  },
  advices: {
    foes: [
      "In einer Schlange von Beants ist nur der erste verwundbar. Er ist markiert.",
      "Der Puls der Aura wirft Geschosse auf den zurück, der sie gespuckt hat.",
      "Triff den Kopf einer Schlange, und der Nächste rückt auf.",
    ],
    boss: [
      "Öffne seine Nebenkanäle mit dem Schwert. Stehen genug zugleich offen, verschluckt es sich.",
      "Wo ein Kanal offen ist, kommt keine Flut: Stell dich in seine Bahn.",
      "Es zeigt, welchen Kanal es gleich schließt. Öffne genau den wieder.",
    ],
  },
};
