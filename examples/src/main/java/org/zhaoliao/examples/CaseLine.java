package org.zhaoliao.examples;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.zhaoliao.casebook.BookCase;
import org.zhaoliao.casebook.CaseOutcome;
import org.zhaoliao.json.Disclosure;
import org.zhaoliao.json.Documents;

/**
 * A case as a line of output, its facts as a {@code zhaoliao-facts} document.
 *
 * @param one the case
 */
record CaseLine(BookCase one) {

    /** What is known, without what must come out. */
    Map<String, ?> input() {
        return known();
    }

    /** What must come out, what came out, and whether it is the same. */
    Map<String, ?> compared(Optional<CaseOutcome> given, boolean same) {
        Map<String, Object> line = known();
        line.put("expected", members(one.expected()));
        given.ifPresent(outcome -> line.put("given", members(outcome)));
        line.put("same", same);
        return line;
    }

    private Map<String, Object> known() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", one.id());
        line.put("title", one.title());
        line.put("day", one.day().toString());
        line.put("division", one.division().toString());
        line.put("facts", LineJson.raw(Documents.FACTS.line(one.facts(), Disclosure.EXCHANGE)));
        return line;
    }

    private static Map<String, Object> members(CaseOutcome outcome) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("verdict", outcome.verdict().name());
        members.put("unmet", outcome.unmet());
        members.put("open", outcome.open());
        members.put("basis", outcome.basis());
        return members;
    }
}
