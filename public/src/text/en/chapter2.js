/** What is said, asked and written in chapter 2. */
export default {
  title: "A place for everything",
  hub: "Coppershelf",
  dungeon: "The Unsorted",
  people: {
    dino: { name: "Dino", about: "Keeper of the ledger. Short arms, long memory." },
    sok: { name: "Sok", about: "Sorter. Half of a pair." },
    jam: { name: "Jam", about: "Labels everything. You, too, by now." },
    toolbox: { name: "Toolbox", about: "Has one tool for each thing, and uses it for that thing." },
    grape: { name: "Grape", about: "Many in one, and no two the same." },
    egg: { name: "Egg", about: "Keeps it all inside, nested." },
    mushroom: { name: "Mushroom", about: "Rings the bells, lowest first." },
    goldfly: { name: "Goldfly", about: "Has been here, and is gone again." },
    money_bag: { name: "Penny", about: "Sells lasting things for passing coins." },
  },
  speakers: {
    list: { name: "Sok's list" },
    muffled: { name: "A muffled voice" },
    tangle: { name: "Tangle, the Join", sprite: "tangle-face" },
    sign: { name: "A sign on the wall" },
    shrine: { name: "The shrine", sprite: "icon-shuriken" },
    gate2: { name: "The gate", sprite: "gate-seal" },
    stone: { name: "The glowing stone" },
  },
  places: {
    gate: "Gate to the Badlands",
    dungeon: "The Unsorted",
    portal: "Arena portal",
    stone: "Stone of records",
    shop: "Penny's shelf",
    back: "Road to the green",
    inside: {
      exit: "The way out",
      shrine: "The shrine",
      checkpoint: "The glowing stone",
      boss: "The weaver's hall",
    },
  },
  quests: {
    road: "Take the road to the Copper Mountains",
    arrival: "Speak with Dino",
    called: "Find the Unsorted in the north-west",
    inside: "Return to the Unsorted",
    brink: "Face Tangle in the Unsorted",
    freed: "Bring Dino the news",
    gift: "Put the archive in order, find the shrine",
    seek: "Find the weaver's hall",
    boss: "Untie Tangle, knot by knot",
    leave: "Tidy the Unsorted, or go home",
  },
  lines: {
    dino: {
      always: {
        ledger: [
          "In my ledger each thing is a key, and its fields are colour, shelf and weight.",
          "Who wants the weight asks for the weight. Nobody reads the whole page. Almost nobody.",
        ],
      },
      called: {
        road: [
          "Up the steps, then left along the upper terrace. Where paper lies in the snow, you are there.",
        ],
      },
      inside: {
        lock: [
          "A lock with fields? Set each to what its plate says. Setting one again changes that one, and no other.",
        ],
      },
      brink: {
        knot: [
          "A weaver! Then never mind the threads. A thread is only as good as its knot, and a knot has a place.",
        ],
      },
      after: {
        drawer: ["I have tidied my own drawer at last. At the bottom was a note: “Tidy drawer.”"],
      },
    },
    list: {
      arrival: {
        list: ["“1. Go in. 2. Sort. 3. Come out. 4. Tick off 1 to 3.” Nothing is ticked."],
      },
    },
    sok: {
      always: {
        pair: ["A field and its value are a pair. One without the other is only laundry."],
      },
      after: {
        found: ["I asked for my other half by name. It was in the drawer. In the DRAWER, Runner."],
      },
    },
    jam: {
      always: {
        label: ["No label, no lid. A jar without a label is a surprise, and I have had enough surprises."],
      },
      called: {
        powder: ["I own forty jars of white powder. One is salt. We stopped tasting at nine."],
      },
      freed: {
        soup: ["Salt in the soup! I wept for joy. Now there is too much salt in the soup."],
      },
    },
    toolbox: {
      always: {
        tools: [
          "Is it about the order? A list. Each thing once? A set. By rank? A sorted set. Named parts? A hash.",
          "And never knock in a nail with a saw. The saw remembers.",
        ],
      },
      inside: {
        type: [
          "Not sure what you are holding? Ask for its TYPE. A wrong command is refused, and quite right.",
        ],
      },
      freed: {
        nails: ["The nails are with the nails. I could look at them all day. I do."],
      },
    },
    grape: {
      always: {
        set: [
          "We are a set: each of us is in it once. Somebody added Gloria twice. Nothing happened. She was hurt.",
        ],
      },
      brink: {
        raisins: ["Tangle tied us to the raisins. We had not spoken for years."],
      },
      freed: {
        loose: ["We hang together again, and of our own free will. It weighs nothing."],
      },
    },
    egg: {
      always: {
        nested: [
          "I am a document. In me is white, in white is yolk. So ask for $.white.yolk, and leave me whole.",
        ],
      },
      inside: {
        path: ["Rooms in rooms? Read the path from the left: each name is one door further in."],
      },
      freed: {
        whole: ["To see one thing they used to open all of me. Now they ask. I feel unbroken."],
      },
    },
    mushroom: {
      always: {
        bells: ["Give a bell a score, and it hangs in its place at once. I only pull the ropes."],
      },
      inside: {
        order: [
          "Ring from the lowest score up, wherever the bells hang. If two are equal, the alphabet decides.",
        ],
      },
      freed: {
        heard: ["Someone rang the archive's bells, and in order! I felt it up to my hat."],
      },
    },
    goldfly: {
      always: {
        crags: ["In the arena, circle the crags! They cut no corners, you do. See you! Back again! Gone!"],
      },
      called: {
        dinner: ["I looked through the whole archive once. Then it was dinner. I never learnt which."],
      },
      freed: {
        straight: ["Everything has a place! I know where I am going! I am there already!"],
      },
    },
    money_bag: {
      always: {
        shelf: ["Coins come and go. What you buy from my shelf stays with you."],
      },
      freed: {
        sorted: ["My prices are sorted now, so all see the cheap things first. They call it progress."],
      },
    },
    gate2: {
      arrival: {
        snowed: [
          "Three discs, under a crust of ice. A tag hangs from the ring: “Opens when the salt is found.”",
        ],
      },
    },
  },
  scenes: {
    introTold: {
      title: "Welcome to Coppershelf",
      lines: [
        [
          "dino",
          "Mind the step, mind the snow, mind the ledger. The Cache Runner? I have you under C. And R, to be safe.",
        ],
        ["dino", "Welcome to Coppershelf! “A place for everything” is our motto. We have mislaid the sign."],
        [
          "dino",
          "It began in the archive. Somebody ties everything to everything. Lift a spoon, and up comes the kitchen.",
        ],
        [
          "dino",
          "Whoever looks for one thing must look at all of it. I wanted salt. I have read four hundred jars.",
        ],
        ["dino", "Sok went in to sort it, five days ago, with a list. A good list. Numbered!"],
        ["dino", "Find Sok, Runner. The archive is up in the north-west. The sign says the Unsorted."],
        ["dino", "And do not read everything. Ask for the field that you need."],
      ],
    },
    dungeonEntered: {
      title: "Into the Unsorted",
      lines: [
        [
          "sign",
          "THE UNSORTED, formerly ARCHIVE. Put things back where you found them. If you found them, tell us.",
        ],
        [
          "muffled",
          "Mmf! Is there someone? Pull no thread! I pulled one. Now I am tied to eleven umbrellas.",
        ],
        [
          "sign",
          "Below, numbered: “1. A lock has fields: set them. 2. Nested rooms have a path: walk it. 3. Bells have scores: lowest first. S.”",
        ],
      ],
    },
    giftTaken: {
      title: "The Hash Shuriken",
      lines: [
        ["shrine", "You come with empty hands. In this house that counts as tidy."],
        [
          "shrine",
          "Take the Hash Shuriken. It does not search. It knows the name, so it flies straight to the place.",
        ],
        ["shrine", "Foe or switch, what is nearest it will find. Let gaps be deep: it never looks down."],
      ],
    },
    checkpointReached: {
      title: "Before the weaver's hall",
      lines: [
        ["muffled", "Sok speaking. I see everything from here. It is all tied to me."],
        [
          "muffled",
          "Her threads hold thing to thing. Cut one in the middle, and she mends it. Cut it where it is knotted!",
        ],
        ["stone", "Warm light. Here you are remembered: once, in one place, under one name."],
      ],
    },
    bossMet: {
      title: "The Join",
      lines: [
        [
          "tangle",
          "Stand still! That is the thread from the teapot to the weather. They belong together. Everything does.",
        ],
        [
          "tangle",
          "I could not bear to see a thing alone. So I joined this to that, and that to those. Is it not cosy?",
        ],
        ["tangle", "Come, loose end. You to the chair, the chair to a bell, and the bell to Thursday."],
      ],
    },
    bossDefeated: {
      title: "Loose ends",
      lines: [
        [
          "tangle",
          "Snip, snip… and still they stand side by side. They never needed the thread. Why did nobody say so?",
        ],
        ["tangle", "One I keep. A short one. For a scarf."],
        [
          "sok",
          "My heel! I feel my heel! Thank you. I am Sok. There are two of us, but I cannot find the other.",
        ],
        ["sok", "Home, before I sort the rubble. And tell Dino: the salt stood behind me."],
      ],
    },
    outroTold: {
      title: "A place for everything",
      lines: [
        ["dino", "The salt! Four hundred jars, and it was… under what, Sok?"],
        ["sok", "Under “miscellaneous”. Everything was."],
        ["dino", "So she was not wicked. She was only fond of all things at once."],
        [
          "sok",
          "Things keep together without being tied: fields in a hash, branches in a document, ranks in a set.",
        ],
        ["dino", "And the right shelf for each, or it is only a tidier heap. That goes on page one."],
        [
          "sok",
          "In the knots I found a card, still warm, full of sand: “One gate, nine thousand jugs. We have queued since spring. Bring hands.”",
        ],
        [
          "dino",
          "Thousandwells, in the Badlands! Then go, through the gate in the north-east. And take some salt.",
        ],
      ],
    },
  },
  journal: {
    "page.lock": {
      title: "The lock: a hash",
      from: [2, 3],
      hint: "Set foot in the Unsorted.",
      parts: [
        "A lock of many fields is a hash: one key, and in it fields with values. HSET answers how many of the fields are new.",
        [
          ["HSET lock:archive metal copper teeth 5 turns 2", "(integer) 3"],
          ["HGET lock:archive teeth", '"5"'],
          ["HSET lock:archive turns 3", "(integer) 0"],
        ],
        "0 is no failure: the field was there, and has a new value now. All other fields stayed as they were.",
        [
          ["HGETALL lock:archive", '1) "metal"  2) "copper"  3) "teeth"  4) "5"  5) "turns"  6) "3"'],
          ["HGET lock:archive colour", "(nil)"],
        ],
        "HGETALL reads the whole page. Whoever needs one field asks for one field, however many there are.",
      ],
    },
    "page.path": {
      title: "Nested rooms: a JSON document",
      from: [2, 4],
      hint: "Reach the glowing stone before the weaver's hall.",
      parts: [
        "What has parts within parts is a document. A path leads into it: $ is the door, each name is a room further in.",
        [
          ['JSON.SET archive $ \'{"hall":{"shelf":{"jars":4}}}\'', "OK"],
          ["JSON.GET archive $.hall.shelf.jars", '"[4]"'],
          ["JSON.NUMINCRBY archive $.hall.shelf.jars 2", '"[6]"'],
        ],
        "The answer is a list, as a path may lead to more than one place. Two dots look in every room; a path to nowhere finds none.",
        [
          ["JSON.GET archive $..jars", '"[6]"'],
          ["JSON.GET archive $.cellar", '"[]"'],
        ],
        "Your own save is such a document: to keep one field of it, nobody has to write the rest anew.",
      ],
    },
    "page.bells": {
      title: "The bells: order by score",
      from: [2, 4],
      hint: "Reach the glowing stone before the weaver's hall.",
      parts: [
        "In a sorted set each member has a score. However you put them in, they stand from the lowest score to the highest.",
        [
          ["ZADD bells 30 copper 10 tin 20 silver", "(integer) 3"],
          ["ZRANGE bells 0 -1", '1) "tin"  2) "silver"  3) "copper"'],
          ["ZRANK bells copper", "(integer) 2"],
          ["ZRANGE bells 10 20 BYSCORE", '1) "tin"  2) "silver"'],
        ],
        "Give a bell another score, and it has moved already. ZADD answers 0, as no bell is new.",
        [
          ["ZADD bells 5 copper", "(integer) 0"],
          ["ZRANK bells copper", "(integer) 0"],
        ],
        "Ranks begin at 0. With equal scores the names decide, letter by letter.",
      ],
    },
    "page.shelves": {
      title: "Tangle: which shelf for what?",
      from: [2, 5],
      hint: "Untie Tangle.",
      parts: [
        "Each shelf answers one kind of question. A list keeps an order and is taken from at its ends: first in, first out.",
        [
          ["RPUSH queue Dino Jam", "(integer) 2"],
          ["LPOP queue", '"Dino"'],
        ],
        "A set knows only who is in it. Nobody is in it twice.",
        [
          ["SADD grapes Gloria", "(integer) 1"],
          ["SADD grapes Gloria", "(integer) 0"],
          ["SISMEMBER grapes Gloria", "(integer) 1"],
        ],
        "TYPE says what a key holds. A command for another shelf is refused, so nothing gets tangled.",
        [
          ["TYPE lock:archive", "hash"],
          ["TYPE archive", "ReJSON-RL"],
          ["TYPE bells", "zset"],
          ["LPUSH bells gold", "(error) WRONGTYPE Operation against a key holding the wrong kind of value"],
        ],
        "Redis knows no join. What is read together is kept together under one key; what is not is found by its own.",
      ],
    },
  },
};
