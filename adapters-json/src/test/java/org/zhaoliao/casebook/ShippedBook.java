package org.zhaoliao.casebook;

import java.util.List;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.testkit.casebook.CaseBookFiles;

/** The case book as the test kit ships it. */
final class ShippedBook {

    private ShippedBook() {}

    static List<BookCase> cases() {
        return CaseBookFiles.topics().stream()
                .flatMap(topic -> CaseBook.cases(CaseBookFiles.cases(topic)).stream())
                .toList();
    }

    static PolicyBook policy() {
        return NationalPolicy.book().with("casebook", CaseBook.policy(CaseBookFiles.policy()));
    }
}
