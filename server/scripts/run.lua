-- Note whose run has begun, and when by the clock of Redis, which is the same for all hosts of the app.
--
-- KEYS[1]    the run's ticket
-- ARGV[1]    the session
-- ARGV[2]    seconds for which the ticket is good
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('SET', KEYS[1], string.format('%s %d', ARGV[1], now), 'EX', ARGV[2])
