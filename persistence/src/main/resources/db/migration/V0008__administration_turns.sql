-- Who puts a table of the whole portal into force, or withdraws one, locks the row of its kind until the transaction ends;
-- so two who act in the same moment act one after the other.

create table if not exists administration_turn (
    subject varchar(40) character set ascii collate ascii_bin not null comment 'yearTables or benchmarks',
    primary key (subject)
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_uca1400_nopad_as_cs;
