package org.zhaoliao.jdbc;

/**
 * How far the histories of a kind had come at a check (历史留存记录): kept outside the database, and handed in at the next check, it shows that they were put back
 * to an earlier moment. Tells nothing about anybody.
 *
 * @param entries how many entries there were
 * @param seal the seal of their head
 */
public record NotedHead(long entries, String seal) {

    /** Nothing was noted yet (尚无记录). */
    public static final NotedHead NONE = new NotedHead(0, "");

    /** Whether there is more than was noted, or the same. */
    boolean isKept(NotedHead present) {
        return equals(NONE) || equals(present) || entries < present.entries;
    }
}
