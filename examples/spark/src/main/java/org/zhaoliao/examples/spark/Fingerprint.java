package org.zhaoliao.examples.spark;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.impact.OutcomeChange;
import org.zhaoliao.json.Disclosure;
import org.zhaoliao.json.Documents;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.quality.QualityFinding;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;

/** Sums up hashes of what was found of single recipients; the order does not matter. For one thread. */
final class Fingerprint {

    private long sum;

    void add(String recipient, EligibilityDecision decision) {
        List<String> open = decision.openFacts().stream().map(FactRef::code).toList();
        List<String> unmet = decision.unmet().stream().map(Finding::rule).toList();
        add("decision " + recipient + ' ' + decision.verdict() + open + unmet);
    }

    void add(QualityFinding finding) {
        add("quality " + finding.recipient().value() + ' ' + finding.reason());
    }

    /** All that is counted of a recipient. */
    void add(LedgerEntry entry) {
        add("entry " + Documents.LEDGER_ENTRY.line(entry, Disclosure.EXCHANGE));
    }

    void add(OutcomeChange change) {
        add("change " + change.id() + ' ' + change.before() + change.after() + change.rules());
    }

    long value() {
        return sum;
    }

    private void add(String line) {
        sum += Hashing.sipHash24().hashString(line, StandardCharsets.UTF_8).asLong();
    }
}
