/** What stands written in the Unsorted. */
export default {
  title: "The Unsorted",
  rooms: {
    reading: "The Reading Room",
    sorting: "The Sorting Hall",
    bells: "The Four Bells",
    catalogue: "The Catalogue",
    shrine: "The Shrine of the Shuriken",
    stacks: "The Long Stacks",
    cellar: "Returned Unread",
    drawer: "The Lost Drawer",
    hall: "The Hall of the Join",
  },
  keys: { key1: "The Foreign Key" },
  boss: {
    name: "Tangle",
    title: "the Join",
    rages: {
      2: ["It ties itself higher", "Knots beyond the chasm: only the shuriken reaches them."],
      3: ["Everything to everything", "High and low, and still one order: lowest first."],
    },
    notes: { tied: "Tied: cut knot {score} first", high: "Tied: throw at knot {score}", bare: "Bare!" },
  },
  signs: {
    sign1: ["No hand reaches that switch. Come back with something that flies."],
    sign2: ["West to the bells, north to the catalogue. What waits behind it crosses gaps."],
    sign3: ["Each bell has a score. ZRANGE bells 0 -1: the lowest first. A wrong one silences them all."],
    sign4: [
      "One drawer, three fields. HGETALL drawer: what salt, count 3, shelf top. Each blow sets one field, and leaves the others be.",
    ],
    sign5: ["Step close to the gap. It finds the one field that is meant. HSET"],
    sign6: ["Misfiled in its first week. Found by somebody who looked twice."],
    sign7: ["ZPOPMIN knots: always the lowest score. With the last one it is bare."],
  },
  advices: {
    foes: [
      "Threads only slow you. A dash tears free.",
      "The Spindle circles, stops, dives. Step aside when it stops.",
      "Shuriken cross a chasm. You do not.",
    ],
    boss: [
      "The knot with the lowest score shines. Every other one holds.",
      "Far knots: go to the edge of the chasm. The shuriken does the rest.",
      "Its threads strike along the lanes that you see. Stand between two.",
    ],
  },
};
