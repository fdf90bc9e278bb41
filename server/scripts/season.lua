-- End a board's season: its entries move to an archive, and the board begins empty.
--
-- KEYS[1]  the board
-- KEYS[2]  the archive
-- KEYS[3]  the labels of the board's archives
-- ARGV[1]  the label
--
-- Answers {outcome, number}: "moved" with how many entries; "taken" for an archive that there is already; "empty" for a
-- board without entries; or "alien" for a key that holds no board. Nothing changes in these.
if redis.call('EXISTS', KEYS[2]) == 1 then return {'taken', 0} end
local kind = redis.call('TYPE', KEYS[1]).ok
if kind == 'none' then return {'empty', 0} end
if kind ~= 'zset' then return {'alien', 0} end
-- The label first: it is what may fail, where its key holds no set, and RENAME cannot be taken back.
redis.call('SADD', KEYS[3], ARGV[1])
redis.call('RENAME', KEYS[1], KEYS[2])
return {'moved', redis.call('ZCARD', KEYS[2])}
