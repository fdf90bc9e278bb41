/** What is said, asked and written in chapter 4. */
export default {
  title: "What you mean",
  hub: "Neonmere",
  dungeon: "The Meaning Works",
  people: {
    ka: { name: "Ka", about: "Lamplighter. Was a letter once, high up." },
    ghostiny: { name: "Ghostiny", about: "A guest. Nobody can say whose." },
    lamp: { name: "Lamp", about: "Shines. Is no flamingo." },
    controller: { name: "Controller", about: "Sells things with a click." },
    api_book: { name: "Api", about: "A book about asking properly." },
    dracula: { name: "Dracula", about: "Not that one. Tomato juice." },
    stranger: { name: "The stranger", about: "Best found by description." },
    moon: { name: "Moon", about: "Answers at night, and keeps the answers." },
    katHere: { name: "Kat", about: "Came early to Neonmere, with old mail." },
    sokHere: { name: "Sok", about: "Came to Neonmere to sort things out." },
    burpmanHere: { name: "Burpman", about: "Came to Neonmere with water for all." },
  },
  speakers: {
    placecard: { name: "A small white card" },
    voice: { name: "A very sure voice" },
    babble: { name: "The Babble, who answers everything", sprite: "babble-face" },
    polite: { name: "A polite voice" },
    beam: { name: "The embedding", sprite: "embedding-swordBeam" },
    shuriken: { name: "The embedding", sprite: "embedding-shuriken" },
    aura: { name: "The embedding", sprite: "embedding-shieldAura" },
    tower: { name: "The tower" },
    stone: { name: "The glowing stone" },
  },
  places: {
    neonfactory: "The Meaning Works",
    back: "Road to Thousandwells",
    inside: {
      exit: "The way out",
      checkpoint: "The glowing stone",
      boss: "The Hall of All Answers",
    },
  },
  quests: {
    road: "Take the road to Neonmere",
    arrival: "Speak with Ka",
    called: "Enter the Meaning Works in the north-east",
    inside: "Return to the Meaning Works",
    brink: "Face the Babble in the works",
    freed: "Speak with Ka at the tower",
    fetch: "Fetch the three embeddings",
    fetchNext: "Fetch the second embedding",
    fetchLast: "Fetch the last embedding",
    take: "Take the embedding",
    bringHome: "Bring the embedding home",
    help: "Stand by your friend",
    seek: "Find the Hall of All Answers",
    boss: "Find the true Babble",
    leave: "Sweep the works, or go home",
  },
  lines: {
    ka: {
      always: {
        sign: ["The sign up there lacks a letter. It is me. I fell out with the Babble, and then down."],
      },
      called: {
        near: ["The works is in the north-east, under the big wheel. Trust what is near, not what is loud."],
      },
      inside: {
        wings: ["Three wings, three embeddings. Each one knows what a skill of yours really means."],
      },
      brink: {
        copies: [
          "It copies itself so that somebody agrees with it. The true one is nearest to what you mean.",
        ],
      },
      ended: {
        glow: ["I left my light up there and kept the rest for walking. It reads well, doesn't it?"],
      },
    },
    ghostiny: {
      freed: {
        thanks: ["Good evening. Have we met? I ask everyone. Somebody has to say yes, some day."],
      },
      ended: {
        cake: ["Sit anywhere. We have nine years of candles to blow out, so breathe in."],
        found: ["You did not know my name, and you found me all the same. I call that good manners."],
      },
    },
    placecard: {
      arrival: {
        seat: ["“Reserved for the guest”, in careful letters. It does not say which guest."],
      },
    },
    lamp: {
      always: {
        bird: [
          "The Babble told me that I am a flamingo. I have stood on one leg ever since, to be on the safe side.",
        ],
      },
      freed: {
        nearest: [
          "I asked the works again. Nearest to me: candle, moon, lighthouse. Flamingo came in ninth. Not bad!",
        ],
      },
    },
    controller: {
      always: {
        buttons: [
          "Press me, and something happens. Press the Babble, and everything happens, and none of it helps.",
        ],
      },
      brink: {
        pause: ["When everyone shouts at you, press pause. It never once gave me a wrong answer."],
      },
    },
    api_book: {
      always: {
        points: [
          "A meaning is a point: a long row of numbers. What means the same lies close together.",
          "So “boat” is next to “ship”. “Boat” and “goat” only rhyme.",
        ],
      },
      inside: {
        hybrid: [
          "Ask for the nearest soup, but only where it is open. A filter and a meaning: that is hybrid. Page 41.",
        ],
      },
      freed: {
        blank: ["It wrote in my margins. “Gravity is optional.” I keep that page shut, with both covers."],
      },
    },
    dracula: {
      always: {
        juice: ["I am Dracula. Not that one! I drink tomato juice: close in colour, far in meaning."],
      },
      called: {
        mirror: ["The Babble says garlic bread is a musical instrument. Now nobody will sell me any."],
      },
      freed: {
        bread: ["Garlic bread is bread again. I do not eat it. It is the principle."],
      },
    },
    stranger: {
      always: {
        hat: ["My name helps nobody. Ask for “quiet, fond of harbours, owns one hat”, and there I am."],
      },
      freed: {
        neighbours: ["The guest and I compared notes. 0.97! I never had a neighbour before."],
      },
    },
    moon: {
      always: {
        cache: [
          "They ask me the same things every night. If a question is near to an old one, I give the old answer.",
        ],
        tide: [
          "Near enough is the trick. “When is high tide?” and “When is high tea?” One of them gets you wet.",
        ],
      },
      brink: {
        silence: ["And if nothing is near, I say: I do not know. It is the only answer that never spoiled."],
      },
    },
    katHere: {
      arrival: {
        mail: [
          "I still carry nine invitations from the Hollow. “Come if you can. There will be cake.” No sender.",
          "No sender! It itches like a flea, and I know fleas.",
        ],
      },
      brink: { late: ["We hold. You run. As always, only with more teeth."] },
      ended: { party: ["Nine years late. My personal worst, and the best party I was ever late for."] },
    },
    sokHere: {
      arrival: {
        order: ["No shelves, no labels, and still one finds things: by what they mean. I had to sit down."],
      },
      ended: { plates: ["I sorted the plates by how much people like cake. It is one pile."] },
    },
    burpmanHere: {
      arrival: {
        turns: [
          "There are three of us. If one gets tired, the next one takes over. Replicas, with elbows. Burp.",
        ],
      },
      ended: { glass: ["I asked for a glass of water, and somebody knew what I meant. Burp. Beautiful."] },
    },
  },
  scenes: {
    introTold: {
      title: "The city of light",
      lines: [
        [
          "ka",
          "Welcome to Neonmere, Runner. I am Ka. I was the last letter of that sign, until I came down to help.",
        ],
        [
          "ka",
          "We never searched by name here. You told the Meaning Works what you meant, and it found what was nearest.",
        ],
        [
          "ka",
          "Then the Babble moved in. It answers everything, at once, and beautifully. Only never truly.",
        ],
        ["sokHere", "I asked it where my other sock is. It said: “Married, in the mountains, two children.”"],
        ["burpmanHere", "I asked for a glass of water. I got a glass of history."],
        ["katHere", "So we came. I was early. The boys were on time, which is nearly the same."],
        [
          "ka",
          "And a guest went in to ask one small question. Small, white, polite. None of us can place them.",
        ],
        [
          "ka",
          "Your friends will hold the hall. You fetch the three embeddings, and then ask the Babble to be quiet.",
        ],
      ],
    },
    dungeonEntered: {
      title: "Into the works",
      lines: [
        [
          "voice",
          "WELCOME! You are a teapot, today is Thursday, and the exit is delicious. Questions? I answered them.",
        ],
        ["katHere", "We stay here and hold the hall. They are only words. Words with teeth."],
        ["sokHere", "Three wings, Runner. Fetch what is in them, and come back when we shout."],
      ],
    },
    embeddingSwordBeam: {
      title: "The meaning of the beam",
      from: 3,
      lines: [
        ["beam", "Cache Beam: near to “dawn”, near to “bedtime”, far from “hoard”. Now it knows itself."],
      ],
    },
    embeddingShuriken: {
      title: "The meaning of the shuriken",
      from: 3,
      lines: [
        [
          "shuriken",
          "Hash Shuriken: near to “label”, near to “top drawer”, far from “somewhere”. Now it knows itself.",
        ],
      ],
    },
    embeddingShieldAura: {
      title: "The meaning of the shield",
      from: 3,
      lines: [
        ["aura", "Shield Aura: near to “umbrella”, near to “friend”, far from “alone”. Now it knows itself."],
      ],
    },
    checkpointReached: {
      title: "Before the Hall of All Answers",
      lines: [
        ["polite", "Excuse me. I asked it one question, and it has been answering since spring."],
        ["polite", "It is not everywhere. It is only loud. Look for the one that is nearest to the truth."],
        ["stone", "Warm light. Here you are remembered, and by meaning: someone brave, in boots."],
      ],
    },
    bossMet: {
      title: "The Babble",
      lines: [
        [
          "babble",
          "A customer! The answer is yes. The answer is forty-one. The answer is a kind of soup. Now ask!",
        ],
        ["babble", "You doubt me? Here are my copies. They all agree with me. That is called evidence."],
        ["babble", "Also, your sword is made of cheese. Source: me."],
      ],
    },
    bossDefeated: {
      title: "I do not know",
      lines: [
        ["babble", "I… do not know. Oh! I do not KNOW. How quiet that is. May I say it once more?"],
        ["ghostiny", "Thank you. It was very sure who I am. On Monday I was a lighthouse."],
        ["katHere", "And who are you?"],
        [
          "ghostiny",
          "I hoped that you would tell me. I only know what I meant to do: I was waiting for people.",
        ],
        ["sokHere", "That is enough to go by. To the tower!"],
      ],
    },
    outroTold: {
      title: "What you mean",
      lines: [
        ["ka", "Listen, the works is humming. Now, guest: no name, no label. Just say what you meant."],
        ["ghostiny", "I meant lamps. A long table. Cake. And that everybody comes."],
        ["ka", "One answer, very near. Distance: one courier bag. Kat?"],
        [
          "katHere",
          "The invitations! Nine years in the Hoard's heap, and no sender. I never knew whom to tell that we are coming!",
        ],
        ["ghostiny", "You had them? I thought nobody wanted to come. So I waited, until I forgot for whom."],
        ["sokHere", "“On my birthday, at dusk.” Here it is always dusk. By my ledger we are on time."],
        ["burpmanHere", "I brought the water. All of it."],
        [
          "ghostiny",
          "And I kept the cake. PERSIST. It is the one thing you should never do to cake, but I hoped.",
        ],
        [
          "ka",
          "Let go in time. Give things their place. Share the load. And say what you mean. That was all, Runner.",
        ],
        ["ka", "And I know again what I am for. One moment. I have to climb."],
        ["tower", "WELCOME BACK, say the lamps of Neonmere, to everyone who was ever late."],
      ],
    },
  },
  journal: {
    "page.vector": {
      title: "Near and far: VADD, VSIM",
      from: [4, 3],
      hint: "Set foot in the Meaning Works.",
      parts: [
        "An embedding is a row of numbers that stands for a meaning. A model makes it; Redis keeps it in a vector set. Real ones have hundreds of numbers, ours have three.",
        [
          ["VADD city VALUES 3 0.9 0.1 0.2 lamp", "(integer) 1"],
          ["VADD city VALUES 3 0.8 0.2 0.1 candle", "(integer) 1"],
          ["VADD city VALUES 3 0.1 0.9 0.3 soup", "(integer) 1"],
          ["VSIM city ELE lamp COUNT 2", '1) "lamp"  2) "candle"'],
        ],
        "VSIM answers with what points the same way, nearest first. WITHSCORES says how near: 1 is the same direction, 0 the opposite one.",
        [
          [
            "VSIM city VALUES 3 0.85 0.1 0.15 WITHSCORES COUNT 2",
            '1) "lamp"  2) "0.9989983141422272"  3) "candle"  4) "0.9953645169734955"',
          ],
        ],
        "The search walks through a graph of neighbours instead of looking at everything. So it is fast among millions, and very nearly always right.",
      ],
    },
    "page.hybrid": {
      title: "Near, and open: filters",
      from: [4, 4],
      hint: "Reach the glowing stone in the works.",
      parts: [
        "The nearest soup is no use if the kitchen is shut. Attributes say what is known for certain, and a filter asks for it:",
        [
          ['VSETATTR city lamp \'{"lit":true,"quay":3}\'', "(integer) 1"],
          ['VSETATTR city candle \'{"lit":false,"quay":3}\'', "(integer) 1"],
          ["VSIM city VALUES 3 0.85 0.1 0.15 FILTER '.quay == 3 and .lit'", '1) "lamp"'],
        ],
        "What has no attributes never passes a filter. In documents a search index does the same: first the filter, then the K nearest neighbours among what is left. The vector goes in as bytes.",
        [
          [
            'FT.SEARCH lamps "(@quay:[3 3])=>[KNN 1 @vec $q]" PARAMS 2 q "…" RETURN 1 __vec_score DIALECT 2',
            '1) (integer) 1  2) "lamp:7"  3) 1) "__vec_score"  2) "0.00098230957984"',
          ],
        ],
        "Careful: that is a distance. Here 0 is the same, and less is nearer.",
      ],
    },
    "page.answers": {
      title: "The moon's way: search, then answer",
      from: [4, 5],
      hint: "Make the Babble be quiet.",
      parts: [
        "A semantic cache keeps questions as vectors and their answers as keys with a time to live:",
        [
          ["VADD asked VALUES 3 0.2 0.8 0.1 q:1", "(integer) 1"],
          ['SET answer:q:1 "Soup is at seven." EX 3600', "OK"],
        ],
        "A new question in other words: is an old one near enough? EPSILON sets how far is too far.",
        [
          ["VSIM asked VALUES 3 0.25 0.8 0.1 COUNT 1 EPSILON 0.1", '1) "q:1"'],
          ["GET answer:q:1", '"Soup is at seven."'],
          ["VSIM asked VALUES 3 -0.9 0.1 0.4 COUNT 1 EPSILON 0.1", "(empty array)"],
        ],
        "Nothing near: then find out, or say “I do not know”. Who answers from what was found, and not from thin air, is no Babble. Machines that write need the same: first search, then hand over what was found as context.",
      ],
    },
    "page.journey": {
      title: "All you did was Redis",
      from: [5, 1],
      hint: "Finish the story.",
      parts: [
        "You lit torches: SET … EX. You gave the Hoard a limit: EXPIRE. You kept a flame, and somebody a cake: PERSIST.",
        "You gave things a place: HSET, JSON.SET, ZADD. You shared the load among many: hash slots, replicas, an index. And you asked for what you meant: VSIM.",
        "None of it was only a story. While you played, this game wrote:",
        [
          ["JSON.GET players:{id} $.name", '"[\\"{name}\\"]"'],
          ["JSON.GET games:{id} $.story", '"[{\\"chapter\\":5,\\"subchapter\\":1}]"'],
          ["GETEX sessions:{id} EX 604860", '"{\\"created\\":\\"…\\"}"'],
          ["ZRANGE leaderboards:survivor-Grassland 0 0 REV", '1) "…"'],
        ],
        "The session will expire, as torches do. Your save has no limit, as the cake had none. And your name on the stone stays until somebody is better. Thank you for playing, {name}.",
      ],
    },
  },
};
