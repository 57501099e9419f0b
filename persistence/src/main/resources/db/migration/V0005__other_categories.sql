-- What the final score needs besides quality: the other categories' scores and the complex patient bonus as entered,
-- whether the survey had too few patients, and whether the year before was scored by a facility's results.

alter table practice_year_settings
    add column cahps_undersampled    boolean      not null default false after reweighted_categories,
    add column category_percents     varchar(500) character set ascii collate ascii_bin not null default ''
                                     comment 'code=percent, separated by commas' after cahps_undersampled,
    add column complex_patient_bonus varchar(40)  character set ascii collate ascii_bin not null default '0'
                                     comment 'points of the final score' after category_percents,
    add column prior_facility_based  boolean      null after prior_same_identifier;
