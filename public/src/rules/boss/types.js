/**
 * A boss makes one move after the other, and each that hurts begins with a stage `tell` in which nothing hurts. What
 * protects it is its own affair; what is common to all stands here, then what only the Hoard has, who keeps everything:
 * it cannot be hurt while a heap stands, each heap heals it, and only the Cache Beam sets a time to live on one.
 *
 * @typedef {import("../dungeon/types.js").Dungeon} Dungeon
 *
 * @typedef {object} FighterOnly
 * @property {import("../run/types.js").Foe} body What can be struck of it; what a blow takes of that is taken from `hp`.
 *   `body.warded`: no blow gets through now.
 * @property {BossMove} move @property {import("./moves.js").Moves} moves Its own, by name.
 * @property {FighterRow} row @property {import("../shapes.js").Box} hall Where it fights.
 * @property {number} pause Seconds until its next move. @property {number} turn How many moves it chose in this phase.
 * @property {number} stunFor How long it is stunned next. @property {string | null} last The move that it chose last.
 * @property {number} facing -1 left, 1 right.
 * @property {number} lookX @property {number} lookY Where it looks: a unit vector.
 *
 * @typedef {import("../dungeon/types.js").Boss & FighterOnly} Fighter
 *
 * @typedef {object} BossMove
 * @property {string} name `roar` announces a phase, `fall` is its end; the others are the boss' own.
 * @property {string} stage @property {number} index Of the stage. @property {number} time In it.
 * @property {number} length Of it; what is announced happens when `time` reaches it.
 * @property {number} angle Where a charge or a throw goes. @property {number} reach How far it goes.
 * @property {number} radius Of a slam. @property {import("../run/types.js").Point[]} places Where things will fall.
 * @property {boolean} locked Its aim follows the hero no more. @property {boolean} hit It struck the hero already.
 * @property {string} next What follows it.
 *
 * @typedef {object} Fight What the boss' moves are handed.
 * @property {Dungeon} dungeon @property {Fighter} boss @property {number} dt
 * @property {(event: BossEvent) => void} emit
 *
 * @typedef {object} BossPhase
 * @property {number} from The share of hp at which it begins. @property {string[]} moves In turn.
 * @property {number} pause Seconds between moves. @property {number} speed
 * @property {number} haste What its announcements' lengths are divided by.
 *
 * @typedef {object} FighterRow Beside these a row has what its moves read, each by the move's name.
 * @property {string} kind The name of the foe as which it is struck: `body`.
 * @property {import("../run/types.js").FoeRow} body
 * @property {string} point @property {string} hall @property {string} name @property {string} title
 * @property {number} hp @property {BossPhase[]} phases
 * @property {number} roar @property {number} fall Seconds.
 * @property {{radius: number, damage: number, tell: number, rest: number, near: number}} [slam]
 * @property {{speed: number, damage: number, tell: number, lock: number, stun: number, longest: number}} [charge]
 * @property {{count: number, spread: number, speed: number, life: number, damage: number, tell: number}} [letters]
 *
 * @typedef {object} HoardOnly
 * @property {Heap[]} heaps @property {HoardRow} row @property {boolean} shielded A heap stands: nothing hurts it.
 * @property {number} hoardIn Seconds until it hoards anew; they run while no heap stands.
 * @property {number} expired Heaps that expired so far.
 *
 * @typedef {Fighter & HoardOnly} Hoard
 *
 * @typedef {import("../dungeon/types.js").Target & {id: number, ttl: number | null, left: number, age: number}} Heap
 *   `ttl` is null until a beam struck it: it never expires.
 *
 * @typedef {object} HoardRowOnly What `content/bosses/gigagantrum.js` says of it. Its phases have `heaps`, how many it hoards at a
 *   time, and `hoardEvery`, seconds without a heap.
 * @property {{radius: number, ttl: number, heal: number, spots: [number, number][], clear: number}} heap `spots` in
 *   shares of the hall; `clear`: not so near to the hero. `heal`: hp a second.
 * @property {{tell: number, rest: number}} pile @property {number} bare
 * @typedef {FighterRow & HoardRowOnly} HoardRow
 *
 * @typedef {object} BossEvent Other bosses add types of their own.
 * @property {"bossTell" | "slam" | "bossCharge" | "crash" | "heapFall" | "heapMark" | "heapBlock" | "heapExpire"
 *   | "shieldUp" | "shieldDown" | "bossPhase" | "bossFall" | "bossEnd" | "shoot"} type
 *   `bossTell` {move} · `slam` {radius} · `crash`: it ran into a wall and is stunned · `heapMark`: a beam set its TTL ·
 *   `heapBlock`: a blow that is no beam · `bossPhase` {phase} · `bossFall`: beaten, it begins to fall apart ·
 *   `bossEnd`: it is gone.
 * @property {number} x @property {number} y @property {string} [kind] @property {number} [radius]
 * @property {number} [angle] @property {number} [phase] @property {Heap} [heap]
 */

export {};
