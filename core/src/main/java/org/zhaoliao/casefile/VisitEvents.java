package org.zhaoliao.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadSignal;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.tier.LastVisits;
import org.zhaoliao.tier.VisitEvent;
import org.zhaoliao.tier.VisitNews;

/** The events that the records or the news show and after which a person is seen at once: came home, lost somebody, got another caregiver. */
final class VisitEvents {

    private VisitEvents() {}

    /** Those by the policy's day since which nobody was at the home; a visit on the day itself answers them. None while the person is away. */
    static List<VisitEvent> unanswered(CaseFile file, Policy policy, VisitNews news) {
        TimeAtHome home = new TimeAtHome(file.recipient());
        boolean away =
                home.isElsewhereOn(policy.day()) || file.stays().stream().anyMatch(stay -> stay.contains(policy.day()));
        if (away) {
            return List.of();
        }
        LastVisits last = file.lastVisits(policy);
        return Stream.of(
                        discharge(file, policy.day()),
                        bereavements(file),
                        caregiversChanged(file),
                        news.about(file.recipient().id(), file.recipient().division()))
                .flatMap(events -> events)
                .filter(event ->
                        last.leavesUnanswered(event.day()) && !event.day().isAfter(policy.day()))
                .toList();
    }

    /** From a stay, or from support in an institution. */
    private static Stream<VisitEvent> discharge(CaseFile file, LocalDate today) {
        return Stream.concat(file.cameHome(today).stream(), new TimeAtHome(file.recipient()).returned(today))
                .distinct()
                .map(day -> new VisitEvent(VisitEvent.Kind.DISCHARGE, day));
    }

    private static Stream<VisitEvent> bereavements(CaseFile file) {
        return file.watch().leads().stream()
                .filter(lead -> lead.signal() == LeadSignal.DEATH_IN_FAMILY && !lead.isDismissed())
                .map(Lead::receivedOn)
                .map(day -> new VisitEvent(VisitEvent.Kind.BEREAVEMENT, day));
    }

    /** Since when somebody looks after the person. */
    private record Begin(LocalDate day, CaregiverId caregiver) {}

    /** On the first day on which somebody else looks after the person than before. */
    private static Stream<VisitEvent> caregiversChanged(CaseFile file) {
        List<Begin> begins = file.care().agreements().stream()
                .flatMap(agreement ->
                        agreement.daysInForce().stream().map(days -> new Begin(days.from(), agreement.caregiver())))
                .sorted(Comparator.comparing(Begin::day)
                        .thenComparing(begin -> begin.caregiver().value()))
                .toList();
        return IntStream.range(1, begins.size())
                .filter(i -> !begins.get(i).caregiver().equals(begins.get(i - 1).caregiver()))
                .mapToObj(i -> new VisitEvent(
                        VisitEvent.Kind.CAREGIVER_CHANGED, begins.get(i).day()));
    }
}
