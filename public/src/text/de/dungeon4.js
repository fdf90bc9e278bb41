/** Was im Sinnwerk geschrieben steht, auf Deutsch. */
export default {
  title: "Das Sinnwerk",
  rooms: {
    works: "Die Halle der drei Pulte",
    looks: "Der Raum der Ähnlichkeit",
    between: "Der Raum der zwei Achsen",
    kin: "Der Raum der Nachbarn",
    hall: "Die Halle aller Antworten",
  },
  news: {
    ventTell: "Sie haben es auf {name} abgesehen!",
    allyDown: "{name} liegt am Boden. Stell dich dicht daneben.",
    allyUp: "{name} steht wieder.",
    embeddingFree: "Das Glas ist offen. Nimm das Embedding.",
    embeddingTaken: "Bring es heim, ans Pult von {name}.",
    overrun: "Alle drei liegen am Boden.",
  },
  boss: {
    name: "Das Geplapper",
    title: "das alles beantwortet",
    rages: {
      2: ["Es hat noch mehr Antworten", "Jetzt halten seine Kopien nicht mehr still."],
      3: ["Es fragt noch einmal", "Achte auf die Frage. Sie wechselt."],
    },
    notes: {
      closed: "Niemand weiß, was es meint: Nichts trifft es",
      asking: "Triff die Antwort, die zur Frage passt",
      exposed: "Ertappt!",
    },
  },
  signs: {
    sign1: [
      "Triff, was fast dasselbe bedeutet wie das Bild darüber. Wie es aussieht, bedeutet gar nichts. VSIM",
    ],
    sign2: [
      "Links ist es kalt, rechts heiß; oben nass, unten trocken. Stell dich dorthin, wo das Bild hingehört.",
    ],
    sign3: ["Triff die drei nächsten Nachbarn dessen, was gezeigt wird. VSIM … COUNT 3"],
    sign4: [
      "Es beantwortet jede Frage und klingt bei jeder Antwort sicher. Nur eine ist nah an dem, was gefragt war.",
    ],
  },
  advices: {
    foes: [
      "Triff, was auf deine Freunde zurennt, und es geht auf dich los.",
      "Wer am Boden liegt, steht wieder auf, wenn du dicht dabeibleibst.",
      "Jedes Embedding, das daheim ist, schließt seinen Schacht für immer.",
    ],
    boss: [
      "Ein Strahl lässt falsche Antworten ergrauen. Ein Puls der Aura fegt sie weg.",
      "Der Shuriken fliegt auf die zu, die es ernst meint.",
      "Wie es aussieht, zählt nicht: Frag, was es bedeutet.",
    ],
    friends: [
      "Es reicht, wenn einer noch steht: Hilf dem Nächsten zuerst.",
      "Ein Schacht, der glüht, hat es auf einen von ihnen abgesehen. Sei vor der Welle da.",
    ],
  },
};
