create table zl_${kind} (
  id varchar(40)${binary} not null primary key,
  revision bigint not null,
  division varchar(12)${binary} not null,
  subject varchar(40)${binary},
  partner varchar(40)${binary},
  uniq varchar(64)${binary},
  voided smallint not null,
  body ${bytes} not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_${kind}_uq unique (uniq)
)${options};
create index zl_${kind}_div on zl_${kind} (division, id);
create index zl_${kind}_sub on zl_${kind} (subject, id);
create index zl_${kind}_par on zl_${kind} (partner, division, id);
create table zl_${kind}_hist (
  id varchar(40)${binary} not null,
  revision bigint not null,
  division varchar(12)${binary} not null,
  subject varchar(40)${binary} not null,
  changed_at varchar(40) not null,
  actor ${text} not null,
  why ${text} not null,
  basis ${text} not null,
  change_kind varchar(20) not null,
  body ${bytes} not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_${kind}_hpk primary key (id, revision)
)${options};
create index zl_${kind}_hdv on zl_${kind}_hist (division, id);
create index zl_${kind}_hsb on zl_${kind}_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('${kind}', 0, '0', '');
