package org.zhaoliao.revision;

/**
 * An aggregate as it is stored, with the revision that a replacement must name.
 *
 * @param value the aggregate
 * @param revision its revision
 */
public record Versioned<T>(T value, Revision revision) {}
