-- Which files went live when, by whom: the engine keeps their content under the deployment's id.
create table model_archive (
    deployment varchar(64)  not null,
    file       varchar(120) not null,
    changed    boolean      not null,
    checksum   char(64)     not null,
    author     varchar(255) not null,
    passed_at  timestamp with time zone not null,
    primary key (deployment, file)
);

create index model_archive_passed on model_archive (passed_at);
