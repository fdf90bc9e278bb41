/** Was im Unsortierten geschrieben steht, auf Deutsch. */
export default {
  title: "Das Unsortierte",
  rooms: {
    reading: "Der Lesesaal",
    sorting: "Die Sortierhalle",
    bells: "Die vier Glocken",
    catalogue: "Der Katalog",
    shrine: "Der Schrein des Shuriken",
    stacks: "Die langen Regale",
    cellar: "Ungelesen zurück",
    drawer: "Die verlorene Schublade",
    hall: "Die Halle des Joins",
  },
  keys: { key1: "Der Fremdschlüssel" },
  boss: {
    title: "der Join",
    rages: {
      2: ["Sie bindet höher", "Knoten jenseits der Kluft: Nur der Shuriken reicht hin."],
      3: ["Alles an alles", "Oben und unten, und doch eine Reihenfolge: die kleinste Zahl zuerst."],
    },
    notes: {
      tied: "Verknotet: erst Knoten {score} lösen",
      high: "Verknotet: auf Knoten {score} werfen",
      bare: "Ungeschützt!",
    },
  },
  signs: {
    sign1: ["Den Schalter erreicht keine Hand. Komm mit etwas wieder, das fliegt."],
    sign2: [
      "Nach Westen zu den Glocken, nach Norden zum Katalog. Was dahinter wartet, fliegt über jede Kluft.",
    ],
    sign3: [
      "Jede Glocke hat eine Zahl. ZRANGE bells 0 -1: die kleinste zuerst. Eine falsche lässt alle verstummen.",
    ],
    sign4: [
      "Drei Felder. HGETALL drawer: what salt, count 3, shelf top. Also Salz, drei, oben. Jeder Schlag stellt eines, der Rest bleibt.",
    ],
    sign5: ["Tritt nah an die Kluft. Er findet genau das Feld, das gemeint ist. HSET"],
    sign6: ["In der ersten Woche falsch abgelegt. Gefunden von jemandem, der zweimal hinsah."],
    sign7: ["ZPOPMIN knots: immer die kleinste Zahl. Mit dem letzten Knoten fällt der Schutz."],
  },
  advices: {
    foes: [
      "Fäden bremsen nur. Ein Ausweichsprung reißt dich los.",
      "Die Spindel kreist, hält an, stößt herab. Tritt beiseite, sobald sie anhält.",
      "Shuriken fliegen über eine Kluft. Du nicht.",
    ],
    boss: [
      "Der Knoten mit der kleinsten Zahl leuchtet. Alle anderen halten.",
      "Ferne Knoten: Geh an den Rand der Kluft. Den Rest macht der Shuriken.",
      "Ihre Fäden schlagen in den Bahnen zu, die du siehst. Stell dich dazwischen.",
    ],
  },
};
