-- Uploads of files with a row for each case; what codes mean; of every upload its format and how many rows it had.

alter table upload
    add column format varchar(100) not null default 'Measure results' after checksum,
    add column file_rows bigint not null default 0 comment 'rows of the file, or measures where there are no rows' after format;

alter table reported_rate
    add column from_cases boolean not null default false
    comment 'the rate came of cases: in force are the counts of case_rate, over all uploads of cases that stand'
    after end_to_end;

-- The cases of an upload, in blocks of columns: keyed hashes of exam and patient, measure, stratum, TIN, NPI, payer
-- class and outcome. The keys are not in the database. core's CaseBlocks describes the bytes.
create table case_block (
    upload_id uuid       not null,
    number    int        not null comment 'place of the block in the upload, from 0',
    cases     int        not null,
    content   mediumblob not null,
    primary key (upload_id, number),
    constraint block_of_upload foreign key (upload_id) references upload (id)
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_uca1400_nopad_as_cs;

-- What all cases of a practice and year that stand come to; made anew whenever an upload of cases is confirmed or taken
-- back.
create table case_rate (
    practice_id         uuid         not null,
    performance_year    int          not null,
    result_number       int          not null comment 'place of the measure, from 0',
    stratum_number      int          not null comment 'place of the rate in the measure, from 0',
    participant         varchar(10)  character set ascii collate ascii_bin not null
                                     comment 'NPI of the clinician; empty for the practice as a whole',
    measure_id          varchar(20)  character set ascii collate ascii_bin not null,
    collection_type     varchar(40)  character set ascii collate ascii_bin not null,
    end_to_end          boolean      not null,
    stratum             varchar(200) null,
    eligible_population bigint       not null,
    performance_met     bigint       not null,
    performance_not_met bigint       not null,
    exclusions          bigint       not null,
    exceptions          bigint       not null,
    performance_rate    decimal(19, 4) null,
    primary key (practice_id, performance_year, result_number, stratum_number),
    constraint case_rate_of_practice foreign key (practice_id) references practice (id)
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_uca1400_nopad_as_cs;

-- Code maps that portal administrators uploaded. In force for a year is the latest that was not withdrawn, beside what
-- is built in.
create table code_map (
    id               uuid             not null,
    arrival          bigint unsigned  not null auto_increment comment 'tells apart maps of the same moment',
    performance_year int              not null,
    file_name        varchar(500)     not null,
    checksum         varchar(64)      character set ascii collate ascii_bin not null comment 'SHA-256, hexadecimal',
    codes            int              not null comment 'number of codes it explains',
    content          longblob         not null,
    uploaded_by      varchar(255)     not null,
    uploaded_at      datetime(6)      not null,
    withdrawn_by     varchar(255)     null,
    withdrawn_at     datetime(6)      null,
    primary key (id),
    unique key code_map_arrival (arrival),
    key code_map_history (performance_year, uploaded_at),
    constraint code_map_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null))
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_uca1400_nopad_as_cs;
