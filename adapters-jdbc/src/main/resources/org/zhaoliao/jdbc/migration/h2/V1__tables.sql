create table zl_schema (
  version integer not null primary key,
  step varchar(60) not null
);

create table zl_head (
  kind varchar(30) not null primary key,
  entries bigint not null,
  tally varchar(64) not null,
  seal varchar(64) not null
);

create table zl_recipient (
  id varchar(40) not null primary key,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40),
  partner varchar(40),
  uniq varchar(64),
  voided smallint not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_recipient_uq unique (uniq)
);
create index zl_recipient_div on zl_recipient (division, id);
create index zl_recipient_sub on zl_recipient (subject, id);
create index zl_recipient_par on zl_recipient (partner, division, id);
create table zl_recipient_hist (
  id varchar(40) not null,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40) not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_recipient_hpk primary key (id, revision)
);
create index zl_recipient_hdv on zl_recipient_hist (division, id);
create index zl_recipient_hsb on zl_recipient_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('recipient', 0, '0', '');

create table zl_caregiver (
  id varchar(40) not null primary key,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40),
  partner varchar(40),
  uniq varchar(64),
  voided smallint not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_caregiver_uq unique (uniq)
);
create index zl_caregiver_div on zl_caregiver (division, id);
create index zl_caregiver_sub on zl_caregiver (subject, id);
create index zl_caregiver_par on zl_caregiver (partner, division, id);
create table zl_caregiver_hist (
  id varchar(40) not null,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40) not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_caregiver_hpk primary key (id, revision)
);
create index zl_caregiver_hdv on zl_caregiver_hist (division, id);
create index zl_caregiver_hsb on zl_caregiver_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('caregiver', 0, '0', '');

create table zl_assessment (
  id varchar(40) not null primary key,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40),
  partner varchar(40),
  uniq varchar(64),
  voided smallint not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_assessment_uq unique (uniq)
);
create index zl_assessment_div on zl_assessment (division, id);
create index zl_assessment_sub on zl_assessment (subject, id);
create index zl_assessment_par on zl_assessment (partner, division, id);
create table zl_assessment_hist (
  id varchar(40) not null,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40) not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_assessment_hpk primary key (id, revision)
);
create index zl_assessment_hdv on zl_assessment_hist (division, id);
create index zl_assessment_hsb on zl_assessment_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('assessment', 0, '0', '');

create table zl_lead (
  id varchar(40) not null primary key,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40),
  partner varchar(40),
  uniq varchar(64),
  voided smallint not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_lead_uq unique (uniq)
);
create index zl_lead_div on zl_lead (division, id);
create index zl_lead_sub on zl_lead (subject, id);
create index zl_lead_par on zl_lead (partner, division, id);
create table zl_lead_hist (
  id varchar(40) not null,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40) not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_lead_hpk primary key (id, revision)
);
create index zl_lead_hdv on zl_lead_hist (division, id);
create index zl_lead_hsb on zl_lead_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('lead', 0, '0', '');

create table zl_determination (
  id varchar(40) not null primary key,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40),
  partner varchar(40),
  uniq varchar(64),
  voided smallint not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_determination_uq unique (uniq)
);
create index zl_determination_div on zl_determination (division, id);
create index zl_determination_sub on zl_determination (subject, id);
create index zl_determination_par on zl_determination (partner, division, id);
create table zl_determination_hist (
  id varchar(40) not null,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40) not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_determination_hpk primary key (id, revision)
);
create index zl_determination_hdv on zl_determination_hist (division, id);
create index zl_determination_hsb on zl_determination_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('determination', 0, '0', '');

create table zl_termination (
  id varchar(40) not null primary key,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40),
  partner varchar(40),
  uniq varchar(64),
  voided smallint not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_termination_uq unique (uniq)
);
create index zl_termination_div on zl_termination (division, id);
create index zl_termination_sub on zl_termination (subject, id);
create index zl_termination_par on zl_termination (partner, division, id);
create table zl_termination_hist (
  id varchar(40) not null,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40) not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_termination_hpk primary key (id, revision)
);
create index zl_termination_hdv on zl_termination_hist (division, id);
create index zl_termination_hsb on zl_termination_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('termination', 0, '0', '');

create table zl_verification (
  id varchar(40) not null primary key,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40),
  partner varchar(40),
  uniq varchar(64),
  voided smallint not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_verification_uq unique (uniq)
);
create index zl_verification_div on zl_verification (division, id);
create index zl_verification_sub on zl_verification (subject, id);
create index zl_verification_par on zl_verification (partner, division, id);
create table zl_verification_hist (
  id varchar(40) not null,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40) not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_verification_hpk primary key (id, revision)
);
create index zl_verification_hdv on zl_verification_hist (division, id);
create index zl_verification_hsb on zl_verification_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('verification', 0, '0', '');

create table zl_agreement (
  id varchar(40) not null primary key,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40),
  partner varchar(40),
  uniq varchar(64),
  voided smallint not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_agreement_uq unique (uniq)
);
create index zl_agreement_div on zl_agreement (division, id);
create index zl_agreement_sub on zl_agreement (subject, id);
create index zl_agreement_par on zl_agreement (partner, division, id);
create table zl_agreement_hist (
  id varchar(40) not null,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40) not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_agreement_hpk primary key (id, revision)
);
create index zl_agreement_hdv on zl_agreement_hist (division, id);
create index zl_agreement_hsb on zl_agreement_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('agreement', 0, '0', '');

create table zl_visit (
  id varchar(40) not null primary key,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40),
  partner varchar(40),
  uniq varchar(64),
  voided smallint not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_visit_uq unique (uniq)
);
create index zl_visit_div on zl_visit (division, id);
create index zl_visit_sub on zl_visit (subject, id);
create index zl_visit_par on zl_visit (partner, division, id);
create table zl_visit_hist (
  id varchar(40) not null,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40) not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_visit_hpk primary key (id, revision)
);
create index zl_visit_hdv on zl_visit_hist (division, id);
create index zl_visit_hsb on zl_visit_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('visit', 0, '0', '');

create table zl_problem (
  id varchar(40) not null primary key,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40),
  partner varchar(40),
  uniq varchar(64),
  voided smallint not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_problem_uq unique (uniq)
);
create index zl_problem_div on zl_problem (division, id);
create index zl_problem_sub on zl_problem (subject, id);
create index zl_problem_par on zl_problem (partner, division, id);
create table zl_problem_hist (
  id varchar(40) not null,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40) not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_problem_hpk primary key (id, revision)
);
create index zl_problem_hdv on zl_problem_hist (division, id);
create index zl_problem_hsb on zl_problem_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('problem', 0, '0', '');

create table zl_inspection (
  id varchar(40) not null primary key,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40),
  partner varchar(40),
  uniq varchar(64),
  voided smallint not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_inspection_uq unique (uniq)
);
create index zl_inspection_div on zl_inspection (division, id);
create index zl_inspection_sub on zl_inspection (subject, id);
create index zl_inspection_par on zl_inspection (partner, division, id);
create table zl_inspection_hist (
  id varchar(40) not null,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40) not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_inspection_hpk primary key (id, revision)
);
create index zl_inspection_hdv on zl_inspection_hist (division, id);
create index zl_inspection_hsb on zl_inspection_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('inspection', 0, '0', '');

create table zl_survey (
  id varchar(40) not null primary key,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40),
  partner varchar(40),
  uniq varchar(64),
  voided smallint not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_survey_uq unique (uniq)
);
create index zl_survey_div on zl_survey (division, id);
create index zl_survey_sub on zl_survey (subject, id);
create index zl_survey_par on zl_survey (partner, division, id);
create table zl_survey_hist (
  id varchar(40) not null,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40) not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_survey_hpk primary key (id, revision)
);
create index zl_survey_hdv on zl_survey_hist (division, id);
create index zl_survey_hsb on zl_survey_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('survey', 0, '0', '');

create table zl_evaluation (
  id varchar(40) not null primary key,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40),
  partner varchar(40),
  uniq varchar(64),
  voided smallint not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_evaluation_uq unique (uniq)
);
create index zl_evaluation_div on zl_evaluation (division, id);
create index zl_evaluation_sub on zl_evaluation (subject, id);
create index zl_evaluation_par on zl_evaluation (partner, division, id);
create table zl_evaluation_hist (
  id varchar(40) not null,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40) not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_evaluation_hpk primary key (id, revision)
);
create index zl_evaluation_hdv on zl_evaluation_hist (division, id);
create index zl_evaluation_hsb on zl_evaluation_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('evaluation', 0, '0', '');

create table zl_complaint (
  id varchar(40) not null primary key,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40),
  partner varchar(40),
  uniq varchar(64),
  voided smallint not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_complaint_uq unique (uniq)
);
create index zl_complaint_div on zl_complaint (division, id);
create index zl_complaint_sub on zl_complaint (subject, id);
create index zl_complaint_par on zl_complaint (partner, division, id);
create table zl_complaint_hist (
  id varchar(40) not null,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40) not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_complaint_hpk primary key (id, revision)
);
create index zl_complaint_hdv on zl_complaint_hist (division, id);
create index zl_complaint_hsb on zl_complaint_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('complaint', 0, '0', '');

create table zl_riskcase (
  id varchar(40) not null primary key,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40),
  partner varchar(40),
  uniq varchar(64),
  voided smallint not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_riskcase_uq unique (uniq)
);
create index zl_riskcase_div on zl_riskcase (division, id);
create index zl_riskcase_sub on zl_riskcase (subject, id);
create index zl_riskcase_par on zl_riskcase (partner, division, id);
create table zl_riskcase_hist (
  id varchar(40) not null,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40) not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_riskcase_hpk primary key (id, revision)
);
create index zl_riskcase_hdv on zl_riskcase_hist (division, id);
create index zl_riskcase_hsb on zl_riskcase_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('riskcase', 0, '0', '');

create table zl_mentalhealthreferral (
  id varchar(40) not null primary key,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40),
  partner varchar(40),
  uniq varchar(64),
  voided smallint not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_mentalhealthreferral_uq unique (uniq)
);
create index zl_mentalhealthreferral_div on zl_mentalhealthreferral (division, id);
create index zl_mentalhealthreferral_sub on zl_mentalhealthreferral (subject, id);
create index zl_mentalhealthreferral_par on zl_mentalhealthreferral (partner, division, id);
create table zl_mentalhealthreferral_hist (
  id varchar(40) not null,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40) not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_mentalhealthreferral_hpk primary key (id, revision)
);
create index zl_mentalhealthreferral_hdv on zl_mentalhealthreferral_hist (division, id);
create index zl_mentalhealthreferral_hsb on zl_mentalhealthreferral_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('mentalhealthreferral', 0, '0', '');

create table zl_command (
  id varchar(40) not null primary key,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40),
  partner varchar(40),
  uniq varchar(64),
  voided smallint not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  constraint zl_command_uq unique (uniq)
);
create index zl_command_div on zl_command (division, id);
create index zl_command_sub on zl_command (subject, id);
create index zl_command_par on zl_command (partner, division, id);
create table zl_command_hist (
  id varchar(40) not null,
  revision bigint not null,
  division varchar(12) not null,
  subject varchar(40) not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null,
  body varbinary(10000000) not null,
  body_format smallint not null,
  key_version smallint not null,
  seal varchar(64) not null,
  constraint zl_command_hpk primary key (id, revision)
);
create index zl_command_hdv on zl_command_hist (division, id);
create index zl_command_hsb on zl_command_hist (subject, id);
insert into zl_head (kind, entries, tally, seal) values ('command', 0, '0', '');

create table zl_outbox (
  seq bigint generated by default as identity primary key,
  agg_kind varchar(30) not null,
  agg_id varchar(40) not null,
  agg_revision bigint not null,
  changed_at varchar(40) not null,
  actor varchar not null,
  why varchar not null,
  basis varchar not null,
  change_kind varchar(20) not null
);
create index zl_outbox_agg on zl_outbox (agg_kind, agg_id, seq);
create table zl_sent (
  seq bigint not null primary key,
  agg_kind varchar(30) not null,
  agg_id varchar(40) not null,
  agg_revision bigint not null,
  entered varchar(40) not null
);
create index zl_sent_entered on zl_sent (entered, seq);

insert into zl_schema (version, step) values (1, 'tables');
