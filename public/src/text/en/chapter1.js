/** What is said, asked and written in chapter 1. */
export default {
  title: "Time to live",
  hub: "Warmcache Green",
  dungeon: "The Hollow",
  people: {
    mark: {
      name: "Mark",
      about: "Guide of the green. Has it all in writing.",
    },
    kat: {
      name: "Kat",
      about: "Courier. Never late. Early.",
    },
    bobo: {
      name: "Bobo",
      about: "Remembers you. For five seconds.",
    },
    bag: {
      name: "Bag",
      about: "Never forgets. Is not on the stone yet.",
    },
    onion: {
      name: "Onion",
      about: "Keeps the kitchen. Looks on the shelf first.",
    },
    tga: {
      name: "Tga",
      about: "Gardens in rows and picks good cards.",
    },
    flowy: {
      name: "Flowy",
      about: "Cannot dodge. Knows all about it.",
    },
    marroc: {
      name: "Marroc",
      about: "Fetches saves. Also hats.",
    },
  },
  speakers: {
    note: {
      name: "Kat's note",
    },
    slowly: {
      name: "A very slow voice",
    },
    hoard: {
      name: "Gigagantrum, the Hoard",
      sprite: "hoard-face",
    },
    sign: {
      name: "A sign on the wall",
    },
    shrine: {
      name: "The shrine",
      sprite: "icon-beam",
    },
    gate1: {
      name: "The gate",
      sprite: "gate-seal",
    },
    stone: {
      name: "The glowing stone",
    },
  },
  places: {
    gate: "The gate",
    lair: "The Hollow",
    portal: "Arena portal",
    stone: "Stone of records",
    inside: {
      exit: "The way out",
      shrine: "The shrine",
      checkpoint: "The glowing stone",
      boss: "The Hall of the Hoard",
    },
  },
  quests: {
    arrival: "Speak with Mark",
    called: "Find the Hollow in the north-west",
    inside: "Return to the Hollow",
    brink: "Face the Hoard in the Hollow",
    freed: "Bring Mark the news",
    gift: "Light the torches, find the shrine",
    seek: "Find the Hoard's hall",
    boss: "Set a limit on the Hoard",
    leave: "Sweep the Hollow, or go home",
  },
  lines: {
    mark: {
      always: {
        practise: [
          "The arena is good practice. If they crowd you, dodge through: nobody hits what has already left.",
        ],
      },
      called: {
        road: [
          "The Hollow is in the north-west, where the old trees are. If it smells of old paper, you are close.",
          "Kat left a note at the pond. I have not read it. Very well, I have read it twice.",
        ],
      },
      inside: {
        limits: [
          "You were in! Is it true that nothing in there has a date on it? Not even the sandwiches?",
          "Then take your time, but count it: a torch burns as long as its time to live, and not a breath longer.",
        ],
        lever: ["Find the lever marked PERSIST. The torch it belongs to stops counting and burns for good."],
      },
      brink: {
        hoard: [
          "So the Hoard is real. My grandmother said it never dropped a thing. Not one thing, ever.",
          "As long as its heaps stand, it mends. Give each heap a limit with your beam, and wait.",
        ],
        wall: [
          "When something that big charges, stand before a wall. Then, and this is the trick, stand elsewhere.",
        ],
      },
      after: {
        view: [
          "Look through the gate while the light is good. I do, every evening. I count mountains. Four, so far.",
        ],
        stone: ["Your name looks good on the stone in the west. It would look better further up."],
        sweep: ["The Hollow fills again when nobody looks; that is what hollows do. Sweep it now and then."],
      },
      ended: {
        home: [
          "Back already? I counted four mountains and now know people behind each of them. I have it all in writing.",
        ],
      },
    },
    kat: {
      always: {
        circles: [
          "In the arena, run in wide circles. They come straight at you, so let them line up like ducks.",
          "Sorry, Bobo. Like geese.",
        ],
      },
      after: {
        mail: [
          "I am delivering nine years of mail today. Happy third birthday, by the way. And fourth. And fifth.",
        ],
        dates: ["I put a date on everything now. This sandwich: sixty seconds. Fifty-nine. Excuse me."],
      },
      ended: {
        letters: ["Every letter delivered. I did not know what to do, so I wrote some."],
      },
    },
    note: {
      arrival: {
        note: [
          "“Gone to the Hollow. Someone in there keeps my letters, and they are not addressed to Someone.”",
          "“Back in ten minutes. Twelve if it is dark. Please feed Bobo. He will say that he has not eaten. K.”",
        ],
      },
    },
    bobo: {
      always: {
        ttl: [
          "Hello! I remember you! For five seconds. That is my TTL. Then I expire you. Nothing personal.",
        ],
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
      ended: {
        cake: ["Somebody brought me cake! I remember it! For five seconds, but it was very good cake."],
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
      freed: {
        polished: ["She brought my lantern back. Polished! That I shall remember, too, but gladly."],
      },
      ended: {
        never: [
          "You freed four realms. An elephant never forgets that. I made a knot in my trunk, to be safe.",
        ],
      },
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
      freed: {
        fresh: ["Fresh bread! Something had to expire to make room for it. It was the old bread."],
      },
      ended: {
        recipe: ["Nine-year-old cake, still moist. I asked for the recipe. It was one word: PERSIST."],
      },
    },
    tga: {
      always: {
        index: [
          "One row for each flower, and I know at once where to look. An index is only good gardening.",
        ],
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
      ended: {
        prize: ["The radish won a prize. For patience. We both did."],
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
      ended: {
        breeze: ["You smell of copper, sand and sea. I travelled with you a little just now. Thank you."],
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
      freed: {
        hat: ["Kat is home! I have fetched her hat. I have fetched it four times. Woof!"],
      },
      ended: {
        boat: ["I fetched a boat. Nobody threw it. Woof."],
      },
    },
    gate1: {
      arrival: {
        shut: [
          "Three discs are carved into the gate. They glow faintly, as if they counted something.",
          "Behind it lie the Copper Mountains. It opens to whoever has cleared the lair of the Lag.",
        ],
      },
      after: {
        evening: ["The Copper Mountains stand in the evening light. A cloud goes over, on time."],
      },
    },
  },
  scenes: {
    introTold: {
      title: "Welcome to Warmcache Green",
      lines: [
        [
          "mark",
          "There you are! New boots, new sword, no fear in the eyes yet. You must be the Cache Runner.",
        ],
        [
          "mark",
          "Welcome to Warmcache Green. All of Memoria runs on memory: what we remember is fast, what we forget is slow.",
        ],
        [
          "mark",
          "Lately everything is slow. The Lag creeps through our meadows: stale, sluggish things on every path.",
        ],
        [
          "mark",
          "It seeps from the Hollow, the cave in the north-west. Nothing in there ever expires. It only piles up.",
        ],
        [
          "mark",
          "Kat went in after some lost letters. Three days ago! Kat is a courier. Kat is never late. Kat is early.",
        ],
        [
          "mark",
          "Find her, Runner. To warm up first, step through the portal in the east: that way lies the arena.",
        ],
        ["mark", "And do not worry about falling. Whoever falls wakes up again, one idea wiser."],
      ],
    },
    dungeonEntered: {
      title: "Into the Hollow",
      lines: [
        ["sign", "THE HOLLOW. Please leave everything here. Please take nothing with you. Please stay."],
        ["slowly", "Is… some… one… there… ? I… have… been… say… ing… this… since… Tues… day…"],
        [
          "sign",
          "Scratched beneath with a hairpin: “The doors love light. Strike the torches! And then run. K.”",
        ],
      ],
    },
    giftTaken: {
      title: "The Cache Beam",
      lines: [
        ["shrine", "You come with a sword and without luggage. At last, someone sensible."],
        [
          "shrine",
          "Take the Cache Beam. Every third swing looses it, and what it strikes is given a time to live.",
        ],
        [
          "shrine",
          "It is no cruelty. Whatever has a limit makes room. Whatever has none is in the way, for ever.",
        ],
      ],
    },
    checkpointReached: {
      title: "Before the hall",
      lines: [
        ["slowly", "You… came… Mind… the… big… one… It… sits… on… my… let… ters…"],
        ["slowly", "Its… heaps… keep… it… whole… Beam… them… Each… needs… a… lim… it…"],
        ["stone", "Warm light. Here you are remembered: should you fall, you begin again from here."],
      ],
    },
    bossMet: {
      title: "The Hoard",
      lines: [
        [
          "hoard",
          "MINE! Your steps, your shadow, the crumb on your chin. I keep everything. I have kept it since ever.",
        ],
        ["hoard", "Throw away? Throw AWAY? I may need it some day. Some day I may need ALL of it!"],
        ["hoard", "Come in, little crumb. There is always room for one more."],
      ],
    },
    bossDefeated: {
      title: "Room to breathe",
      lines: [
        ["hoard", "So… much… room. There is an echo. I never had an echo. May I… no. No. Let it fade."],
        ["kat", "Whoa! I can feel my legs! I can feel my EARS! What day is it? Do not tell me. I am late."],
        [
          "kat",
          "My letters! Forty-two of them, and only three are bills. You are my favourite person today.",
        ],
        ["kat", "Race you to the green? I give you a head start. You will need it."],
      ],
    },
    outroTold: {
      title: "Time to live",
      lines: [
        ["mark", "Hear that, Runner? Nothing creaks. The whole green runs as on its first day."],
        [
          "kat",
          "There were birthday invitations in that heap from nine years ago. Still waiting for an answer!",
        ],
        ["mark", "So that was the source of the Lag: a place in which nothing had a limit."],
        ["kat", "It was not wicked, you know. It was afraid of losing things. So it lost itself in them."],
        [
          "mark",
          "Forgetting in time is not losing. It keeps room for what comes next. Write that down, and give it a date.",
        ],
        [
          "kat",
          "Oh, and one of my letters is for you. No stamp. It comes from beyond the gate in the north.",
        ],
        [
          "mark",
          "The gate? Look, its seal is answering! Go and open it. We are right behind you. Well, Kat is ahead.",
        ],
      ],
    },
    lookedOut: {
      title: "The view from the gate",
      from: [2, 1],
      lines: [
        [
          "gate1",
          "The wings swing open without a sound. Behind them the world goes on, and on, and then up.",
        ],
        [
          "mark",
          "There they are. The Copper Mountains. I had forgotten how far one can see when nothing lags.",
        ],
        [
          "kat",
          "The letter says: “Everything up here lies on one great heap, and nobody finds the salt. Send help.”",
        ],
        [
          "mark",
          "Ah. No trouble with time, then, but with order. Shelves, labels, a ledger. A fine thing to learn next.",
        ],
        [
          "kat",
          "They have looked for that salt for years. It will keep. Salt does. You just won a war, so sit down.",
        ],
        [
          "mark",
          "True. Tonight there is soup, and tomorrow the meadow wants sweeping: what nobody tends grows slow again.",
        ],
        ["kat", "And I take them your answer. What shall I write? … “On my way.” Short. I like it."],
      ],
    },
  },
  journal: {
    "page.torch": {
      title: "A torch: SET … EX",
      from: [1, 3],
      hint: "Set foot in the Hollow.",
      parts: [
        "A torch burns for its time to live. A key can, too: you write it and say in the same breath how long it stays.",
        [
          ["SET torch:1 burning EX 12", "OK"],
          ["TTL torch:1", "(integer) 12"],
          ["GET torch:1", '"burning"'],
        ],
        "Wait until the ring has closed, and ask again:",
        [
          ["GET torch:1", "(nil)"],
          ["TTL torch:1", "(integer) -2"],
        ],
        "TTL counts the seconds that are left. -2 says that there is no such key, -1 that there is one without a limit.",
        "Strike a burning torch again and it counts from the start: a new SET … EX does the same. A SET without EX takes the limit away.",
      ],
    },
    "page.lever": {
      title: "Beam and lever: EXPIRE, PERSIST",
      from: [1, 4],
      hint: "Reach the glowing stone before the hall.",
      parts: [
        "The Cache Beam is EXPIRE: it gives a limit to what is there already. The lever is PERSIST: it takes the limit away.",
        [
          ["SET door:hall open", "OK"],
          ["TTL door:hall", "(integer) -1"],
          ["EXPIRE door:hall 60", "(integer) 1"],
          ["PERSIST door:hall", "(integer) 1"],
          ["TTL door:hall", "(integer) -1"],
        ],
        "Both answer 1 if they changed something. EXPIRE answers 0 if there is no such key; PERSIST also if it has no limit.",
      ],
    },
    "page.hoard": {
      title: "The Hoard: who sweeps?",
      from: [1, 5],
      hint: "Set a limit on the Hoard.",
      parts: [
        "Redis removes what is over in two ways. Lazily: whoever asks for an expired key gets nil, and the key is deleted then and there.",
        "Actively: several times a second Redis looks at some of the keys that have a limit, picked at random, and deletes those that are over. While it finds many, it goes on looking.",
        [
          ["CONFIG GET hz", '1) "hz"  2) "10"'],
          ["INFO stats", "… expired_keys:42 …"],
        ],
        "Neither ever touches a key without a limit. That is how a hoard grows: one value nobody will need again, and one more, until the memory is full.",
        "What happens then, maxmemory-policy decides. With noeviction, writing fails; with allkeys-lru, what was not used for longest has to go.",
        [["CONFIG GET maxmemory-policy", '1) "maxmemory-policy"  2) "noeviction"']],
      ],
    },
    "page.session": {
      title: "Your own torch: GETEX",
      from: [2, 1],
      hint: "Finish the chapter.",
      parts: [
        "Somewhere a torch burns for you, too: your session, a key with a time to live of seven days and a minute. Each request of the game reads it and lights it anew, in one command:",
        [
          ["GETEX sessions:{id} EX 604860", '"{\\"created\\":\\"…\\"}"'],
          ["TTL sessions:{id}", "(integer) 604860"],
        ],
        "GET and then EXPIRE would be two commands, and between the two the key might be gone. GETEX is one: nothing comes between.",
        "Stay away for more than a week, and the session expires: nobody has to sweep it. Your save has no limit. It stays until you delete it.",
        [
          ["TTL players:{id}", "(integer) -1"],
          ["JSON.GET players:{id} $.name", '"[\\"{name}\\"]"'],
        ],
      ],
    },
    "page.stone": {
      title: "The stone: a sorted set",
      runs: 1,
      hint: "End a run in the arena.",
      parts: [
        "The stone of records is a sorted set: each member has a score, and stands in its place the moment it is written.",
        [
          ["ZADD board GT CH 1200 Bag", "(integer) 1"],
          ["ZADD board GT CH 900 Bag", "(integer) 0"],
          ["ZADD board GT CH 2048 Kat", "(integer) 1"],
          ["ZRANGE board 0 9 REV WITHSCORES", '1) "Kat"  2) "2048"  3) "Bag"  4) "1200"'],
          ["ZREVRANK board Bag", "(integer) 1"],
        ],
        "GT lets a score only rise: a bad day costs nothing. CH counts what changed, and ranks begin at 0. The real stone is called leaderboards:survivor-Grassland.",
      ],
    },
  },
};
