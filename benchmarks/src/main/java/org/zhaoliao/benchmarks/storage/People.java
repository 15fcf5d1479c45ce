package org.zhaoliao.benchmarks.storage;

import com.google.common.collect.Lists;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.Guardian;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Change;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitorId;

/** Invented recipients of a county, spread over its villages, and their visits. */
final class People {

    static final DivisionCode COUNTY = DivisionCode.of("141121");
    static final DivisionCode TOWNSHIP = DivisionCode.of("141121103");

    /** Of a week's visits. */
    static final DateRange WEEK = DateRange.of(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 9));

    static final Change CHANGE = new Change(
            "staff-7", Instant.parse("2026-11-03T08:00:00Z"), Reason.of("rule.yes"), new Citation("民发〔2021〕43号", "1"));

    private static final int TOWNSHIPS = 10;
    private static final int VILLAGES = 20;
    private static final int BATCH = 500;
    private static final int DAYS = 28;
    private static final FactSource LEDGER = new FactSource(FactSource.Kind.LEDGER, LocalDate.of(2026, 11, 1));

    private People() {}

    /** In the batches of an import. */
    static List<List<Recipient>> batches(int count) {
        return Lists.partition(
                IntStream.range(0, count).mapToObj(People::recipient).toList(), BATCH);
    }

    static RecipientId id(int number) {
        return new RecipientId(String.format(Locale.ROOT, "r-%07d", number));
    }

    /** One for each recipient, over four weeks. */
    static List<List<HomeVisit>> visits(int count) {
        return Lists.partition(IntStream.range(0, count).mapToObj(People::visit).toList(), BATCH);
    }

    private static HomeVisit visit(int number) {
        return HomeVisit.planned(
                new VisitId(String.format(Locale.ROOT, "v-%07d", number)),
                village(number),
                id(number),
                new VisitorId("visitor-" + number % 97),
                WEEK.from().plusDays(number / VILLAGES % DAYS));
    }

    private static Recipient recipient(int number) {
        return new Recipient(
                id(number),
                village(number),
                new PersonalDetails(
                        PersonName.of("𠮷三"), known(residentId(number)), LocalDate.of(1950, 1, 1), Sex.MALE),
                RegisterType.RURAL,
                SupportForm.DISPERSED,
                List.of(),
                DateRange.from(LocalDate.of(2020, 7, 1)),
                List.of(new Disability(DisabilityKind.LIMB, 2), new Disability(DisabilityKind.MENTAL, 4)),
                known(true),
                Fact.unknown(),
                List.of(new Guardian(PersonName.of("欧阳𬱖"), Relation.SIBLING, known(PhoneNumber.of("13912345678")))),
                List.of(),
                List.of(),
                known(BankAccount.of("6217000012345678901")),
                List.of());
    }

    private static DivisionCode village(int number) {
        int place = number % (TOWNSHIPS * VILLAGES);
        return DivisionCode.of(COUNTY.digits()
                + String.format(Locale.ROOT, "%03d%03d", 100 + place / VILLAGES, 200 + place % VILLAGES));
    }

    private static ResidentId residentId(int number) {
        LocalDate born = LocalDate.of(1930, 1, 1).plusDays(number / 1000);
        String body = String.format(Locale.ROOT, "142322%tY%<tm%<td%03d", born, number % 1000);
        return ResidentId.of(body + ResidentId.checkDigit(body));
    }

    private static <T> Fact<T> known(T value) {
        return Fact.known(value, LEDGER);
    }
}
