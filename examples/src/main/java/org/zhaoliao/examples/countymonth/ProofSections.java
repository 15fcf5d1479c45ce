package org.zhaoliao.examples.countymonth;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhaoliao.determination.Determination;
import org.zhaoliao.determination.DeterminationId;
import org.zhaoliao.html.report.Section;
import org.zhaoliao.html.report.Table;
import org.zhaoliao.jdbc.BrokenLink;
import org.zhaoliao.revision.Versioned;

/** What can be held against the records afterwards: which rows were taken, the random checks drawn again, commands, the sealed histories. */
final class ProofSections {

    private final County county;
    private final MonthOutcome outcome;
    private final ReportWords words;

    ProofSections(County county, MonthOutcome outcome) {
        this.words = new ReportWords(county.wording());
        this.county = county;
        this.outcome = outcome;
    }

    Section passages() {
        List<List<String>> rows = Passages.taken(county.store(), words.wording()).entrySet().stream()
                .map(taken -> List.of(
                        taken.getKey().cycle(),
                        taken.getKey().status(),
                        taken.getKey().action(),
                        String.valueOf(taken.getValue())))
                .sorted((one, other) -> String.join(" ", one).compareTo(String.join(" ", other)))
                .toList();
        return Section.of(
                "passages",
                words.of("passages"),
                words.of("passages.note"),
                List.of(Table.of(
                        words.of("passages.rows"),
                        List.of(words.text("cycle"), words.text("status"), words.text("action"), words.number("times")),
                        rows)));
    }

    Section proofs() {
        return Section.of(
                "proofs", words.of("proofs"), words.of("proofs.note"), List.of(spotChecks(), commands(), verified()));
    }

    private Table spotChecks() {
        return Table.of(
                words.of("proofs.checks"),
                List.of(
                        words.text("township"),
                        words.number("checks.batch"),
                        words.number("checks.drawn"),
                        words.text("checks.which"),
                        words.number("checks.recorded"),
                        words.text("seed"),
                        words.text("checks.again")),
                outcome.checks().stream().map(this::check).toList());
    }

    private Table commands() {
        Map<String, List<Inbox.Sent>> byOperation = outcome.commands().stream()
                .collect(Collectors.groupingBy(sent -> sent.command().operation(), TreeMap::new, Collectors.toList()));
        return Table.of(
                words.of("commands"),
                List.of(
                        words.text("commands"),
                        words.number("matters"),
                        words.number("commands.received"),
                        words.number("commands.carried-out"),
                        words.text("commands.answers")),
                byOperation.entrySet().stream()
                        .map(operation -> sent(operation.getKey(), operation.getValue()))
                        .toList());
    }

    private Table verified() {
        return Table.of(
                words.of("proofs.histories"),
                List.of(words.text("kind"), words.text("result")),
                outcome.verified().entrySet().stream()
                        .map(kind -> List.of(kind.getKey(), result(kind.getValue())))
                        .toList());
    }

    /** The draw is made again from what the store holds of the batch. */
    private List<String> check(SpotChecks.Check check) {
        List<Determination> batch = check.batch().stream()
                .map(id -> county.store().determinations().find(id).orElseThrow())
                .map(Versioned::value)
                .toList();
        int missing = check.drawn().unchecked(batch).size();
        boolean again = check.drawn()
                .isDrawnFrom(check.batch(), county.book().at(check.drawn().township(), SpotChecks.day(county)));
        return List.of(
                county.gazetteer().name(check.drawn().township()),
                String.valueOf(check.drawn().batch()),
                String.valueOf(check.drawn().drawn().size()),
                check.drawn().drawn().stream()
                        .map(DeterminationId::value)
                        .collect(Collectors.joining(words.of("list"))),
                String.valueOf(check.drawn().drawn().size() - missing),
                String.valueOf(check.drawn().seed()),
                again ? words.of("same") : words.of("different"));
    }

    private List<String> sent(String operation, List<Inbox.Sent> sent) {
        return List.of(
                operation,
                String.valueOf(sent.size()),
                String.valueOf(
                        sent.stream().mapToInt(one -> one.answers().size()).sum()),
                String.valueOf(sent.stream().mapToInt(Inbox.Sent::carriedOut).sum()),
                sent.stream().allMatch(Inbox.Sent::isAnsweredAlike) ? words.of("same") : words.of("different"));
    }

    private String result(List<BrokenLink> broken) {
        return broken.isEmpty()
                ? words.of("whole")
                : words.of("broken-from", broken.get(0).id(), broken.get(0).revision());
    }
}
