package org.zhaoliao.benchmarks.storage;

/** The head of the histories of recipients. */
record HeadRow(long entries, String tally, String seal) {}
