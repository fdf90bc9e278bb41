/** What stands written in the Narrows. */
export default {
  title: "The Narrows",
  rooms: {
    split: "The First Split",
    cistern: "The Last Cistern",
    urns: "The Urn Store",
    queue: "The Long Queue",
    replica: "The Room That Follows",
    shrine: "The Shrine of the Aura",
    dust: "The Gallery of Dust",
    sluice: "The Great Sluice",
    hall: "The Only Gate",
  },
  keys: { key1: "The Shard Key" },
  boss: {
    name: "Bottleneck",
    title: "the Only Gate",
    rages: {
      2: ["It swells", "Three channels now. Stand where the water can run off."],
      3: ["It will not share", "All four channels, before it shuts the first."],
    },
    notes: {
      shielded: "All goes through it: open side channels, {open} of {needs}",
      bare: "It chokes!",
    },
  },
  signs: {
    sign1: [
      "A blow turns a valve to the next channel. None may carry more than it can hold: split the load.",
    ],
    sign2: [
      'FT.SEARCH urns "@glaze:{blue} @mark:{wave}"',
      "Strike the stone, then every match, and nothing else.",
    ],
    sign3: ['FT.SEARCH urns "@mark:{sun}"', "Whatever the glaze."],
    sign4: ["A queue. Only its head is served. LPOP"],
    sign5: ["It goes where you go, a moment later. Stand still. WAIT 1"],
    sign6: ["Two plates at one moment: be gone before your replica has heard."],
    sign7: ["The storm listens to nothing but the pulse of your Aura. So do their shots."],
    sign8: ["Eight measures, three channels: three, three and two. Find each its slot."],
    sign9: ["It lives on being the only way. Open others."],
  },
  advices: {
    foes: [
      "Of a queue of Beants only the first can be hurt. It is marked.",
      "The Aura's pulse throws shots back at whoever spat them.",
      "Strike the head of a queue, and the next one steps up.",
    ],
    boss: [
      "Open its side channels with your sword. With enough of them open at once, it chokes.",
      "Where a channel is open, no flood comes: stand in its lane.",
      "It shows which channel it is about to shut. Open that one again.",
    ],
  },
};
