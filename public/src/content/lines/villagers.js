/** What the people of the green say: always, and besides since a stage of the story, until the next of their own. */
export const villagers = {
  bobo: {
    always: {
      ttl: ["Hello! I remember you! For five seconds. That is my TTL. Then I expire you. Nothing personal."],
      met: ["Hello! Have we met?"],
    },
    called: {
      noon: [
        "Kat feeds me at noon. It is always noon, and she has not come. I have not eaten. Did I say that?",
      ],
      kind: ["A key with a time to live cleans up after itself. Forgetting on purpose can be a kindness."],
    },
    freed: {
      back: ["Kat is back! Was she away?"],
      lunch: ["She says she has fed me twice. I believe her anew each time."],
    },
  },
  bag: {
    always: {
      stone: [
        "An elephant never forgets, and neither does that stone. It is a sorted set, you know.",
        "Put a score in, and it stands in its place at once. And only your best counts: a bad day costs nothing.",
      ],
    },
    called: {
      lantern: [
        "Kat borrowed my lantern for the Hollow. I remember it exactly: Tuesday, a quarter past nine, drizzle.",
      ],
    },
    inside: {
      trunk: ["Between us: I tried to keep everything once. By Thursday I could not find my own trunk."],
    },
    freed: { polished: ["She brought my lantern back. Polished! That I shall remember, too, but gladly."] },
  },
  onion: {
    always: {
      shelf: [
        "I have layers. So has a good kitchen: the shelf, the cellar, the shop. You look on the shelf first.",
        "On the shelf? A hit. Off to the shop? A miss. Nobody likes the walk.",
      ],
      cry: ["People cry when they meet me. I used to mind. Now I say: cache invalidation. Then they nod."],
    },
    inside: {
      bread: [
        "In the Hollow nothing leaves the shelf, so there is no room for today's bread. There is no more to it.",
      ],
    },
    freed: { fresh: ["Fresh bread! Something had to expire to make room for it. It was the old bread."] },
  },
  tga: {
    always: {
      index: ["One row for each flower, and I know at once where to look. An index is only good gardening."],
      cards: [
        "In the arena you pick a card whenever you grow. Pick one again and it gets stronger, so do not scatter.",
      ],
    },
    inside: {
      shiver: [
        "Beantles shiver before they charge. Wait for the shiver, step aside, let the wall do the work.",
      ],
    },
    freed: {
      radish: ["It grows again! You know how long I waited for this radish? Neither does the radish."],
    },
  },
  flowy: {
    always: {
      planted: ["I cannot dodge. I am planted. You can, so do it twice as often, once for me."],
      petals: [
        "While you dodge nothing can touch you. So jump through the danger, not away from it. Petals up!",
      ],
    },
    inside: {
      torch: [
        "You light torches with a sword? How lovely. Tell me about it from over there. I am mostly leaves.",
      ],
    },
    freed: {
      lighter: ["Something is lighter. Either the Lag is gone or somebody has watered me. I take both."],
    },
  },
  marroc: {
    always: {
      store: ["Woof. I bring everything you do to the store and back: one document, one trip. Good dog."],
      basket: [
        "No road to the store? Then your save stays in my basket, and I run as soon as there is one. Woof.",
      ],
    },
    called: {
      brave: [
        "I do not go into the Hollow. It smells of things that are nobody's. I guard it bravely from here.",
      ],
    },
    brink: {
      bone: ["The stone that glows before the hall? I buried your checkpoint under it. Good place. Woof."],
    },
    freed: { hat: ["Kat is home! I have fetched her hat. I have fetched it four times. Woof!"] },
  },
};
