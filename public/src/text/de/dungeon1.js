/** Was in der Höhle geschrieben steht. */
export default {
  title: "Die Höhle",
  rooms: {
    kindling: "Das kurze Licht",
    crossing: "Der stille Teich",
    store: "Der Raum, der alles behält",
    crypt: "Der verschlossene Weg",
    shrine: "Der Schrein des Strahls",
    gallery: "Die Galerie der stehenden Uhren",
    hall: "Die Halle des Horts",
  },
  keys: {
    key1: "Der Primärschlüssel",
  },
  boss: {
    title: "der Hort",
    rages: {
      2: ["Er tobt", "Jetzt stürmt er los. Lock ihn gegen eine Wand."],
      3: ["Er gibt nichts wieder her", "Er hortet schneller und wirft, was er hortet."],
    },
    notes: {
      shielded: "Geschützt: Seine Haufen verfallen nie",
      expiring: "Seine Haufen verfallen …",
      stunned: "Betäubt!",
    },
  },
  signs: {
    sign1: [
      "Schlag auf eine Fackel. Sie brennt ihre Lebenszeit lang, und so lange bleibt ihre Tür offen. SET spark 1 EX 10",
    ],
    sign2: [
      "Zwei Flammen, eine Tür: Beide müssen zugleich am Leben sein. Wer neu schlägt, zählt von vorn. EXPIRE",
    ],
    sign3: [
      "Die Flamme dort stirbt schneller, als du läufst. PERSIST nimmt ihr die Frist: anzünden, Hebel ziehen.",
    ],
    sign4: [
      "Was man einen Atemzug lang braucht, bekommt einen Atemzug. Zünde an, lauf, sieh nicht zurück. TTL 4… 3… 2…",
    ],
    sign5: ["Jeder dritte Hieb löst den Strahl. Hör nicht nach zweien auf."],
    sign6: ["Seit Jahren stehen sie an, einer hinter dem anderen. Ein Strahl geht durch alle hindurch."],
    sign7: ["Er behält alles, und alles hält ihn heil. Gib jedem Haufen eine Frist, dann schlag zu."],
  },
  advices: {
    foes: [
      "Wer ausweicht, springt durch jeden Hieb. Warte, bis der Ring voll ist, dann los.",
      "Die meisten hier brauchen Platz. Kämpf in der Tür, da kommen sie einzeln.",
      "Herzen liegen, wo Gegner fielen. Wer eine Krone trägt, lässt immer eins zurück.",
    ],
    boss: [
      "Solange ein Haufen steht, tut dem Hort nichts weh. Erst die Haufen mit dem Strahl: jeder dritte Hieb.",
      "Er stürmt immer geradeaus. Stell dich vor eine Säule und geh spät zur Seite.",
      "Der Ring am Boden zeigt, wie weit seine Fäuste reichen. Draußen bist du sicher.",
    ],
  },
};
