package org.zhaoliao.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.json.Disclosure;
import org.zhaoliao.json.Document;
import org.zhaoliao.json.Documents;
import org.zhaoliao.json.Published;
import org.zhaoliao.policy.PolicyBook;

@DisplayName("W5.3: each case of the book is exchanged as a document that keeps to its published schema")
class CaseBookDocumentsTest {

    private static final PolicyBook POLICY = ShippedBook.policy();

    static Stream<BookCase> cases() {
        return ShippedBook.cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void valid(BookCase one) {
        EligibilityDecision decision = one.decide(POLICY);

        keeps(Documents.FACTS, decision.facts());
        keeps(Documents.DECISION, decision);
    }

    private static <T> void keeps(Document<T> document, T value) {
        String written = document.write(value, Disclosure.EXCHANGE);

        assertEquals(List.of(), Published.faults(document, written));
        assertEquals(value, document.read(written));
    }
}
