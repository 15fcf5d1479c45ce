package org.zhaoliao.visitcheck;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitReport.Evidence;
import org.zhaoliao.visit.VisitorId;

/** A visit with its report. */
record MadeVisit(HomeVisit visit, VisitReport report) {

    /** The visits that were made and entered by a day, ordered by identifier. */
    static List<MadeVisit> by(LocalDate asOf, Collection<HomeVisit> visits) {
        return visits.stream()
                .distinct()
                .flatMap(visit -> visit.report().stream().map(report -> new MadeVisit(visit, report)))
                .filter(made -> !made.knownOn().isAfter(asOf))
                .sorted(Comparator.comparing(made -> made.visit().id()))
                .toList();
    }

    LocalDate day() {
        return report.day();
    }

    /** From when on somebody could read the report. */
    LocalDate knownOn() {
        return Stream.concat(
                        Stream.of(report.day()),
                        report.trace().entered().stream().map(entered -> entered.toLocalDate()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether a moment is before the end of the visit: before its day where nobody wrote down the hours. */
    boolean isBeforeItsEnd(LocalDateTime moment) {
        LocalDateTime end = report.trace().hours().stream()
                .map(hours -> day().atTime(hours.until()))
                .findFirst()
                .orElse(day().atStartOfDay());
        return moment.isBefore(end);
    }

    boolean isAtHome() {
        return report.means() == VisitMeans.FACE_TO_FACE;
    }

    /** By whom and when: nobody is in two places at once. */
    VisitorDay visitorDay() {
        return new VisitorDay(visit.visitor(), report.day());
    }

    /** What its papers and pictures are known by: how the host keeps them, and their content. */
    Stream<String> marks() {
        return report.trace().evidence().stream().flatMap(MadeVisit::marks).distinct();
    }

    private static Stream<String> marks(Evidence evidence) {
        return Stream.concat(
                Stream.of("reference " + evidence.reference()),
                evidence.digest().stream().map("digest "::concat));
    }

    /** A visitor on a day. */
    record VisitorDay(VisitorId visitor, LocalDate day) {}
}
