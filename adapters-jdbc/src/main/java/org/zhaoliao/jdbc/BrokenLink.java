package org.zhaoliao.jdbc;

/**
 * Where a history was tampered with (历史断点).
 *
 * @param kind the kind of aggregate
 * @param id its identifier; empty when each history by itself is whole, and the head of the kind, or what was noted of it, says that they are not all there
 * @param revision the first entry that is missing, was changed, or is not what the present state rests on; for the head, how many entries were found
 */
public record BrokenLink(String kind, String id, long revision) {

    static BrokenLink head(String kind, long found) {
        return new BrokenLink(kind, "", found);
    }
}
