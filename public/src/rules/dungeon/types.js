/**
 * A dungeon is a run (`rules/run/types.js`) without waves, experience and cards, in rooms with doors. Whatever draws a
 * run draws it too. It is made of two things: a map, which names places, and a row of `content/dungeons/`, which says
 * what is at them and how they are linked. All of a row is keyed by the map's points:
 *
 * - `foe:zombean:1`, `elite:skuller:1`: foes need no row, their point says all (kind, then anything that tells apart).
 * - A thing (torch, door, lever, chest, key, shrine, checkpoint, exit, boss) has its point's name as its own.
 * - A room is a box in tiles; foes in it sleep until the hero enters. Foes in no room wake when the hero is near.
 *
 * So a new room is: tiles and points in the map, and in the row a room and, say,
 * `torches: { torch9: { ttl: 12 } }, doors: { door9: { size: [2, 1], torches: ["torch9"] } }`.
 *
 * @typedef {import("../run/types.js").Point} Point
 * @typedef {import("../run/types.js").Foe} Foe
 *
 * @typedef {object} DungeonRow
 * @property {string} name Also the field of the save (`gameData`) that holds its progress.
 * @property {number} chapter @property {string} home The hub to go back to.
 * @property {string} title @property {string} start The point of the way in.
 * @property {Record<string, import("../run/types.js").FoeRow>} foes What kinds there are.
 * @property {Record<string, import("../run/types.js").SkillRow>} skills By the field of `skillUnlocked`: the hero has
 *   those that are unlocked, in their first rank.
 * @property {{hp: number, damage: number, speed: number}} threat How strong foes are.
 * @property {number} hearts The chance that a fallen foe leaves a heart.
 * @property {number} mostFoes Foes that call others stop at so many.
 * @property {Record<string, {title?: string, area: [x: number, y: number, width: number, height: number]}>} rooms
 * @property {Record<string, {ttl: number, by?: string}>} torches `by`: only such a blow lights it, say `beam`.
 * @property {Record<string, DoorRow>} doors
 * @property {Record<string, {torch: string}>} levers Struck while the torch burns, it makes it burn for good.
 * @property {Record<string, {coins: number}>} chests
 * @property {Record<string, {title: string}>} keys
 * @property {Record<string, {grants: string, reach?: number}>} shrines `grants`: the field of `skillUnlocked`;
 *   `reach`: how near the hero must come, wide where nobody shall walk past.
 * @property {Record<string, {plug: import("./devices.js").DevicePlug}>} [devices] And what else their plugs read.
 * @property {Record<string, string[]>} [keeps] Further lists that its progress keeps, and the names that may be in them.
 * @property {(dungeon: Dungeon) => import("../story/quests.js").Quest | null} [quest] What there is to do, where the
 *   story's own word is not enough.
 * @property {string} [checkpoint] A point.
 * @property {Record<string, {after?: "boss"}>} exits Ways out; `after`: there once the boss is beaten.
 * @property {BossRow} [boss]
 *
 * @typedef {object} DoorRow Exactly one of `torches`, `devices`, `key`, `boss`. Its point is the middle of its box.
 * @property {[width: number, height: number]} size In tiles.
 * @property {string[]} [torches] Open while all of them burn. @property {string[]} [or] Or all of these.
 * @property {string[]} [devices] Open while all of them are on.
 * @property {string} [key] Shut until the hero comes with this key; then open for good.
 * @property {boolean} [boss] Open, but for the time of the boss fight.
 *
 * @typedef {object} BossRow What else the boss needs stands here too, and is handed to its plug.
 * @property {string} point @property {string} hall The room in which the fight begins when the hero enters.
 * @property {BossPlug} plug
 *
 * @typedef {object} BossPlug A boss, as `rules/boss/` makes one.
 * @property {(dungeon: Dungeon, data: BossRow) => Boss} createBoss Called when the dungeon is made; the boss waits.
 *   What can be hit of it is a foe of its own (`addFoe`; `dungeon.foes`) or a target (`dungeon.targets`).
 * @property {(dungeon: Dungeon, intent: import("../run/types.js").Intent, dt: number, emit: (event: DungeonEvent) =>
 *   void) => void} stepBoss Called each step while it fights, after hero, foes and shots. When it is beaten it sets
 *   `dungeon.boss.state` to `defeated`: the dungeon tells of it, opens its doors and keeps it.
 *
 * @typedef {object} Boss What everybody may rely on; the plug adds its own.
 * @property {"waiting" | "fighting" | "defeated"} state The dungeon sets `fighting`.
 * @property {string} name @property {string} title @property {number} hp @property {number} maxHp
 * @property {number} phase From 1.
 * @property {number} x @property {number} y
 *
 * @typedef {object} Progress What a dungeon keeps; plain data, saved as it is in `gameData[row.name]`.
 * @property {boolean} checkpoint Reached: from now on death and reload begin there.
 * @property {boolean} cleared The boss was beaten once. The dungeon stays open, and the boss comes back with it.
 * @property {string[]} shrines @property {string[]} keys Taken. @property {string[]} doors Unlocked.
 * @property {string[]} chests Emptied. @property {string[]} torches Persisted.
 * @property {string[]} devices Solved for good.
 *
 * @typedef {object} Target Something that is no foe and can be struck, by sword or shots of the hero.
 * @property {number} x @property {number} y @property {number} radius
 * @property {(run: import("../run/types.js").Run, blow: {kind: string, angle: number, damage: number}) => void} struck
 *   Once a swing, once a shot.
 * @property {boolean} [gone] Cannot be struck any more.
 *
 * @typedef {Target & {name: string, ttl: number, left: number, burning: boolean, persisted: boolean, by: string |
 *   null}} Torch `left` of its `ttl` seconds; as full as its `ttl` while it is persisted.
 *
 * @typedef {object} Door
 * @property {string} name @property {"torch" | "device" | "key" | "boss"} kind
 * @property {number} x @property {number} y The middle of `box`.
 * @property {import("../shapes.js").Box} box @property {boolean} open
 * @property {number} since Seconds that it has been as it is.
 * @property {boolean} waits It would close, but somebody stands in it.
 *
 * @typedef {Target & {name: string, torch: string, pulled: boolean}} Lever
 * @typedef {Point & {name: string, coins: number, open: boolean}} Chest
 * @typedef {Point & {name: string, title: string, taken: boolean}} Key
 * @typedef {Point & {name: string, grants: string, reach: number, taken: boolean}} Shrine
 * @typedef {Point & {name: string, active: boolean}} Checkpoint
 * @typedef {Point & {name: string, open: boolean}} Exit
 * @typedef {{name: string, title: string | null, box: import("../shapes.js").Box, visited: boolean}} Room
 *
 * @typedef {object} DungeonOnly
 * @property {"playing" | "dead" | "cleared"} state `cleared`: the boss is beaten; it goes on so that the hero can walk
 *   out. Only `dead` stands still: make the dungeon anew from its `progress`.
 * @property {DungeonRow} row @property {import("../../content/maps/build.js").GameMap} map
 * @property {Record<string, Point>} points The map's.
 * @property {Progress} progress A new object whenever something changes.
 * @property {Torch[]} torches @property {Door[]} doors @property {Lever[]} levers @property {Chest[]} chests
 * @property {Key[]} keys @property {Shrine[]} shrines @property {Checkpoint | null} checkpoint @property {Exit[]} exits
 * @property {import("./devices.js").Device[]} devices
 * @property {Room[]} rooms @property {Room | null} room Where the hero is.
 * @property {Boss | null} boss @property {Target[]} targets
 *
 * @typedef {import("../run/types.js").Run & DungeonOnly} Dungeon Foes have `asleep` here: they do nothing at all.
 *
 * @typedef {import("../run/types.js").RunEvent | OwnEvent} DungeonEvent
 *
 * @typedef {object} OwnEvent `x`, `y`: where. `name`: of the thing.
 * @property {"light" | "fizzle" | "expire" | "persist" | "lever" | "openDoor" | "closeDoor" | "locked" | "chest" | "key"
 *   | "shrine" | "embedding" | "checkpoint" | "enterRoom" | "wake" | "exit" | "bossStart" | "bossDefeated" | "progress"} type
 *   `light` {ttl, again}: `again` when it burnt already · `fizzle`: struck, but not by what lights it · `expire` · `persist`: a torch burns for good · `lever` {done}:
 *   struck, `done` unless its torch was out · `openDoor`, `closeDoor` {kind} · `locked` {key}: the hero stands at a door
 *   without its key · `chest` {coins} · `key` {title} · `shrine` {grants} · `checkpoint` {first} · `enterRoom` {title,
 *   first} · `wake` {foe}: the hero woke it · `exit`: the hero stands in a way out · `progress`:
 *   `dungeon.progress` is new, save it.
 * @property {number} x @property {number} y @property {string} [name] @property {string} [title]
 * @property {string} [kind] @property {string} [key] @property {string} [grants] @property {boolean} [first]
 * @property {boolean} [again] @property {boolean} [done] @property {number} [ttl] @property {number} [coins]
 */

export {};
