-- What portal administrators upload for a year beside benchmarks: code maps, and the guides and identifiers by which
-- QRDA III files are read. Of each kind the latest of a year that was not withdrawn is in force, beside what is built in.
--
-- Each statement does only what is still to be done: a portal that ended between two of them begins again with the first.

rename table if exists code_map to year_table;

alter table year_table
    add column if not exists kind varchar(40) character set ascii collate ascii_bin not null default 'codeMap' after arrival,
    change column if exists codes entries int not null comment 'number of codes, guides or measures it is about',
    drop key if exists code_map_history,
    add key if not exists year_table_history (kind, performance_year, uploaded_at),
    drop key if exists code_map_arrival,
    add unique key if not exists year_table_arrival (arrival),
    drop constraint if exists code_map_withdrawn,
    add constraint if not exists year_table_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null));

alter table year_table
    alter column kind drop default;
