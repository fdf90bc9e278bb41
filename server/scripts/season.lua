-- End a board's season: its entries move to an archive, and the board begins empty.
--
-- KEYS[1]  the board
-- KEYS[2]  the archive
-- KEYS[3]  the labels of the board's archives
-- ARGV[1]  the label
--
-- Answers {outcome, number}: "moved" with how many entries; "taken" for an archive that there is already; or "empty"
-- for a board without entries. Nothing changes in these.
if redis.call('EXISTS', KEYS[2]) == 1 then return {'taken', 0} end
if redis.call('EXISTS', KEYS[1]) == 0 then return {'empty', 0} end
redis.call('RENAME', KEYS[1], KEYS[2])
redis.call('SADD', KEYS[3], ARGV[1])
return {'moved', redis.call('ZCARD', KEYS[2])}
