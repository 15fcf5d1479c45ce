package org.zhaoliao.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Change;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

/** Small fixed sample data; every person is made up. */
public final class Samples {

    /** A village. */
    public static final DivisionCode VILLAGE = DivisionCode.of("141121100201");

    /** The day for which the sources of the samples speak. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    /** Whom the samples of the other kinds are about. */
    public static final RecipientId RECIPIENT = new RecipientId("r-1");

    /** A text as long as nobody writes it, with all that breaks quoting. */
    private static final String LONG_TEXT = "长".repeat(3_000) + "\"'\\ \n {0} % 𠮷";

    /** As long a text as every store keeps. */
    private static final String LONG_ENOUGH = "长".repeat(1_000) + "\"'\\ \n {0} % 𠮷";

    /** As fine a moment as there is. */
    static final Instant NANOSECOND = Instant.parse("2026-11-03T01:02:03.123456789Z");

    /** As fine a moment as every store keeps. */
    static final Instant MICROSECOND = Instant.parse("2026-11-03T01:02:03.123456Z");

    /** Moments in order, from the first to the last second of a change, on both sides of where a count of seconds begins, and beyond its 31 bits. */
    static final List<Instant> MOMENTS = List.of(
            Instant.parse("0001-01-01T00:00:00Z"),
            Instant.parse("1582-10-10T00:00:00Z"),
            Instant.parse("1969-12-31T23:59:59.999999Z"),
            Instant.parse("1970-01-01T00:00:00Z"),
            Instant.parse("2039-01-01T00:00:00Z"),
            Instant.parse("9999-12-31T23:59:59.999998Z"));

    private static final String ODD_TEXT = "引号\" ' {0} \\ % _ | 𠮷";

    private static final FactSource LEDGER = new FactSource(FactSource.Kind.LEDGER, DAY);

    private Samples() {}

    /** The change with this number, 1 to 59. */
    public static Change change(int number) {
        Instant at = Instant.parse(String.format(Locale.ROOT, "2026-11-03T08:%02d:00Z", number));
        return new Change("staff-7", at, Reason.of("rule.yes"), new Citation("民发〔2021〕43号", String.valueOf(number)));
    }

    /** A change at a moment, for a cause with this text. */
    static Change change(Instant at, String text) {
        return new Change(
                "staff-" + "9".repeat(190),
                at,
                Reason.of("rule.saw", text, ODD_TEXT, ""),
                new Citation("晋民发〔2025〕1号".repeat(20), "5(3)"));
    }

    /** A change whose moment is as fine, and whose texts are as long and as odd, as the store takes them. */
    static Change longestChange(Set<Difference> differences) {
        return change(
                differences.contains(Difference.NO_NANOSECONDS) ? MICROSECOND : NANOSECOND,
                "长".repeat(differences.contains(Difference.NO_LONG_TEXTS) ? 1_000 : 3_000));
    }

    /** A text as long as the store takes it, with all that breaks quoting. */
    static String longText(Set<Difference> differences) {
        return differences.contains(Difference.NO_LONG_TEXTS) ? LONG_ENOUGH : LONG_TEXT;
    }

    /** The changes 1 to the last one. */
    static List<Change> changes(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Samples::change).toList();
    }

    /**
     * An ID number that nobody holds.
     *
     * @param number 1 to 999
     */
    public static ResidentId residentId(int number) {
        String body = String.format(Locale.ROOT, "14232219500101%03d", number);
        return ResidentId.of(body + ResidentId.checkDigit(body));
    }

    /** A fact carried over from a ledger. */
    static <T> Fact<T> known(T value) {
        return Fact.known(value, LEDGER);
    }

    /** A recipient with ID number {@code residentId(1)}, supported at home since 2020. */
    public static Recipient recipient(String id, DivisionCode division) {
        return RecipientSamples.registered(id, division);
    }

    /** A person who can look after somebody. */
    public static Caregiver caregiver(String id, DivisionCode division) {
        return new Caregiver(
                new CaregiverId(id),
                division,
                Caregiver.Kind.INDIVIDUAL,
                PersonName.of("𠮷田𬱖"),
                known(residentId(501)),
                known(LocalDate.of(1970, 1, 1)),
                known(PhoneNumber.of("13900001234")),
                known(false),
                Fact.unknown(),
                known(true),
                Fact.unknown(),
                known(BankAccount.of("6217000012345678901")),
                DateRange.of(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29)));
    }

    /** An organisation that looks after recipients. */
    static Caregiver organisation(String id) {
        return new Caregiver(
                new CaregiverId(id),
                DivisionCode.of("141121"),
                Caregiver.Kind.ORGANISATION,
                PersonName.of("文".repeat(50)),
                Fact.unknown(),
                Fact.unknown(),
                known(PhoneNumber.of("0358-2345678")),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                known(40),
                Fact.unknown(),
                DateRange.from(DAY));
    }
}
