/** What stands written in the Meaning Works. */
export default {
  title: "The Meaning Works",
  rooms: {
    works: "The Hall of Three Consoles",
    looks: "The Room of Likeness",
    between: "The Room of Two Axes",
    kin: "The Room of Neighbours",
    hall: "The Hall of All Answers",
  },
  names: { kat: "Kat", sok: "Sok", burpman: "Burpman" },
  news: {
    ventTell: "They come for {name}!",
    allyDown: "{name} is down. Stand close to help.",
    allyUp: "{name} is up again.",
    embeddingFree: "The glass is open. Take the embedding.",
    embeddingTaken: "Bring it home to {name}'s console.",
    overrun: "All three are down.",
  },
  quests: {},
  boss: {
    name: "The Babble",
    title: "who answers everything",
    rages: {
      2: ["It has more answers", "Its copies will not stand still now."],
      3: ["It asks again", "Mind the question. It changes."],
    },
    notes: {
      closed: "Nobody knows what it means: nothing hurts it",
      asking: "Strike the answer nearest to the question",
      exposed: "Found out!",
    },
  },
  signs: {
    sign1: ["Strike what means nearly the same as the picture above. What it looks like means nothing. VSIM"],
    sign2: ["Left is cold, right is hot; above is wet, below is dry. Stand where the picture belongs."],
    sign3: ["Strike the three nearest neighbours of what is shown. VSIM … COUNT 3"],
    sign4: ["It answers every question, and sounds sure of each answer. Only one is near to what was asked."],
  },
  advices: {
    foes: [
      "Strike what runs at a friend, and it turns on you.",
      "A friend who is down gets up when you stay close.",
      "Each embedding that is home shuts its vent for good.",
    ],
    boss: [
      "A beam greys false answers. A pulse of the aura sweeps them away.",
      "The shuriken flies at the one that means it.",
      "What it looks like does not count: ask what it means.",
    ],
    friends: [
      "One friend on their feet is enough: help the nearest first.",
      "A vent that glows has picked a friend. Be there before the wave.",
    ],
  },
};
