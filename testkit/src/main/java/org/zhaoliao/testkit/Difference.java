package org.zhaoliao.testkit;

import org.zhaoliao.testkit.report.Declaration;

/**
 * In what a store may differ (声明的差异), if it says so. A store that declares a difference must show it: refuse, never cut or round. What cannot be shown, as there
 * is nothing that could be asked, stands in the report as declared and not as passed.
 */
public enum Difference {
    /**
     * Refuses a change or an aggregate with a moment or a time of day finer than a microsecond as bad input, {@code revision.nanoseconds} (不接受纳秒). A moment that is
     * only asked for may be as fine as any.
     */
    NO_NANOSECONDS("no nanoseconds 不接受纳秒"),
    /** Refuses a change or an aggregate with a text of more than 4,000 bytes as bad input, {@code revision.long-text} (不接受超长文本). */
    NO_LONG_TEXTS("no long texts 不接受超长文本"),
    /** Takes identifiers that differ in the case of letters only for the same (标识不分大小写). */
    IGNORES_CASE("ignores case 标识不分大小写"),
    /** Has no connection that could break (无连接). */
    NO_CONNECTION("no connection 无连接"),
    /** Cannot join a transaction of a host (不能加入宿主事务). */
    NO_HOST("no host 不能加入宿主事务");

    private final String text;

    Difference(String text) {
        this.text = text;
    }

    Declaration declaration() {
        return new Declaration(name(), text);
    }
}
