package org.zhaoliao.ical;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.ical.Sample.DAY;
import static org.zhaoliao.ical.Sample.GAZETTEER;
import static org.zhaoliao.ical.Sample.KEY;
import static org.zhaoliao.ical.Sample.STAMP;
import static org.zhaoliao.ical.Sample.VILLAGE;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.HospitalStay;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.problem.ProblemStep;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.worklist.CaseDuties;
import org.zhaoliao.worklist.Duty;
import org.zhaoliao.worklist.DutyKind;
import org.zhaoliao.worklist.Worklist;

/** W5.4: whatever stands in a case file, its calendar names nobody and no illness. */
class PersonalDataProperties {

    private static final Policy POLICY = NationalPolicy.book().at(VILLAGE, DAY);
    private static final FactSource LEDGER = new FactSource(FactSource.Kind.LEDGER, DAY.minusYears(3));

    /** What is private of a person. */
    record Private(String name, LocalDate birth, String account, String phone, String house) {

        ResidentId residentId() {
            String body = "141121" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "001";
            return ResidentId.of(body + ResidentId.checkDigit(body));
        }

        String words() {
            return name + "住" + house + "，电话" + phone + "，患" + ILLNESS;
        }
    }

    private static final String ILLNESS = "癫痫";

    @Property(tries = 200)
    void theCalendarOfACaseNamesNobody(@ForAll("persons") Private person) {
        List<Duty> duties = CaseDuties.of(file(person), POLICY, WorkingCalendar.mainland());
        assertTrue(duties.stream().anyMatch(duty -> duty.kind() == DutyKind.SETTLE_PROBLEM));
        assertTrue(duties.stream().anyMatch(duty -> duty.kind() == DutyKind.ATTEND_IN_HOSPITAL));
        for (Wording wording : List.of(Wording.CHINESE, Wording.ENGLISH)) {
            String text = CareCalendar.in(wording, GAZETTEER, KEY)
                    .write(List.of(Sample.visit("R-1", DAY)), Worklist.of(DAY, duties), STAMP)
                    .replace("\r\n ", "");
            for (String secret : secrets(person)) {
                assertFalse(text.contains(secret), secret);
            }
        }
    }

    private static List<String> secrets(Private person) {
        return List.of(
                person.name(),
                person.residentId().reveal(),
                person.account(),
                person.phone(),
                person.house(),
                ILLNESS,
                "住院",
                "医院",
                "健康",
                "hospital",
                "health");
    }

    private static CaseFile file(Private person) {
        Problem problem = new Problem(
                new ProblemId("P-1"),
                VILLAGE,
                List.of(new RecipientId("R-1")),
                Problem.Origin.VISIT,
                ProblemKind.HEALTH,
                person.words(),
                DAY.minusDays(20),
                DivisionCode.of("141121100"),
                ProblemStatus.OPEN,
                List.of(ProblemStep.of(
                        org.zhaoliao.problem.ProblemAction.TAKE_BACK, DAY.minusDays(19), person.words())));
        return new CaseFile(
                recipient(person),
                new CaseFile.Care(List.of(), List.of(), Map.of(), List.of()),
                new CaseFile.Watch(
                        List.of(), List.of(problem), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static Recipient recipient(Private person) {
        return new Recipient(
                new RecipientId("R-1"),
                VILLAGE,
                new PersonalDetails(
                        PersonName.of(person.name()),
                        Fact.known(person.residentId(), LEDGER),
                        person.birth(),
                        Sex.MALE),
                RegisterType.RURAL,
                SupportForm.DISPERSED,
                List.of(),
                DateRange.from(DAY.minusYears(3)),
                List.of(),
                Fact.known(true, LEDGER),
                Fact.unknown(),
                List.of(),
                List.of(new HospitalStay(DateRange.from(DAY.minusDays(3)), Fact.known(false, LEDGER))),
                List.of(CentralSupportWish.expressedOn(DAY.minusDays(9))),
                Fact.known(BankAccount.of(person.account()), LEDGER),
                List.of());
    }

    @Provide
    Arbitrary<Private> persons() {
        Arbitrary<String> names =
                Arbitraries.strings().withChars("麴璟翀頔彧").ofMinLength(2).ofMaxLength(4);
        Arbitrary<LocalDate> births = Arbitraries.integers()
                .between(0, 9000)
                .map(days -> LocalDate.of(1935, 1, 1).plusDays(days));
        Arbitrary<String> digits = Arbitraries.strings().withCharRange('0', '9').ofLength(8);
        return Combinators.combine(names, births, digits, digits)
                .as((name, birth, account, phone) ->
                        new Private(name, birth, "62170000" + account + "901", "138" + phone, "槐荫巷" + phone + "号"));
    }
}
