package org.zhaoliao.census;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.tally.RunningTally;

/** A census while entries pass: as large as there are villages, however many entries. */
final class RunningCensus {

    private final List<RunningTally<CensusFigure>> classes = Stream.generate(() -> RunningTally.of(CensusFigure.class))
            .limit(CensusSlice.CLASSES)
            .toList();

    void add(LedgerEntry entry) {
        classes.get(CensusSlice.classOf(entry)).addEach(entry.village(), figure -> figure.amount(entry));
    }

    RunningCensus add(Census other) {
        IntStream.range(0, CensusSlice.CLASSES)
                .forEach(i -> classes.get(i).add(other.classes().get(i)));
        return this;
    }

    Census census() {
        return new Census(classes.stream().map(RunningTally::tally).toList());
    }
}
