package org.zhaoliao.testkit;

import static org.zhaoliao.testkit.Facts.fact;
import static org.zhaoliao.testkit.Samples.known;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.Guardian;
import org.zhaoliao.person.HospitalStay;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

/** Recipients in every shape. */
final class RecipientSamples {

    static final CentralSupportWish SETTLED_WISH = CentralSupportWish.expressedOn(Samples.DAY)
            .settled(Samples.DAY.plusDays(9), CentralSupportWish.Result.NO_PLACE);

    private RecipientSamples() {}

    static Recipient registered(String id, DivisionCode division) {
        return recipient(id, division, known(Samples.residentId(1)), List.of());
    }

    static Recipient holding(String id, ResidentId number) {
        return recipient(id, Samples.VILLAGE, known(number), List.of());
    }

    /** Nobody knows the ID number, so that it is not unique. */
    static Recipient unregistered(String id, DivisionCode division) {
        return recipient(id, division, Fact.unknown(), List.of());
    }

    static List<Recipient> shapes() {
        return Facts.shapes(
                List.of(registered("plain", Samples.VILLAGE), full(), disputed(), central()), RecipientSamples::minor);
    }

    /** A girl in a town, who moved home and back, or is only waiting for it; of whom things are known so or otherwise. */
    static Recipient minor(int number) {
        LocalDate born = Facts.day(number).minusYears(11);
        Fact<ResidentId> residentId = fact(number, numberOf(born, 2), numberOf(born, 4));
        LocalDate settled = Samples.DAY.plusDays(1);
        return new Recipient(
                new RecipientId("minor-" + number),
                Facts.ELSEWHERE,
                new PersonalDetails(PersonName.of("欧阳小𬱖"), residentId, born, Sex.FEMALE),
                RegisterType.URBAN,
                SupportForm.CENTRAL,
                Facts.some(number, new Recipient.EarlierForm(SupportForm.CENTRAL, Facts.day(number))),
                DateRange.from(Facts.day(number)),
                Facts.some(number, new Disability(DisabilityKind.HEARING, 1 + number)),
                Facts.answer(number),
                Facts.answer(number),
                List.of(new Guardian(
                        PersonName.of("李四𪚥"),
                        Relation.GRANDPARENT,
                        fact(number, PhoneNumber.of("13700001111"), PhoneNumber.of("0483-7654321")))),
                List.of(new HospitalStay(DateRange.from(Facts.day(number)), Facts.answer(number))),
                List.of(CentralSupportWish.expressedOn(Samples.DAY).settled(settled, CentralSupportWish.Result.PLACED)),
                fact(number, BankAccount.of("6228480402564890018"), BankAccount.of("6217000012345678901")),
                Facts.some(number, Samples.DAY.plusYears(number)));
    }

    private static ResidentId numberOf(LocalDate born, int sequence) {
        String body = "152921" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "00" + sequence;
        return ResidentId.of(body + ResidentId.checkDigit(body));
    }

    private static Recipient full() {
        Guardian guardian = new Guardian(PersonName.of("欧阳𬱖"), Relation.SIBLING, known(PhoneNumber.of("13912345678")));
        Recipient recipient = recipient("full", Samples.VILLAGE, known(Samples.residentId(2)), List.of(guardian));
        return recipient
                .withWishes(List.of(SETTLED_WISH, CentralSupportWish.expressedOn(Samples.DAY.plusYears(1))))
                .admitted(new HospitalStay(DateRange.from(Samples.DAY), Fact.unknown()))
                .admitted(new HospitalStay(
                        DateRange.of(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1)), known(false)));
    }

    private static Recipient disputed() {
        FactSource home = new FactSource(FactSource.Kind.HOME_VISIT, Samples.DAY.minusDays(1));
        FactSource match = new FactSource(FactSource.Kind.DATA_MATCH, Samples.DAY);
        Fact<ResidentId> claims = new Fact.Disputed<>(
                List.of(new Fact.Known<>(Samples.residentId(3), home), new Fact.Known<>(Samples.residentId(4), match)));
        Guardian organisation = new Guardian(PersonName.of("文".repeat(50)), Relation.ORGANISATION, Fact.unknown());
        return recipient("disputed", Samples.VILLAGE, claims, List.of(organisation));
    }

    private static Recipient central() {
        return unregistered("x".repeat(40), DivisionCode.NATION)
                .supportedDuring(DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 1)))
                .movedTo(SupportForm.CENTRAL, LocalDate.of(2023, 4, 5))
                .died(LocalDate.of(2025, 12, 9));
    }

    private static Recipient recipient(
            String id, DivisionCode division, Fact<ResidentId> residentId, List<Guardian> guardians) {
        return new Recipient(
                new RecipientId(id),
                division,
                new PersonalDetails(PersonName.of("𠮷三"), residentId, LocalDate.of(1950, 1, 1), Sex.MALE),
                RegisterType.RURAL,
                SupportForm.DISPERSED,
                List.of(),
                DateRange.from(LocalDate.of(2020, 7, 1)),
                List.of(new Disability(DisabilityKind.LIMB, 2), new Disability(DisabilityKind.MENTAL, 4)),
                known(true),
                known(false),
                guardians,
                List.of(),
                List.of(),
                known(BankAccount.of("6217000012345678901")),
                List.of());
    }
}
