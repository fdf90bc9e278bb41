import { createClient } from "redis";

/** The one client of the process, as in the tutorial. */
export const redis = await createClient({ url: process.env.REDIS_URL }).connect();
