-- An upload of files of all kinds names them all.

alter table upload
    modify column format varchar(200) not null default 'Measure results';
