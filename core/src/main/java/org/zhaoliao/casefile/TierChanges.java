package org.zhaoliao.casefile;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.calendar.AgeRule;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.tier.TierPolicy;
import org.zhaoliao.tier.VisitAlert;
import org.zhaoliao.tier.VisitEvent;
import org.zhaoliao.tier.VisitNews;

/** On which days the tier of a person can change. Between two of them it does not, so that nobody has to look at each day. */
record TierChanges(CaseFile file, Policy policy, VisitNews news) {

    /** The days after the first of a range, in order, with one more that is asked for anyway. */
    Set<LocalDate> within(DateRange days, LocalDate anyway) {
        Set<LocalDate> changes = new TreeSet<>(policy.book().changes(days));
        Stream.of(
                        Stream.of(anyway),
                        seasons(days),
                        birthdays(days),
                        edges(care()),
                        edges(warnings()),
                        edges(file.stays().stream()),
                        edges(new TimeAtHome(file.recipient()).elsewhere().stream()),
                        told())
                .flatMap(changing -> changing)
                .filter(days::contains)
                .forEach(changes::add);
        changes.remove(days.from());
        return changes;
    }

    private Stream<LocalDate> seasons(DateRange days) {
        return Stream.iterate(
                        YearMonth.from(days.from()).atDay(1),
                        first -> first.isBefore(days.until()),
                        first -> first.plusMonths(1))
                .filter(days::contains)
                .filter(this::isTurn);
    }

    private boolean isTurn(LocalDate first) {
        List<Month> heating = policy.on(first).get(TierPolicy.HEATING_MONTHS);
        return heating.contains(first.getMonth())
                != heating.contains(first.getMonth().minus(1));
    }

    private Stream<LocalDate> birthdays(DateRange days) {
        LocalDate birth = file.recipient().details().birthDate();
        return IntStream.rangeClosed(file.age(days.from()), file.age(days.until()))
                .boxed()
                .flatMap(age -> Arrays.stream(AgeRule.values()).map(rule -> rule.attains(birth, age)));
    }

    private Stream<DateRange> care() {
        return file.care().agreements().stream().flatMap(agreement -> agreement.daysInForce().stream());
    }

    private Stream<DateRange> warnings() {
        return news.alerts().stream()
                .filter(alert -> alert.division().contains(file.recipient().division()))
                .map(VisitAlert::days);
    }

    private static Stream<LocalDate> edges(Stream<DateRange> ranges) {
        return ranges.flatMap(days -> Stream.of(days.from(), days.until()));
    }

    private Stream<LocalDate> told() {
        return Stream.of(
                        file.care().assessments().stream().map(SelfCareAssessment::assessedOn),
                        file.watch().risks().stream()
                                .map(risk -> risk.signals().get(0).noticedOn()),
                        file.watch().leads().stream().map(Lead::receivedOn),
                        news.about(file.recipient().id(), file.recipient().division())
                                .map(VisitEvent::day))
                .flatMap(days -> days);
    }
}
