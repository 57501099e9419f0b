-- Confirmed uploads and the results they brought. An upload is never deleted: it is marked as taken back.

create table upload (
    id               uuid             not null,
    arrival          bigint unsigned  not null auto_increment comment 'tells apart uploads of the same moment',
    practice_id      uuid             not null,
    performance_year int              not null,
    file_name        varchar(500)     not null,
    checksum         varchar(64)      character set ascii collate ascii_bin not null comment 'SHA-256, hexadecimal',
    measures         int              not null,
    uploaded_by      varchar(255)     not null,
    uploaded_at      datetime(6)      not null,
    taken_back_by    varchar(255)     null,
    taken_back_at    datetime(6)      null,
    primary key (id),
    unique key upload_arrival (arrival),
    key upload_history (practice_id, performance_year, uploaded_at),
    constraint upload_of_practice foreign key (practice_id) references practice (id),
    constraint upload_taken_back check ((taken_back_by is null) = (taken_back_at is null))
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_uca1400_nopad_as_cs;

-- One row for each rate. A measure with several strata takes several rows, which repeat what they share: so an upload is
-- written and the results in force are found in one pass over one table.
create table reported_rate (
    upload_id           uuid           not null,
    result_number       int            not null comment 'place of the measure in the upload, from 0',
    stratum_number      int            not null comment 'place of the rate in the measure, from 0',
    participant         varchar(10)    character set ascii collate ascii_bin not null
                                       comment 'NPI of the clinician; empty for the practice as a whole',
    measure_id          varchar(20)    character set ascii collate ascii_bin not null,
    collection_type     varchar(40)    character set ascii collate ascii_bin not null,
    end_to_end          boolean        not null,
    stratum             varchar(200)   null,
    eligible_population bigint         not null,
    performance_met     bigint         not null,
    performance_not_met bigint         not null,
    exclusions          bigint         not null,
    exceptions          bigint         not null,
    performance_rate    decimal(19, 4) null comment 'as submitted, if it is not computed from the counts',
    primary key (upload_id, result_number, stratum_number),
    unique key reported_once (upload_id, participant, measure_id, collection_type, stratum_number),
    constraint rate_of_upload foreign key (upload_id) references upload (id)
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_uca1400_nopad_as_cs;
