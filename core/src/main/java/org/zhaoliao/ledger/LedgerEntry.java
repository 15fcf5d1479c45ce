package org.zhaoliao.ledger;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;

/**
 * One recipient's line of the ledger on one day (台账条目), derived from the case file.
 *
 * @param recipient the recipient
 * @param village where they live
 * @param day the day
 * @param figures what the recipient counts for in the census
 * @param lastContact the days of the last home visit and the last contact by the caregiver that are known
 */
public record LedgerEntry(
        RecipientId recipient,
        DivisionCode village,
        LocalDate day,
        Set<CensusFigure> figures,
        LastContact lastContact) {

    public LedgerEntry {
        figures = Sets.immutableEnumSet(figures);
    }

    /**
     * When somebody was last there.
     *
     * @param visits days of home visits that took place; none, or the latest
     * @param caregiver days of contact by the caregiver as seen at visits; none, or the latest
     */
    public record LastContact(Set<LocalDate> visits, Set<LocalDate> caregiver) {}

    /** The entry of a case file on the policy's day. */
    public static LedgerEntry of(CaseFile file, Policy policy) {
        Set<CensusFigure> figures = EnumSet.noneOf(CensusFigure.class);
        for (CensusFigure figure : CensusFigure.values()) {
            if (figure.counts(file, policy)) {
                figures.add(figure);
            }
        }
        return new LedgerEntry(
                file.recipient().id(),
                file.recipient().division(),
                policy.day(),
                figures,
                lastContact(file, policy.day()));
    }

    private static LastContact lastContact(CaseFile file, LocalDate day) {
        Set<LocalDate> visits = new TreeSet<>();
        Set<LocalDate> caregiver = new TreeSet<>();
        file.watch().visits().stream()
                .flatMap(visit -> visit.report().stream())
                .filter(report -> !report.day().isAfter(day))
                .forEach(report -> {
                    visits.add(report.day());
                    report.lastCaregiverContact().value().ifPresent(caregiver::add);
                });
        return new LastContact(last(visits), last(caregiver));
    }

    private static Set<LocalDate> last(Set<LocalDate> days) {
        return Optional.of(days)
                .filter(some -> !some.isEmpty())
                .map(java.util.Collections::max)
                .map(Set::of)
                .orElse(Set.of());
    }
}
