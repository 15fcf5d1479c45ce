package org.zhaoliao.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.visit.HomeVisit;

/**
 * A good document, whole.
 *
 * @param document its kind
 * @param text of the present version or of an earlier one
 */
record SampleDocument<T>(Document<T> document, String text) {

    private static final int OF_EACH_KIND = 10;
    private static final List<SampleDocument<?>> ALL = all();

    static SampleDocument<?> drawn(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    private static List<SampleDocument<?>> all() {
        List<SampleDocument<?>> all = new ArrayList<>();
        all.addAll(of(Documents.FACTS, DecisionSamples::facts));
        all.addAll(of(Documents.DECISION, DecisionSamples::decision));
        all.addAll(of(Documents.AGREEMENT, seed -> Drawn.value(CareAgreement.class, seed)));
        all.addAll(of(Documents.VISIT, seed -> one(Drawn.value(HomeVisit.class, seed), seed)));
        all.addAll(of(Documents.PLAN, seed -> Drawn.value(VisitPlan.class, seed)));
        all.addAll(of(Documents.ASSESSMENT, seed -> Drawn.value(SelfCareAssessment.class, seed)));
        all.addAll(of(Documents.LEDGER_ENTRY, LedgerSamples::entry));
        all.addAll(of(Documents.CENSUS, LedgerSamples::census));
        all.addAll(of(Documents.RECIPIENT, seed -> Drawn.value(Recipient.class, seed)));
        all.addAll(of(Documents.CAREGIVER, seed -> Drawn.value(Caregiver.class, seed)));
        all.addAll(of(Documents.PUBLIC_NOTICE, seed -> Drawn.value(PublicNotice.class, seed)));
        all.add(new SampleDocument<>(Documents.POLICY, stored("sound-policy.json")));
        all.add(new SampleDocument<>(Documents.FACTS, stored("versions/facts-1.json")));
        all.add(new SampleDocument<>(Documents.DECISION, stored("versions/decision-1.json")));
        all.add(new SampleDocument<>(Documents.AGREEMENT, stored("versions/agreement-1.json")));
        all.add(new SampleDocument<>(Documents.VISIT, stored("versions/visit-1.json")));
        return all;
    }

    /** A visit as a document can tell it: of two reports none could be chosen. */
    private static HomeVisit one(HomeVisit drawn, long seed) {
        return drawn.report().size() < 2 && drawn.missReason().size() < 2
                ? drawn
                : one(Drawn.value(HomeVisit.class, seed + OF_EACH_KIND), seed + OF_EACH_KIND);
    }

    private static <T> List<SampleDocument<T>> of(Document<T> document, LongFunction<T> drawing) {
        return LongStream.range(0, OF_EACH_KIND)
                .mapToObj(
                        seed -> new SampleDocument<>(document, document.line(drawing.apply(seed), Disclosure.EXCHANGE)))
                .toList();
    }

    private static String stored(String name) {
        try (InputStream file = Objects.requireNonNull(SampleDocument.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
