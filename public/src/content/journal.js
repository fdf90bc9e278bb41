/**
 * The pages of the journal: what happened in Redis while one played. `{id}` and `{name}` in a command become the
 * player's own, so that it can be typed as it stands.
 *
 * @typedef {[command: string, answer: string]} Command
 * @typedef {{id: string, title: string, from?: [chapter: number, subchapter: number], runs?: number, hint: string,
 *   parts: (string | Command[])[]}} JournalPage `from` or `runs`: from which step of the story, or after how many runs, it
 *   can be read; `hint`: what an unwritten page says.
 */

/** @type {JournalPage[]} */
export const pages = [
  {
    id: "page.torch",
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
  {
    id: "page.lever",
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
  {
    id: "page.hoard",
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
  {
    id: "page.session",
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
  {
    id: "page.stone",
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
];
