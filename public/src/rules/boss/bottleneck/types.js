/**
 * The boss through whom everything must pass: nothing hurts it while all water runs through its one neck. Who opens
 * enough of the hall's side channels at one time splits the load: it chokes, and stands bare until it has shut them.
 *
 * @typedef {object} BottleneckOnly
 * @property {import("./gates.js").Gate[]} gates @property {boolean} shielded All goes through it: nothing hurts it.
 * @property {number} shutIn Seconds until it shuts a gate; they run while one is open.
 * @property {Lane[]} lanes Of the hall, from the left.
 * @property {number} served Requests that it has spat out in this move. @property {BottleneckRow} row
 *
 * @typedef {import("../../shapes.js").Box & {floor: import("../../shapes.js").Box[]}} Lane `floor`: where it is no wall.
 * @typedef {import("../types.js").Fighter & BottleneckOnly} Bottleneck
 *
 * @typedef {object} BottleneckRowOnly Its phases have `needs`, how many open gates choke it, and `shutEvery` (seconds).
 * @property {{spot: [number, number], lane: number}[]} gates `spot` in shares of the hall.
 * @property {{width: number, damage: number, tell: number, lock: number, rest: number}} gush
 * @property {{count: number, beat: number, speed: number, life: number, damage: number, tell: number}} spit
 * @property {{damage: number, tell: number, lock: number, rest: number}} flood
 * @property {{tell: number, rest: number}} shut @property {{tell: number, rest: number}} reseal
 * @property {number} bare Seconds that it stands bare.
 * @typedef {import("../types.js").FighterRow & BottleneckRowOnly} BottleneckRow
 */

export {};
