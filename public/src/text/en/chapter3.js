/** What is said, asked and written in chapter 3. */
export default {
  title: "Many hands",
  hub: "Thousandwells",
  dungeon: "The Narrows",
  people: {
    pineapple: { name: "Pineapple", about: "Warden of the wells. Counts them daily: 1,000." },
    burpman: { name: "Burpman", about: "Carries water. Tastes it on the way." },
    watermelon: { name: "Watermelon", about: "Floats, and is mostly what she floats in." },
    sun: { name: "Sun", about: "Goes down at seven. Takes her time." },
    cake: { name: "Cake", about: "Has been cut into slices, and recommends it." },
    meat: { name: "Meat", about: "Runs errands. Too hot to stand still." },
    apple: { name: "Apple", about: "Finds things. Asks exactly." },
    cloud: { name: "Cloud", about: "Sells what lasts. There is always another of him." },
  },
  speakers: {
    jug: { name: "A note on a jug" },
    bubbling: { name: "A bubbling voice" },
    bottleneck: { name: "Bottleneck, the Only Gate", sprite: "bottleneck-face" },
    sign: { name: "A sign on the wall" },
    shrine: { name: "The shrine", sprite: "icon-shield" },
    gate3: { name: "The gate", sprite: "gate-seal" },
    stone: { name: "The glowing stone" },
  },
  places: {
    gate: "Gate to Neonmere",
    badlands: "The Narrows",
    portal: "Arena portal",
    stone: "Stone of records",
    shop: "Cloud's stall",
    back: "Road to the mountains",
    inside: {
      exit: "The way out",
      shrine: "The shrine",
      checkpoint: "The glowing stone",
      boss: "The Only Gate",
    },
  },
  quests: {
    road: "Take the road to the Badlands",
    arrival: "Speak with Pineapple",
    called: "Find the Narrows in the north-west",
    inside: "Return to the Narrows",
    brink: "Face Bottleneck in the Narrows",
    freed: "Bring Pineapple the news",
    gift: "Share the water out, find the shrine",
    seek: "Find the Only Gate",
    boss: "Open side channels until Bottleneck chokes",
    leave: "Sweep the Narrows, or go home",
  },
  lines: {
    pineapple: {
      always: {
        slots: [
          "Every jar has a number from its name: CRC16, then the remainder by 16,384. The number says which well.",
          "So nobody has to ask me. It is a great relief to all of us.",
        ],
      },
      called: {
        road: ["Follow the dry canal to where it begins. Mind the step. There used to be water on it."],
      },
      inside: {
        split: [
          "If a channel overflows, do not build it higher. Send the next load down another. Works with guests, too.",
        ],
      },
      brink: {
        gate: ["One gate for everything! It cannot be strong enough. So do not be stronger: be wider."],
      },
      after: {
        count: ["I counted the wells again. 1,001. Somebody is digging without a permit, and I am so proud."],
      },
    },
    jug: {
      arrival: {
        jug: ["“Gone to see why the water stopped. If this jug is empty, that was me. B.”"],
      },
    },
    burpman: {
      always: {
        carry: ["One jug, one carrier: slow. Ten jugs, ten carriers: lunch. B-burp. Pardon."],
      },
      after: {
        free: ["I stood in that queue for nine days. Number four! There was no number three."],
      },
    },
    watermelon: {
      always: {
        copy: [
          "See my reflection? A replica. It does what I do, a moment later. Ask it anything; tell it nothing.",
        ],
      },
      inside: {
        plates: [
          "Two plates at once? Then let your copy take one. Only remember that it is late. Mine always is.",
        ],
      },
      freed: {
        tide: ["The water is back up to my stripes! I have moved up in the world by a hand."],
      },
    },
    sun: {
      always: {
        dusk: [
          "I set over all the wells at once. Try that one well at a time, and you get midnight in the west.",
        ],
      },
      freed: {
        glitter: ["Running water at last. Do you know how hard it is to glitter on mud?"],
      },
    },
    cake: {
      always: {
        slices: [
          "Eight guests, one cake, one fork: a sad party. Slices! Each guest a slice, all at the same time.",
          "Only put the candles where the wish is. What belongs together goes on one slice: that is a hash tag.",
        ],
      },
      inside: {
        uneven: ["All the cream on one slice? A hot slice. Cut again, dear."],
      },
      freed: {
        party: ["Water in the kitchen! Tonight we bake. I shall be twins."],
      },
    },
    meat: {
      always: {
        storm: ["The sand shoots back here. A shield that only sits there is a plate. Pulse it!"],
      },
      called: {
        burpman: [
          "Burpman owes me a jug. He took the jug to find the water for the jug. I see a problem there.",
        ],
      },
      inside: {
        queue: ["Foes in a queue? Hit the head. The one behind steps up; they are very orderly."],
      },
      freed: {
        cool: ["I put one foot into the canal. It hissed. Best day of my life."],
      },
    },
    apple: {
      always: {
        filter: [
          "A thousand urns, and I want the blue ones with more than five litres. So I say exactly that.",
          "An index knows before I ask. Without it I would lift every lid, and I have no hands.",
        ],
      },
      inside: {
        stone: [
          "The search stone lights what matches, all of it, and nothing else. A red urn is never a bit blue.",
        ],
      },
      freed: {
        figs: [
          "Water, and a note that says figs: text and filter in one question. I had my answer before my thirst.",
        ],
      },
    },
    cloud: {
      always: {
        wares: [
          "Lasting things, fair prices. I would rain for you as well, but that is a different contract.",
        ],
      },
    },
    gate3: {
      arrival: {
        shut: [
          "Behind the gate something hums, and a thousand lights talk at once. It opens when the water runs.",
        ],
      },
    },
  },
  scenes: {
    introTold: {
      title: "Welcome to Thousandwells",
      lines: [
        ["pineapple", "A Runner! With copper dust on the boots. You may drink. One sip. I am counting."],
        [
          "pineapple",
          "This is Thousandwells. A thousand wells, one town, and no well was ever the important one. That was the trick.",
        ],
        [
          "pineapple",
          "Then the Lag came into the canal works. Something sat down at the main sluice and called itself the Only Gate.",
        ],
        ["pineapple", "Since then every drop must pass through it. One at a time. With a receipt."],
        [
          "pineapple",
          "Burpman, our water carrier, went in to complain. He was given a number and told to wait.",
        ],
        [
          "pineapple",
          "The works are in the north-west. We call them the Narrows now. Many hands built them, Runner. One will not do.",
        ],
      ],
    },
    dungeonEntered: {
      title: "Into the Narrows",
      lines: [
        ["sign", "CANAL WORKS. Form one line. There is one line. You are at the end of it."],
        ["bubbling", "Hello? Is that number five? Blub. I am number four. There is no number three!"],
        [
          "bubbling",
          "If you have valves over there: share the load! One channel drowns. Two carry it. B-blub.",
        ],
      ],
    },
    giftTaken: {
      title: "The Shield Aura",
      lines: [
        ["shrine", "You let others carry, too. Good."],
        [
          "shrine",
          "Take the Shield Aura. It pulses to every side at once: it strikes what is near, turns shots, and clears the dust.",
        ],
        ["shrine", "One blade guards one side. Who shares the work out has no back."],
      ],
    },
    checkpointReached: {
      title: "Before the gate",
      lines: [
        [
          "bubbling",
          "That is you! I know the steps: many, and none of them in line. The gate is right behind this wall.",
        ],
        [
          "bubbling",
          "Do not push through it. Everybody pushes. Burp. Open its sides until it has nothing left to hold up.",
        ],
        ["stone", "Warm light, and water under it. Here you are remembered, in more than one place."],
      ],
    },
    bossMet: {
      title: "The Only Gate",
      lines: [
        [
          "bottleneck",
          "NEXT. One at a time. All that flows, flows through me, and I have never lost a drop.",
        ],
        ["bottleneck", "Faster? I AM fast. It is the rest of you who are many."],
        ["bottleneck", "Side channels are forbidden. They would work. NEXT!"],
      ],
    },
    bossDefeated: {
      title: "Many channels",
      lines: [
        [
          "bottleneck",
          "It goes… past me. Left, and right, and nobody waits. Then what am I… for? … How quiet. How light.",
        ],
        ["burpman", "Number four! Present! Sorry. Habit. BURP. Sorry. That was nine days of standing still."],
        [
          "burpman",
          "It is no villain, you know. It was a good gate when there were ten of us. It never learnt to say: “You, too.”",
        ],
        ["burpman", "Listen! That is the canal. Race you to the town: you take one side, I take the other."],
      ],
    },
    outroTold: {
      title: "Many hands",
      lines: [
        ["pineapple", "The wheel turns! I heard it creak, and wept a little, which for once we can afford."],
        [
          "burpman",
          "Four channels, Pineapple! If one is blocked, three go on. And each has a twin that stands by.",
        ],
        ["pineapple", "So it was not too little water. It was too much of it in one place."],
        [
          "burpman",
          "Share it out by slot, keep a copy, and know how to ask for what you want. Three things. I drank to each.",
        ],
        [
          "pineapple",
          "A lantern boat came down the canal, the first in years. It carried a letter for the Cache Runner.",
        ],
        [
          "burpman",
          "From Neonmere, by the sea: “Here every question is answered at once. Most of it is made up. Please come. Ka.”",
        ],
        ["pineapple", "The north-eastern gate is open. Take a full jug. Burpman, a FULL jug."],
      ],
    },
    lookedOut: {
      title: "The road to Neonmere",
      from: [4, 1],
      lines: [
        [
          "gate3",
          "The wings part. Below lies a harbour of light, and all of its signs speak at the same time.",
        ],
        ["burpman", "I carry your water as far as the first lamp. Burp. As far as the second."],
      ],
    },
  },
  journal: {
    "page.slots": {
      title: "Channels: hash slots",
      from: [3, 3],
      hint: "Set foot in the Narrows.",
      parts: [
        "A Redis Cluster has 16,384 hash slots. The CRC16 of a key's name, modulo 16,384, is its slot; each node carries a share of the slots.",
        [
          ["CLUSTER KEYSLOT well:1", "(integer) 912"],
          ["CLUSTER KEYSLOT well:2", "(integer) 13299"],
        ],
        "One command may only touch keys of one slot. If a name has a part in braces, only that part is hashed: a hash tag keeps together what belongs together.",
        [
          ["MSET well:1 full well:2 full", "(error) CROSSSLOT Keys in request don't hash to the same slot"],
          ["CLUSTER KEYSLOT {oasis}:dates", "(integer) 11613"],
          ["CLUSTER KEYSLOT {oasis}:figs", "(integer) 11613"],
          ["MSET {oasis}:dates 12 {oasis}:figs 30", "OK"],
        ],
        "Whoever asks the wrong node is not sent away but sent on: (error) MOVED, with the slot and the address of the right one.",
      ],
    },
    "page.replica": {
      title: "A copy of your step: replicas",
      from: [3, 4],
      hint: "Reach the glowing stone before the gate.",
      parts: [
        "A replica repeats what its primary does, a moment later. On the copy:",
        [
          ["REPLICAOF 10.0.0.1 6379", "OK"],
          ["SET well:1 empty", "(error) READONLY You can't write against a read only replica."],
        ],
        "On the primary, WAIT holds on until so many replicas have confirmed the last write, or the milliseconds are over. It answers how many did.",
        [
          ["SET well:1 full", "OK"],
          ["WAIT 1 100", "(integer) 1"],
        ],
        "Replication does not wait by itself: who reads from a copy may read what was true a moment ago. If the primary is lost, the copy can be set free and written to:",
        [["REPLICAOF NO ONE", "OK"]],
      ],
    },
    "page.search": {
      title: "The search stone: FT.SEARCH",
      from: [3, 5],
      hint: "Open the Only Gate.",
      parts: [
        "An index over JSON documents follows every key with its prefix. TAG is for what must match whole, NUMERIC for ranges.",
        [
          [
            "FT.CREATE urn-idx ON JSON PREFIX 1 urn: SCHEMA $.glaze AS glaze TAG $.litres AS litres NUMERIC $.note AS note TEXT",
            "OK",
          ],
          ['JSON.SET urn:1 $ \'{"glaze":"blue","litres":3,"note":"cold water from the old well"}\'', "OK"],
          ['JSON.SET urn:2 $ \'{"glaze":"blue","litres":9,"note":"olive oil"}\'', "OK"],
          ['JSON.SET urn:3 $ \'{"glaze":"rose","litres":8,"note":"sweet water for the figs"}\'', "OK"],
        ],
        "Two filters side by side: both must hold. The answer begins with how many were found.",
        [
          ['FT.SEARCH urn-idx "@glaze:{blue}" NOCONTENT', '1) (integer) 2  2) "urn:1"  3) "urn:2"'],
          ['FT.SEARCH urn-idx "@glaze:{blue} @litres:[5 10]" NOCONTENT', '1) (integer) 1  2) "urn:2"'],
        ],
        "This game has such an index over its players, player-idx: the id is a TAG, the name a TEXT.",
        [['FT.SEARCH player-idx "@name:({name})" RETURN 1 name', '… 1) "name"  2) "{name}"']],
      ],
    },
    "page.hybrid": {
      title: "Words and filters: one query",
      from: [4, 1],
      hint: "Finish the chapter.",
      parts: [
        "TEXT is cut into words and found by any of them. A filter says what must be so. One query can do both: water, but only from urns that hold five litres or more.",
        [
          ['FT.SEARCH urn-idx "water" NOCONTENT', '1) (integer) 2  2) "urn:1"  3) "urn:3"'],
          ['FT.SEARCH urn-idx "@note:(water) @litres:[5 +inf]" NOCONTENT', '1) (integer) 1  2) "urn:3"'],
          ['FT.SEARCH urn-idx "water -@glaze:{rose}" NOCONTENT', '1) (integer) 1  2) "urn:1"'],
        ],
        "A minus takes away, a round bracket in a range leaves its end out: @litres:[(3 +inf] is more than three.",
        "The filter narrows, the words rank: what matches better comes first. In Neonmere a vector takes the place of the words.",
      ],
    },
  },
};
