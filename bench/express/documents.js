import { Router } from "express";
import { redis } from "./redis.js";

/** Merges into a save that exists: JSON.MERGE alone would create one. */
const MERGE = `
if redis.call("EXISTS", KEYS[1]) == 0 then return 0 end
redis.call("JSON.MERGE", KEYS[1], "$", ARGV[1])
return 1`;

const answer = (response, status, message) => response.status(status).json({ status, message });

/** The routes of one kind of save: read by anyone, written by its owner. */
export function documents({ prefix, field, word }) {
  const router = Router();

  router.get("/:id", async (request, response) => {
    const document = await redis.json.get(prefix + request.params.id);
    if (document === null) answer(response, 404, "Not Found");
    else response.json(document);
  });

  router.post("/", async (request, response) => {
    const document = request.body[field];
    if (!isRight(document))
      return answer(response, 400, `The body must hold an object "${field}" with an id.`);
    if (document.id !== request.session.id) return answer(response, 403, "This belongs to another session.");
    await redis.json.set(prefix + document.id, "$", document);
    answer(response, 200, `${word} created`);
  });

  router.patch("/", async (request, response) => {
    const document = request.body[field];
    if (!isRight(document))
      return answer(response, 400, `The body must hold an object "${field}" with an id.`);
    if (document.id !== request.session.id) return answer(response, 403, "This belongs to another session.");
    const stored = await redis.json.set(prefix + document.id, "$", document, { condition: "XX" });
    if (stored === null) answer(response, 404, "Not Found");
    else answer(response, 200, `${word} updated`);
  });

  router.patch("/:id", async (request, response) => {
    const { id } = request.params;
    if (id !== request.session.id) return answer(response, 403, "This belongs to another session.");
    const merged = await redis.eval(MERGE, {
      keys: [prefix + id],
      arguments: [JSON.stringify(request.body)],
    });
    if (merged) answer(response, 200, `${word} updated`);
    else answer(response, 404, "Not Found");
  });

  return router;
}

const isRight = (document) =>
  typeof document === "object" && document !== null && typeof document.id === "string";
