-- By which version of extraction, and whether the meaning of its sentences took part; null before the first reading.
alter table article add column extractor varchar(20);
alter table article add column scoring varchar(20);
-- Whether its claims have been compared with those of the other articles since it was read.
alter table article add column matched boolean default false not null;
create index article_matched on article (matched, extraction);
