create table zl_head (
  kind varchar(30) not null primary key,
  entries bigint not null,
  tally varchar(64) not null,
  seal varchar(64) not null
)${options};
