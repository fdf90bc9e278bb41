/** Prints what good and plain runs of several lengths came to, as JSON: by board, pairs of seconds and score. */
import { BOARDS } from "./ceiling.js";
import { playAll } from "./playAll.js";

const LENGTHS = [60, 130, 300];
const SETTINGS = [
  { player: "fighter", choice: "best", ranks: "bought" },
  { player: "beginner", ranks: "fresh" },
];

const runs = await playAll(
  BOARDS.flatMap((board) =>
    SETTINGS.flatMap((setting) =>
      LENGTHS.map((longest, seed) => ({ ...setting, board, arena: board.toLowerCase(), longest, seed })),
    ),
  ),
);
const records = BOARDS.map((board) => [
  board,
  runs.filter((run) => run.board === board).map(({ time, score }) => [time, score]),
]);
console.log(JSON.stringify(Object.fromEntries(records)));
