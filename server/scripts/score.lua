-- Enter a score on its board if the run that it comes from was long enough for it, and spend that run.
--
-- KEYS[1]     the board
-- KEYS[2]     the run's ticket, "{session} {milliseconds of its start}"; absent without a run
-- KEYS[last]  the answer kept for a repeated request; absent without an Idempotency-Key
-- ARGV[1]     the member
-- ARGV[2]     the score
-- ARGV[3]     the session whose run it must be; "" without a run
-- ARGV[4]     milliseconds that a run with that score lasts at least
-- ARGV[5]     what tells this request from another with the same Idempotency-Key; "" without one
-- ARGV[6]     seconds for which the answer is kept
--
-- Answers {outcome, number}: "added", "raised" or "unchanged" with the member's rank, 1 for the highest; "unknown" for
-- no such run of this session on this board; "early" with the milliseconds that the run is too short, which stays
-- unspent; or "reused" for an Idempotency-Key that came with another request.
local board, member, session, fingerprint = KEYS[1], ARGV[1], ARGV[3], ARGV[5]
local run = session ~= '' and KEYS[2]
local replay = fingerprint ~= '' and KEYS[#KEYS]

local kept = replay and redis.call('GET', replay)
if kept then
  local known, outcome, rank = kept:match('^(%S+) (%S+) (%d+)$')
  if known ~= fingerprint then return {'reused'} end
  return {outcome, tonumber(rank)}
end

if run then
  local owner, start = (redis.call('GET', run) or ''):match('^(%S+) (%d+)$')
  if owner ~= session then return {'unknown'} end
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  local missing = ARGV[4] - (now - start)
  if missing > 0 then return {'early', missing} end
  redis.call('DEL', run)
end

local before = redis.call('ZSCORE', board, member)
local changed = redis.call('ZADD', board, 'GT', 'CH', ARGV[2], member)
local rank = redis.call('ZREVRANK', board, member) + 1
local outcome = not before and 'added' or changed == 1 and 'raised' or 'unchanged'
if replay then redis.call('SET', replay, string.format('%s %s %d', fingerprint, outcome, rank), 'EX', ARGV[6]) end
return {outcome, rank}
