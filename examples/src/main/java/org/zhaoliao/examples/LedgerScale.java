package org.zhaoliao.examples;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.zhaoliao.assessment.AssessmentPolicy;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;

/** The care level of a ledger as a scale of its own: what a ledger says is no assessment by the six items, and is not made one. */
final class LedgerScale {

    /** Its code. */
    static final String CODE = "ledger";

    private LedgerScale() {}

    /** The book with the grades of the scale, which are the levels themselves. */
    static PolicyBook in(PolicyBook book) {
        String grades = Arrays.stream(CareLevel.values())
                .map(level -> level.name() + "=" + level.name())
                .collect(Collectors.joining(" "));
        return book.with(
                book.version() + "+ledger",
                PolicyTable.read(List.of(
                        AssessmentPolicy.scale(CODE).code() + ",,2000-01-01,," + grades + ",文民函[2024]11号,,DEFAULT")));
    }
}
