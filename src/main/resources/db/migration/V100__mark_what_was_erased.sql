-- When a part of the row was removed on a person's demand. Hashes stay those of what was there before. The mark alone
-- excuses nothing: the log must hold the erasure that lists the row.
alter table account add column erased_at timestamp(6) with time zone;
alter table article add column erased_at timestamp(6) with time zone;
alter table archived_file add column erased_at timestamp(6) with time zone;
alter table revision add column erased_at timestamp(6) with time zone;
alter table approval add column erased_at timestamp(6) with time zone;
alter table edition add column erased_at timestamp(6) with time zone;
alter table withdrawal add column erased_at timestamp(6) with time zone;
