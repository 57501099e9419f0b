-- Uploaded benchmark tables, and which was put into force when. The built-in official tables are not in the database.

create table benchmark_set (
    id               uuid             not null,
    arrival          bigint unsigned  not null auto_increment comment 'tells apart tables of the same moment',
    performance_year int              not null,
    file_name        varchar(500)     not null,
    checksum         varchar(64)      character set ascii collate ascii_bin not null comment 'SHA-256, hexadecimal',
    benchmarks       int              not null comment 'number of benchmarks in the table',
    uploaded_by      varchar(255)     not null,
    uploaded_at      datetime(6)      not null,
    primary key (id),
    unique key benchmark_set_arrival (arrival),
    unique key benchmark_set_year (id, performance_year),
    key benchmark_set_history (performance_year, uploaded_at)
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_uca1400_nopad_as_cs;

create table benchmark_file (
    set_id  uuid      not null,
    content longblob  not null,
    primary key (set_id),
    constraint file_of_benchmark_set foreign key (set_id) references benchmark_set (id)
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_uca1400_nopad_as_cs;

create table benchmark_enactment (
    id               bigint        not null auto_increment,
    performance_year int           not null,
    set_id           uuid          null comment 'null: the built-in official table was put back into force',
    enacted_by       varchar(255)  not null,
    enacted_at       datetime(6)   not null,
    reason           text          not null,
    primary key (id),
    key enactment_history (performance_year, enacted_at),
    constraint enactment_of_set_of_its_year
        foreign key (set_id, performance_year) references benchmark_set (id, performance_year)
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_uca1400_nopad_as_cs;
