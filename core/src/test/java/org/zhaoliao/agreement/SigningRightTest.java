package org.zhaoliao.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.agreement.CareAgreement.Signatory;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.Guardian;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

@DisplayName("W2.4, (b)20: three parties sign; for a recipient who cannot, a guardian or the village committee does")
class SigningRightTest {

    private static final LocalDate GROWN = LocalDate.of(1950, 1, 1);
    private static final Caregiver CAREGIVER = Sample.caregiver(Sample.CAREGIVER, DateRange.from(Sample.START));
    private static final Guardian SOMEBODY = guardian("赵六", Fact.unknown());

    private static Guardian guardian(String name, Fact<PhoneNumber> phone) {
        return new Guardian(PersonName.of(name), Relation.SIBLING, phone);
    }

    private static Recipient person(LocalDate born, List<Disability> disabilities, Guardian... guardians) {
        return new Recipient(
                Sample.RECIPIENT,
                Sample.VILLAGE,
                new PersonalDetails(PersonName.of("王五"), Fact.unknown(), born, Sex.MALE),
                RegisterType.RURAL,
                SupportForm.DISPERSED,
                List.of(),
                DateRange.from(Sample.START),
                disabilities,
                Fact.unknown(),
                Fact.unknown(),
                List.of(guardians),
                List.of(),
                List.of(),
                Fact.unknown(),
                List.of());
    }

    private static Verdict right(Signatory by, Recipient recipient) {
        return by.right(recipient, CAREGIVER, Sample.policy(Sample.START)).verdict();
    }

    private static Signatory entitled(Recipient recipient) {
        return Signatory.entitled(recipient, CAREGIVER, Sample.policy(Sample.START));
    }

    @Test
    @DisplayName("a grown person signs, and nobody for them")
    void inPerson() {
        Recipient grown = person(GROWN, List.of());
        assertEquals(Verdict.MET, right(Signatory.PERSON, grown));
        assertEquals(Verdict.NOT_MET, right(Signatory.GUARDIAN, grown));
        assertEquals(Verdict.NOT_MET, right(Signatory.VILLAGE_COMMITTEE, grown));
        assertEquals(Signatory.PERSON, entitled(grown));
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({"2008-01-01,PERSON", "2008-01-02,GUARDIAN"})
    @DisplayName("a minor is represented until the eighteenth birthday")
    void minor(LocalDate born, Signatory expected) {
        assertEquals(expected, entitled(person(born, List.of(), SOMEBODY)));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"MENTAL,2,GUARDIAN", "MENTAL,3,PERSON", "INTELLECTUAL,1,GUARDIAN", "VISUAL,1,PERSON"})
    @DisplayName(
            "a severe intellectual or mental disability calls for a guardian, another one does not; none is named in the reason")
    void disabled(DisabilityKind kind, int grade, Signatory expected) {
        Recipient disabled = person(GROWN, List.of(new Disability(kind, grade)), SOMEBODY);
        assertEquals(expected, entitled(disabled));
        Finding finding = Signatory.PERSON.right(disabled, CAREGIVER, Sample.policy(Sample.START));
        assertFalse(finding.toString().contains(kind.name()));
    }

    @Test
    @DisplayName("nobody signs on both sides: where the only guardian is the caregiver, the village committee signs")
    void caregiverAsGuardian() {
        LocalDate child = LocalDate.of(2015, 1, 1);
        Guardian caregiver = guardian("李四", Fact.unknown());
        assertEquals(Signatory.VILLAGE_COMMITTEE, entitled(person(child, List.of(), caregiver)));
        assertEquals(Signatory.GUARDIAN, entitled(person(child, List.of(), caregiver, SOMEBODY)));
        assertEquals(Signatory.VILLAGE_COMMITTEE, entitled(person(child, List.of())));
    }

    @Test
    @DisplayName("a namesake is somebody else only where the telephone numbers are known to differ")
    void namesake() {
        Caregiver reachable = new Caregiver(
                CAREGIVER.id(),
                CAREGIVER.division(),
                CAREGIVER.kind(),
                CAREGIVER.name(),
                Fact.unknown(),
                Fact.unknown(),
                Sample.known(PhoneNumber.of("13800000001")),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                CAREGIVER.available());
        Recipient child = person(
                LocalDate.of(2015, 1, 1), List.of(), guardian("李四", Sample.known(PhoneNumber.of("13800000002"))));
        assertEquals(Signatory.GUARDIAN, Signatory.entitled(child, reachable, Sample.policy(Sample.START)));
        assertEquals(Signatory.VILLAGE_COMMITTEE, entitled(child));
        Recipient same = person(
                LocalDate.of(2015, 1, 1), List.of(), guardian("李四", Sample.known(PhoneNumber.of("13800000001"))));
        assertEquals(Signatory.VILLAGE_COMMITTEE, Signatory.entitled(same, reachable, Sample.policy(Sample.START)));
    }

    @Test
    @DisplayName("each finding names its own condition and what was seen of it")
    void conditions() {
        Recipient disabled = person(GROWN, List.of(new Disability(DisabilityKind.MENTAL, 1)), SOMEBODY);
        assertEquals(
                List.of(
                        "agreement.signing.adult agreement.signing.saw-age",
                        "agreement.signing.able agreement.signing.saw-represented"),
                seen(Signatory.PERSON, disabled));
        assertEquals(
                List.of(
                        "agreement.signing.represented agreement.signing.saw-represented",
                        "agreement.signing.no-guardian agreement.signing.saw-guardians"),
                seen(Signatory.VILLAGE_COMMITTEE, disabled));
        assertEquals(
                List.of(
                        "agreement.signing.represented agreement.signing.saw-able",
                        "agreement.signing.no-guardian agreement.signing.saw-guardians"),
                seen(Signatory.VILLAGE_COMMITTEE, person(GROWN, List.of())));
        assertEquals(
                "agreement.signing.able agreement.signing.saw-able",
                seen(Signatory.PERSON, person(GROWN, List.of())).get(1));
        assertEquals(
                "agreement.signing.guardian",
                Signatory.GUARDIAN
                        .right(disabled, CAREGIVER, Sample.policy(Sample.START))
                        .rule());
    }

    private static List<String> seen(Signatory by, Recipient recipient) {
        return by.right(recipient, CAREGIVER, Sample.policy(Sample.START)).parts().stream()
                .map(part -> part.rule() + " "
                        + ((Finding.Leaf) part).observation().reason().code())
                .toList();
    }

    @Test
    @DisplayName("the finding says what was seen, in both languages")
    void told() {
        Finding finding =
                Signatory.GUARDIAN.right(person(GROWN, List.of(), SOMEBODY), CAREGIVER, Sample.policy(Sample.START));
        Finding.Leaf leaf = (Finding.Leaf) finding;
        assertEquals(
                "登记监护人1名，其中照料服务人以外1名", Wording.CHINESE.of(leaf.observation().reason()));
        assertEquals(
                "1 guardians on record, 1 of them not the caregiver",
                Wording.ENGLISH.of(leaf.observation().reason()));
    }
}
