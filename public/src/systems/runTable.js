/** The pauses of a run: its cards, its pause menu, its end. */
import { describeOffer, chooseCard as takeCard } from "../rules/run/run.js";
import { recordRun } from "../states/stateManager.js";
import { oneAtATime } from "./oneAtATime.js";
import { requestSave, requestScore } from "./saving.js";
import { currentScene, travel } from "./travel.js";
import { chooseCard } from "./ui/cards.js";
import { openPause } from "./ui/pauseMenu.js";
import { showSummary } from "./ui/summary.js";

function countByKind(foes) {
  const counts = {};
  for (const { kind } of foes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/**
 * Makes the table that a run is interrupted at.
 * @param {{run: import("../rules/run/types.js").Run, board: import("../states/playerState.js").Board, home: string,
 *   ticket: import("../rules/runTicket.js").RunTicket}} seat
 *   `home`: the hub to which one comes back.
 */
export function createRunTable({ run, board, home, ticket }) {
  const alone = oneAtATime();

  async function end({ left }) {
    const { score, time, kills, coins, hero } = run;
    const { best, isBest } = recordRun({ board, score, kills, time, coins });
    const posted = isBest ? requestScore({ board, score, run: ticket.value }) : undefined;
    requestSave();
    const summary = { board, score, time, kills, coins, level: hero.level, left, best, isBest, posted };
    // Where the way is barred (no network, say) the run is still over, and the summary is what one can do.
    while (!(await travel((await showSummary(summary)) === "again" ? currentScene() : home)));
    return true;
  }

  return {
    /**
     * Lays out the cards of a level, and of every further one.
     * @param {(event: import("../rules/run/types.js").RunEvent) => void} tell Hears that a card was taken.
     */
    offerCards: (tell) =>
      alone(async () => {
        while (run.state === "choosing") {
          const cards = run.offers.map((offer) => describeOffer(run.arena, offer));
          const id = await chooseCard(cards, { level: run.hero.level - run.levels + 1 });
          takeCard(run, id);
          tell({ type: "card", x: run.hero.x, y: run.hero.y, kind: id });
        }
      }),
    /** Pauses; whoever leaves here keeps the score. */
    pause: () =>
      alone(async () => {
        if ((await openPause({ place: "arena" })) === "leave") return end({ left: true });
      }),
    /** Shows how the run went, once. */
    end: () => alone(() => end({ left: false })),
    /** What a test may want to know of the run. */
    report: () => ({
      player: { x: run.hero.x, y: run.hero.y, hp: run.hero.hp, level: run.hero.level },
      state: run.state,
      score: run.score,
      time: run.time,
      wave: run.wave.index,
      coins: run.coins,
      boss: run.boss ? { kind: run.boss.kind, hp: run.boss.hp } : null,
      hazards: countByKind(run.hazards),
      foes: countByKind(run.foes),
    }),
  };
}
