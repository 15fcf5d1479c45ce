package org.zhaoliao.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareAgreement.Suspension;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.HospitalStay;
import org.zhaoliao.person.Recipient;

/** Finds the days on which a recipient has nobody by their side (照料空档, W1.3). */
public final class Coverage {

    private Coverage() {}

    /** The gaps of somebody who is in no institution meanwhile: see {@link #gaps(Recipient, List, Map, List, DateRange)}. */
    public static List<CoverageGap> gaps(
            Recipient recipient,
            List<CareAgreement> agreements,
            Map<CaregiverId, Caregiver> caregivers,
            DateRange window) {
        return gaps(recipient, agreements, caregivers, List.of(), window);
    }

    /**
     * The gaps within a window, each as long as it lasts there; ordered by first day, then kind. A day can have two: one of care, one at the bedside. Days
     * on which the person is not supported at home have none, nor have days on which an institution looks after
     * them.
     *
     * @param agreements the recipient's agreements; those of others are passed over
     * @param caregivers the caregivers; one who is missing is not known to be able to serve
     * @param institution the stays in an institution that looks after the recipient by itself
     * @param window the days to look at; a window without end is looked at to the end of time, and its last gap can be open
     */
    public static List<CoverageGap> gaps(
            Recipient recipient,
            List<CareAgreement> agreements,
            Map<CaregiverId, Caregiver> caregivers,
            List<DateRange> institution,
            DateRange window) {
        CareSituation situation = CareSituation.of(recipient, agreements, caregivers, institution);
        List<DateRange> pieces = pieces(edges(situation, window));
        return Arrays.stream(CoverageGap.Kind.values())
                .flatMap(kind -> Runs.of(
                                pieces, piece -> situation.missing(piece.from()).contains(kind))
                        .stream()
                        .map(days -> new CoverageGap(recipient.id(), days, kind)))
                .sorted(Comparator.comparing((CoverageGap gap) -> gap.days().from())
                        .thenComparing(CoverageGap::kind))
                .toList();
    }

    /** The days of the window on which anything begins or ends: between two of them nothing changes. */
    private static NavigableSet<LocalDate> edges(CareSituation situation, DateRange window) {
        NavigableSet<LocalDate> inside = new TreeSet<>(List.of(window.from(), window.until()));
        Stream.of(
                        Stream.of(situation.recipient().support()),
                        situation.recipient().died().stream().map(last -> DateRange.from(last.plusDays(1))),
                        situation.recipient().earlierForms().stream().map(earlier -> DateRange.from(earlier.until())),
                        situation.institution().stream(),
                        situation.rests().stream().map(Suspension::days),
                        situation.recipient().hospitalStays().stream().map(HospitalStay::stay),
                        situation.services().stream().map(CareSituation.Service::days),
                        situation.services().stream().flatMap(service -> service.able().stream()))
                .flatMap(ranges -> ranges)
                .flatMap(range -> Stream.of(range.from(), range.until()))
                .filter(window::contains)
                .forEach(inside::add);
        return inside;
    }

    private static List<DateRange> pieces(NavigableSet<LocalDate> edges) {
        return edges.headSet(edges.last()).stream()
                .map(edge -> DateRange.of(edge, Objects.requireNonNull(edges.higher(edge))))
                .toList();
    }
}
