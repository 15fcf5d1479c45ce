package org.zhaoliao.jdbc;

/**
 * Where a history was tampered with (历史断点).
 *
 * @param kind the kind of aggregate
 * @param id its identifier
 * @param revision the first entry that is missing, was changed, or is not what the present state rests on
 */
public record BrokenLink(String kind, String id, long revision) {}
