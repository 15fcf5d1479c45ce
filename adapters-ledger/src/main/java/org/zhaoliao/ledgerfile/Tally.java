package org.zhaoliao.ledgerfile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.tablefile.TableShape;

/** Hands rows on and counts them. */
final class Tally implements LedgerSink {

    private final LedgerSink sink;
    private final Map<List<String>, LedgerSummary.FaultCount> faults = new LinkedHashMap<>();
    private int read;
    private int taken;
    private int rejected;
    private int merged;

    Tally(LedgerSink sink) {
        this.sink = sink;
    }

    @Override
    public void begin(TableShape shape) {
        sink.begin(shape);
    }

    @Override
    public void taken(LedgerRow row) {
        taken++;
        sink.taken(row);
    }

    @Override
    public void rejected(RejectedRow row) {
        rejected++;
        row.errors().forEach(error -> count(error, row.rowNumber()));
        sink.rejected(row);
    }

    int read() {
        return ++read;
    }

    void merged(int rows) {
        merged += rows;
    }

    LedgerSummary summary() {
        Comparator<LedgerSummary.FaultCount> frequency =
                Comparator.comparing(LedgerSummary.FaultCount::count, Comparator.reverseOrder());
        return new LedgerSummary(
                read,
                taken,
                rejected,
                merged,
                faults.values().stream().sorted(frequency).toList());
    }

    private void count(InputError error, int row) {
        faults.merge(
                List.of(error.path(), error.code()),
                new LedgerSummary.FaultCount(error.path(), error.code(), 1, row),
                (before, now) -> new LedgerSummary.FaultCount(
                        error.path(), error.code(), before.count() + 1, before.firstRow()));
    }
}
