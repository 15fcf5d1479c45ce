package org.zhaoliao.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zhaoliao.calendar.BeijingTime;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.census.LateCorrection;
import org.zhaoliao.census.LateCorrection.Cause;
import org.zhaoliao.census.ProcedureCount;
import org.zhaoliao.census.ProcedureFigure;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.revision.History;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.tally.Tally;
import org.zhaoliao.usecase.LateEntries.Late;

/**
 * Reads the ledger of a division as of a day and as it was known at a moment (台账查询): what happened by the day, as far as it was entered by the moment.
 *
 * <p>What has a day of its own inside a record counts from that day, however late it was entered. What has none, the village, the register and the disabilities
 * above all, is taken as it stood at the end of the day, corrections included. Recipients are found where they were known to live at the moment: to see those who
 * had moved out of a division between the day and the moment, read the division above and look at the village of each entry.
 */
public final class ReadLedger {

    private final CareStore store;
    private final PolicyBook book;

    /** With the store to read, and the policy to derive by. */
    public ReadLedger(CareStore store, PolicyBook book) {
        this.store = store;
        this.book = book;
    }

    /** Shows the entry of each recipient of a division; holds one page of recipients in memory. */
    public void each(DivisionCode within, LocalDate day, Instant known, Consumer<LedgerEntry> visitor) {
        files(within, day, known, file -> visitor.accept(entry(file, day)));
    }

    /** Shows the case file that each entry is derived from, with what has no day of its own as it stood on the day. */
    public void files(DivisionCode within, LocalDate day, Instant known, Consumer<CaseFile> visitor) {
        Knowledge knowledge = new Knowledge(known);
        knowledge.eachPage(
                store.recipients(),
                within,
                recipients -> files(recipients, day, knowledge).forEach(visitor));
    }

    /** Counts leads, applications, decisions and time limits of a period, as they were known at a moment (W3.1). */
    public Tally<ProcedureFigure> procedures(
            DivisionCode within, DateRange period, Instant known, WorkingCalendar calendar) {
        ProcedureCount count = new ProcedureCount(period, book, calendar);
        Knowledge knowledge = new Knowledge(known);
        knowledge.each(store.leads(), within, count::add);
        knowledge.each(store.determinations(), within, count::add);
        return count.tally();
    }

    /**
     * Shows each recipient of whom a day is known otherwise now than when it was reported, with what was entered meanwhile: those who are known to live in the
     * division now, then those who were only when it was reported.
     *
     * @param reported when the day was reported
     * @param now a later moment
     */
    public void corrections(
            DivisionCode within, LocalDate day, Instant reported, Instant now, Consumer<LateCorrection> visitor) {
        either(within, reported, now, recipient -> {
            List<LedgerEntry> then = entry(recipient, day, new Knowledge(reported));
            List<LedgerEntry> corrected = entry(recipient, day, new Knowledge(now));
            if (!then.equals(corrected)) {
                visitor.accept(new LateCorrection(
                        recipient.id(), then, corrected, causes(recipient, day, then, reported, now)));
            }
        });
    }

    /** The late entries of each record that by itself changes what was reported; all of them where none does. */
    private List<Cause> causes(
            Recipient recipient, LocalDate day, List<LedgerEntry> then, Instant reported, Instant now) {
        List<Late> late = LateEntries.of(recipient.id(), store, reported, now);
        Knowledge before = new Knowledge(reported);
        List<Late> alone = late.stream()
                .filter(one -> !entry(recipient, day, before.but(one.id(), now)).equals(then))
                .toList();
        return (alone.isEmpty() ? late : alone)
                .stream().flatMap(one -> one.entries().stream()).toList();
    }

    private List<LedgerEntry> entry(Recipient stored, LocalDate day, Knowledge known) {
        List<Recipient> latest = List.copyOf(
                known.states(store.recipients(), List.of(stored.id())).values());
        return files(latest, day, known).stream().map(file -> entry(file, day)).toList();
    }

    private LedgerEntry entry(CaseFile file, LocalDate day) {
        return LedgerEntry.of(file, book.at(file.recipient().division(), day));
    }

    /** Shows each recipient once who was known to live in a division at one of two moments. */
    private void either(DivisionCode within, Instant reported, Instant now, Consumer<Recipient> visitor) {
        Knowledge later = new Knowledge(now);
        later.each(store.recipients(), within, visitor);
        new Knowledge(reported).eachPage(store.recipients(), within, recipients -> {
            Map<RecipientId, Recipient> shown = later.states(
                    store.recipients(), recipients.stream().map(Recipient::id).toList());
            recipients.stream()
                    .filter(one -> Stream.ofNullable(shown.get(one.id()))
                            .noneMatch(known -> within.contains(known.division())))
                    .forEach(visitor);
        });
    }

    /** The case files of recipients in the state that was known at last, with what has no day of its own as it stood on the day. */
    private List<CaseFile> files(List<Recipient> latest, LocalDate day, Knowledge known) {
        Instant end = BeijingTime.endOf(day);
        return new ReadCaseFiles(store, known)
                .of(latest.stream()
                        .map(recipient ->
                                known.of(recipient.id()).isAfter(end) ? asOf(recipient, end, known) : recipient)
                        .toList());
    }

    private Recipient asOf(Recipient latest, Instant end, Knowledge known) {
        return new History<>(store.recipients().history(latest.id()))
                .asOf(end, known.of(latest.id()))
                .map(held -> asOf(latest, held.value()))
                .orElse(latest);
    }

    /** What has a day of its own by the latest state, the rest by the one of the day. */
    private static Recipient asOf(Recipient latest, Recipient then) {
        return new Recipient(
                latest.id(),
                then.division(),
                then.details(),
                then.register(),
                latest.form(),
                latest.earlierForms(),
                latest.support(),
                then.disabilities(),
                then.livesAlone(),
                then.atSchool(),
                then.guardians(),
                latest.hospitalStays(),
                latest.wishes(),
                then.account(),
                latest.died());
    }
}
