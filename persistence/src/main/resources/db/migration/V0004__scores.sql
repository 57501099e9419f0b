-- The scores on record. Rows are added, never changed or removed.

create table score_record (
    id                 uuid             not null,
    arrival            bigint unsigned  not null auto_increment comment 'tells apart scores of the same moment',
    practice_id        uuid             not null,
    performance_year   int              not null,
    rules              varchar(40)      character set ascii collate ascii_bin not null,
    npi                varchar(10)      character set ascii collate ascii_bin null
                                        comment 'the clinician scored; null for the practice as a whole',
    scored_at          datetime(6)      not null,
    cause              varchar(40)      character set ascii collate ascii_bin not null,
    caused_by          varchar(255)     not null,
    quality_percent    varchar(100)     character set ascii collate ascii_bin not null,
    contribution       varchar(100)     character set ascii collate ascii_bin not null,
    policy_checksum    varchar(64)      character set ascii collate ascii_bin not null comment 'SHA-256, hexadecimal',
    benchmark_source   varchar(500)     not null,
    benchmark_checksum varchar(64)      character set ascii collate ascii_bin not null comment 'SHA-256, hexadecimal',
    explanation        longtext         not null,
    primary key (id),
    unique key score_arrival (arrival),
    key score_history (practice_id, performance_year, scored_at),
    constraint score_of_practice foreign key (practice_id) references practice (id)
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_uca1400_nopad_as_cs;
