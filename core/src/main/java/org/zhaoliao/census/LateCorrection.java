package org.zhaoliao.census;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Revision;

/**
 * One recipient of whom a day was reported otherwise than it is known now (迟报更正), with the entries of the history that made the difference.
 *
 * @param recipient whom
 * @param reported the ledger entry of the day as it was known when it was reported; none when the person was not known
 * @param corrected the entry of the same day as it is known now; none when the person was recorded by mistake
 * @param causes what was entered since; each by itself changes the entry, or all together do
 */
public record LateCorrection(
        RecipientId recipient, List<LedgerEntry> reported, List<LedgerEntry> corrected, List<Cause> causes) {

    public LateCorrection {
        reported = List.copyOf(reported);
        corrected = List.copyOf(corrected);
        causes = List.copyOf(causes);
    }

    /**
     * An entry of a history (更正依据).
     *
     * @param kind the kind of aggregate, as {@code problem}
     * @param id its identifier
     * @param revision the revision it got
     * @param change who, when, why, on what basis
     */
    public record Cause(String kind, String id, Revision revision, Change change) {}

    /** The two entries, for a {@link CensusDifference}. */
    public CensusDifference.Pair pair() {
        return new CensusDifference.Pair(reported, corrected);
    }

    /** By how much each figure differs, of those that do, wherever the person lives. */
    public Map<CensusFigure, Long> differences() {
        Map<CensusFigure, Long> differences = new EnumMap<>(CensusFigure.class);
        for (CensusFigure figure : CensusFigure.values()) {
            long difference = amount(corrected, figure) - amount(reported, figure);
            if (difference != 0) {
                differences.put(figure, difference);
            }
        }
        return Maps.immutableEnumMap(differences);
    }

    private static long amount(List<LedgerEntry> entry, CensusFigure figure) {
        return entry.stream().mapToLong(figure::amount).sum();
    }
}
