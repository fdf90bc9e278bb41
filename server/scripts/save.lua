-- Write a save if it is the version that the caller knows, and tell its version afterwards.
-- A version is the SHA-1 of the JSON that JSON.GET answers, so one that redis-cli wrote has its version, too.
--
-- KEYS[1]    the document
-- KEYS[2]    the answer kept for a repeated request; absent without an Idempotency-Key
-- ARGV[1]    "create", "update", "merge" or "delete"
-- ARGV[2]    the document or merge patch as JSON; "" to delete
-- ARGV[3]    "match": the version must be among ARGV[4]; "none": it must not be; "": any will do
-- ARGV[4]    versions, each with a space before and behind it; "*" for any that exists
-- ARGV[5]    bytes that a document may grow to by merging
-- ARGV[6]    what tells this request from another with the same Idempotency-Key
-- ARGV[7]    seconds for which the answer is kept
-- ARGV[8…]   pairs of path and amount: what to add to floats that RedisJSON cannot read exactly
--
-- Answers {outcome, version, document}: "done" with the new version, "missing", "stale" with what there is (nothing if
-- there is none), "long", or "reused" for an Idempotency-Key that came with another request.
local act, value, rule, versions = ARGV[1], ARGV[2], ARGV[3], ARGV[4]

if KEYS[2] then
  local kept = redis.call('GET', KEYS[2])
  if kept then
    local fingerprint, version = kept:match('^(%S+) (%S*)$')
    return fingerprint == ARGV[6] and {'done', version} or {'reused'}
  end
end

local before = redis.call('JSON.GET', KEYS[1])
if not before and act ~= 'create' then return {'missing'} end
if rule ~= '' then
  local version = before and redis.sha1hex(before)
  local is_known = before and (versions == '*' or versions:find(' ' .. version .. ' ', 1, true) ~= nil) or false
  if is_known ~= (rule == 'match') then return {'stale', version or '', before or ''} end
end

if act == 'delete' then
  redis.call('DEL', KEYS[1])
  return {'done', ''}
elseif act == 'merge' then
  if #before + #value > tonumber(ARGV[5]) then return {'long'} end
  redis.call('JSON.MERGE', KEYS[1], '$', value)
else
  redis.call('JSON.SET', KEYS[1], '$', value)
end
for i = 8, #ARGV, 2 do redis.call('JSON.NUMINCRBY', KEYS[1], ARGV[i], ARGV[i + 1]) end

local version = redis.sha1hex(redis.call('JSON.GET', KEYS[1]))
if KEYS[2] then redis.call('SET', KEYS[2], ARGV[6] .. ' ' .. version, 'EX', ARGV[7]) end
return {'done', version}
