/**
 * What the stones in a dungeon say, by map and point: one line each, and what Redis calls it.
 * @type {Record<string, Record<string, string[]>>}
 */
export const inscriptions = {
  lair: {
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
};

/** What whoever fell may think of next time, by what it was that they fell to. */
export const advices = {
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
};
