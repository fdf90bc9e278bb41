/**
 * Writes `public/src/rules/run/pace.json`: by board, the most score that the server believes of a run by its length, as
 * a line through points of seconds and score. It lies well above what anyone can reach (`ceiling.js`).
 */
import { writeFileSync } from "node:fs";
import { BOARDS, ceilingOver, EVERY } from "./ceiling.js";

const FILE = new URL("../../public/src/rules/run/pace.json", import.meta.url);
const SEEDS = [1, 2];
const MINUTES = [0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 120];
const MARGIN = 1.5;
/** What a run may have at once: its ticket comes a little after its beginning. */
const HEAD_START = 1000;

function lineOf(board) {
  const longest = MINUTES.at(-1) * 60 + 1;
  const ceilings = SEEDS.map((seed) => ceilingOver({ board, seed, longest }));
  return MINUTES.map((minute) => {
    const highest = Math.max(...ceilings.map((scores) => scores[(minute * 60) / EVERY].score));
    return [minute * 60, HEAD_START + Math.ceil((highest * MARGIN) / 100) * 100];
  });
}

const lines = BOARDS.map((board) => `  "${board}": ${JSON.stringify(lineOf(board))}`);
writeFileSync(FILE, `{\n${lines.join(",\n")}\n}\n`);
