import { Router } from "express";
import { redis } from "./redis.js";

const BOARDS = new Set(["Grassland", "Mountains", "Badlands"].map((name) => `leaderboards:survivor-${name}`));

const answer = (response, status, message) => response.status(status).json({ status, message });

/** The boards: read by anyone, a score entered by its own player. */
export function leaderboard() {
  const router = Router();

  router.get("/:key", async (request, response) => {
    const { key } = request.params;
    const last = Number(request.query.count ?? 10) - 1;
    const entries = BOARDS.has(key) ? await redis.zRangeWithScores(key, 0, last, { REV: true }) : [];
    if (entries.length === 0) answer(response, 404, "No leaderboard entries found");
    else response.json(entries);
  });

  router.post("/", async (request, response) => {
    const { key, score, member } = request.body;
    const isScore = Number.isFinite(score) && score >= 0 && score <= Number.MAX_SAFE_INTEGER;
    if (!BOARDS.has(key) || !isScore) return answer(response, 400, "A board's key and a score are needed.");
    if (String(member).slice(String(member).indexOf("-") + 1) !== request.session.id)
      return answer(response, 403, "This belongs to another session.");
    const [before, changed] = await redis
      .multi()
      .zScore(key, member)
      .zAdd(key, { score, value: member }, { comparison: "GT", CH: true })
      .exec();
    const raised = changed ? "High score updated" : "High score unchanged";
    answer(response, 200, before === null ? "Added new leaderboard entry" : raised);
  });

  return router;
}
