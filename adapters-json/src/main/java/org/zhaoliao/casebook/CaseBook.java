package org.zhaoliao.casebook;

import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyEntry;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.InvalidInputException;

/** Files of the case book (认定案例集). */
public final class CaseBook {

    private static final String CASES = "案例";
    private static final String POLICY = "政策";

    private CaseBook() {}

    /**
     * The cases of a file.
     *
     * @throws InvalidInputException when it is no file of cases; the path names the member
     */
    public static List<BookCase> cases(String json) {
        return CaseNode.of(json).list(CASES, BookCase::of);
    }

    /**
     * The local values of a file, which {@link PolicyBook#with} adds to the national ones.
     *
     * @throws InvalidInputException when it is no file of values; the path names the member
     */
    public static List<PolicyEntry> policy(String json) {
        List<PolicyEntry> entries = new ArrayList<>();
        CaseNode.of(json).list(POLICY, CaseBook::line).forEach(line -> entries.addAll(PolicyTable.read(List.of(line))));
        return entries;
    }

    private static String line(CaseNode entry) {
        return String.join(
                ",",
                entry.text("参数"),
                entry.text("行政区划"),
                entry.text("起始日期"),
                "",
                entry.text("数值"),
                entry.text("文件"),
                entry.text("条款"),
                "LOCAL_RULE");
    }
}
