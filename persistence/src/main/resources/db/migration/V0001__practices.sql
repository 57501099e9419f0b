-- Practices, and what each confirms about itself for a year.
--
-- Conventions of all migrations: InnoDB; utf8mb4, sorted as people expect and telling upper from lower case; codes and
-- digits as ascii_bin; times as datetime(6) in UTC; percentages as text, because they have up to 34 significant digits
-- and a decimal column would round them without a word.

create table practice (
    id              uuid           not null,
    name            varchar(200)   not null,
    keycloak_group  varchar(200)   character set utf8mb4 collate utf8mb4_nopad_bin not null
                                   comment 'compared byte by byte: it decides who may act for the practice',
    tin_encrypted   varbinary(64)  not null
                                   comment 'nonce (12 bytes), AES-256-GCM ciphertext and tag; bound to the id',
    tin_fingerprint varbinary(32)  not null
                                   comment 'HMAC-SHA-256 of the digits, by which equal numbers are noticed',
    primary key (id),
    unique key practice_tin (tin_fingerprint),
    key practice_name (name),
    key practice_group (keycloak_group)
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_uca1400_nopad_as_cs;

-- Saving adds a row. The highest version is the current one; the others show who said what when.
create table practice_year_settings (
    practice_id               uuid          not null,
    performance_year          int           not null,
    version                   int           not null comment 'from 1',
    clinicians                int           null,
    special_statuses          varchar(500)  character set ascii collate ascii_bin not null
                                            comment 'codes separated by commas, as are the other lists',
    participation             varchar(40)   character set ascii collate ascii_bin not null,
    specialty_set             varchar(200)  null,
    reweighted_categories     varchar(200)  character set ascii collate ascii_bin not null,
    prior_achievement_percent varchar(100)  character set ascii collate ascii_bin null,
    prior_category_percent    varchar(100)  character set ascii collate ascii_bin null,
    prior_same_identifier     boolean       null,
    confirmed                 varchar(500)  character set ascii collate ascii_bin not null,
    saved_by                  varchar(255)  not null,
    saved_at                  datetime(6)   not null,
    primary key (practice_id, performance_year, version),
    constraint settings_of_practice foreign key (practice_id) references practice (id),
    constraint settings_clinicians check (clinicians > 0),
    constraint settings_prior_year
        check ((prior_achievement_percent is null) = (prior_same_identifier is null)
               and (prior_category_percent is null or prior_achievement_percent is not null))
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_uca1400_nopad_as_cs;
