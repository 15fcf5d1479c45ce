package org.zhaoliao.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.ledger.LedgerEntry;

@DisplayName("A summary travels between machines")
class CarriedSummaryTest {

    private static final Rules RULES = Rules.INVENTED;
    private static final SyntheticDossiers DOSSIERS = new SyntheticDossiers(1, RULES);

    @Test
    @DisplayName("and comes as it went")
    void roundTrip() throws IOException, ClassNotFoundException {
        StudySummary summary = OneMachine.study(DOSSIERS, 900, RULES);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(CarriedSummary.of(summary));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(summary, ((CarriedSummary) in.readObject()).summary());
        }
        assertEquals(StudySummary.NONE, CarriedSummary.of(StudySummary.NONE).summary());
    }

    @Test
    @DisplayName("two of them merge to what a study of all finds, wherever the cut is")
    void merge() {
        StudySummary whole = Study.of(DOSSIERS.first(500).iterator(), RULES);
        for (int cut : new int[] {0, 17, 40, 499}) {
            CarriedSummary left = CarriedSummary.of(Study.of(DOSSIERS.first(cut).iterator(), RULES));
            CarriedSummary right =
                    CarriedSummary.of(Study.of(DOSSIERS.first(500).skip(cut).iterator(), RULES));
            assertEquals(whole, left.merge(right).summary());
            assertEquals(whole, right.merge(left).summary());
        }
    }

    @Test
    @DisplayName("a summary tells studies apart that agree in every total and not in every person")
    void fingerprint() {
        List<Dossier> right = DOSSIERS.first(40).toList();
        List<Dossier> wrong = IntStream.range(0, right.size())
                .mapToObj(i -> countedAs(right.get(i), right.get((i + 1) % right.size())))
                .toList();
        StudySummary one = Study.of(right.iterator(), RULES);
        StudySummary other = Study.of(wrong.iterator(), RULES);
        assertEquals(one.census(), other.census(), "all of one village");
        assertEquals(one.rechecks(), other.rechecks());
        assertNotEquals(one, other);
    }

    /** A person who is counted as somebody else. */
    private static Dossier countedAs(Dossier dossier, Dossier other) {
        LedgerEntry entry = other.entry();
        return new Dossier(
                dossier.file(),
                dossier.facts(),
                new LedgerEntry(
                        dossier.entry().recipient(),
                        entry.village(),
                        entry.day(),
                        entry.support(),
                        entry.person(),
                        entry.care(),
                        entry.lastContact(),
                        entry.problems(),
                        entry.risks(),
                        entry.wishes()));
    }
}
