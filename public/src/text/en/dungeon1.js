/** What stands written in the Hollow. */
export default {
  title: "The Hollow",
  rooms: {
    kindling: "The Short Light",
    crossing: "The Still Pool",
    store: "The Room That Keeps",
    crypt: "The Locked Way",
    shrine: "The Shrine of the Beam",
    gallery: "The Gallery of Stopped Clocks",
    hall: "The Hall of the Hoard",
  },
  keys: {
    key1: "The Primary Key",
  },
  boss: {
    name: "Gigagantrum",
    title: "the Hoard",
    rages: {
      2: ["It rages", "It charges now. Lead it into a wall."],
      3: ["It gives nothing back", "It hoards faster, and throws what it hoards."],
    },
    notes: {
      shielded: "Shielded: its heaps never expire",
      expiring: "Its heaps expire…",
      stunned: "Stunned!",
    },
  },
  signs: {
    sign1: [
      "Strike a torch. It burns for its time to live, and its door stays open just as long. SET spark 1 EX 10",
    ],
    sign2: [
      "Two flames, one door: both must be alive at the same moment. Who strikes again begins anew. EXPIRE",
    ],
    sign3: [
      "The flame beyond dies sooner than you can run. PERSIST takes its limit away: light it, pull the lever.",
    ],
    sign4: [
      "What is needed for a breath is given a breath. Light it, run, and do not look back. TTL 4… 3… 2…",
    ],
    sign5: ["Every third swing looses the beam. Do not stop after two."],
    sign6: ["They have queued for years, one behind the other. One beam passes through them all."],
    sign7: ["It keeps everything, and everything keeps it whole. Give each heap a limit, then strike."],
  },
  advices: {
    foes: [
      "A dash passes through every blow. Wait for the ring to fill, then go.",
      "Most things here need room. Fight in the doorway, where they come one by one.",
      "Hearts lie where foes fell. The crowned ones always leave one.",
    ],
    boss: [
      "While a heap stands, nothing hurts the Hoard. Beam the heaps first: every third swing.",
      "It charges in a straight line. Stand before a pillar, and step aside late.",
      "The ring on the ground is the reach of its fists. Outside of it you are safe.",
    ],
  },
};
