/** The peer: Express 5, express-session, connect-redis and node-redis, on the contract that ours speaks. */
import { RedisStore } from "connect-redis";
import express from "express";
import session from "express-session";
import { documents } from "./documents.js";
import { leaderboard } from "./leaderboard.js";
import { redis } from "./redis.js";

const { PORT, REDIS_SESSION_SECRET } = process.env;
const WEEK = 7 * 24 * 60 * 60 * 1000;

const app = express();
app.use(express.json({ limit: "64kb", type: ["application/json", "application/merge-patch+json"] }));
app.use(
  session({
    store: new RedisStore({ client: redis, prefix: "sessions:" }),
    secret: REDIS_SESSION_SECRET,
    resave: false,
    saveUninitialized: true,
    rolling: true,
    cookie: { maxAge: WEEK, httpOnly: true, sameSite: "lax" },
  }),
);

app.get("/session", (request, response) => {
  response.json({ id: request.session.id });
});
app.use("/api/playerstate", documents({ prefix: "players:", field: "playerData", word: "Player" }));
app.use("/api/gamestate", documents({ prefix: "games:", field: "gameData", word: "Game" }));
app.use("/api/leaderboard", leaderboard());
app.use((_request, response) => {
  response.status(404).json({ status: 404, message: "There is nothing at this address." });
});

app.listen(Number(PORT), "127.0.0.1");
