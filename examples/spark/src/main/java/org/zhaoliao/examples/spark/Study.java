package org.zhaoliao.examples.spark;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zhaoliao.census.Census;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.impact.ImpactCase;
import org.zhaoliao.impact.ImpactStudy;
import org.zhaoliao.impact.ImpactTotals;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.quality.DuplicateNumbers;
import org.zhaoliao.quality.QualityFinding;
import org.zhaoliao.quality.QualityRule;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.tally.RunningTally;
import org.zhaoliao.tally.Tally;

/**
 * Asks everything of some recipients while they pass, once and one at a time (一次遍历). It is the same for all of them on one machine and for a part of them on one of
 * many; only how they come and how summaries go on differs.
 */
final class Study {

    private final PolicyBook book;
    private final ImpactStudy proposal;
    private final RunningTally<Verdict> rechecks = RunningTally.of(Verdict.class);
    private final Running<QualityFinding, Tally<QualityRule>> quality = Running.of(QualityFinding.counting());
    private final Running<LedgerEntry, Census> census = Running.of(Census.counting());
    private final Fingerprint fingerprint = new Fingerprint();
    private List<Place> here = List.of();

    private Study(Rules rules) {
        this.book = rules.presentBook();
        this.proposal = new ImpactStudy(book, rules.proposedBook(), rules.day());
    }

    /** What is found of some recipients; quickest when those of a village come together. */
    static StudySummary of(Iterator<Dossier> dossiers, Rules rules) {
        Study study = new Study(rules);
        ImpactTotals impact = study.proposal.run(Iterators.transform(dossiers, study::look), study.fingerprint::add);
        return study.summary(impact);
    }

    /**
     * The numbers that several of the recipients have.
     *
     * @param recipients reads them once more, always in one order
     */
    static StudySummary ofNumbers(Supplier<Stream<Recipient>> recipients, DuplicateNumbers passes, Rules rules) {
        Study study = new Study(rules);
        passes.find(recipients, study::count);
        return study.summary(ImpactTotals.none());
    }

    private ImpactCase look(Dossier dossier) {
        String id = dossier.entry().recipient().value();
        Place place = place(dossier.entry().village());
        var decision = place.rules().decide(dossier.facts());
        rechecks.add(place.village(), decision.verdict(), 1);
        fingerprint.add(id, decision);
        QualityRule.brokenBy(dossier.file(), place.policy()).forEach(this::count);
        census.add(dossier.entry());
        fingerprint.add(dossier.entry());
        return new ImpactCase(id, dossier.facts(), place.village());
    }

    private void count(QualityFinding finding) {
        quality.add(finding);
        fingerprint.add(finding);
    }

    private Place place(DivisionCode village) {
        if (here.isEmpty() || !here.get(0).village().equals(village)) {
            Policy policy = book.at(village, proposal.day());
            here = List.of(new Place(village, policy, Eligibility.under(policy)));
        }
        return here.get(0);
    }

    private StudySummary summary(ImpactTotals impact) {
        return new StudySummary(
                impact.persons(), rechecks.tally(), quality.result(), impact, census.result(), fingerprint.value());
    }

    private record Place(DivisionCode village, Policy policy, Eligibility rules) {}
}
