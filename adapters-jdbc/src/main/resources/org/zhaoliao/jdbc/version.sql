create table zl_schema (
  version integer not null primary key,
  step varchar(60) not null
)${options};
