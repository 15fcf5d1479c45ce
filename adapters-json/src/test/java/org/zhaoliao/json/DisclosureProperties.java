package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.assessment.LevelOverride;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.identity.PersonalData;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.Guardian;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.testkit.Samples;

@DisplayName("W5.4: documents show no personal data unless a purpose needs it")
class DisclosureProperties {

    private static List<PersonalData> known(Fact<? extends PersonalData> fact) {
        List<PersonalData> known = new ArrayList<>(fact.value().stream().toList());
        if (fact instanceof Fact.Disputed<? extends PersonalData> disputed) {
            disputed.claims().forEach(claim -> known.add(claim.known()));
        }
        return known;
    }

    private static List<PersonalData> numbers(Recipient recipient) {
        return Stream.of(
                        known(recipient.details().residentId()).stream(),
                        known(recipient.account()).stream(),
                        recipient.guardians().stream().flatMap(guardian -> known(guardian.phone()).stream()))
                .flatMap(data -> data)
                .toList();
    }

    private static List<PersonalData> names(Recipient recipient) {
        return Stream.concat(
                        Stream.of(recipient.details().name()),
                        recipient.guardians().stream().map(Guardian::name))
                .map(name -> (PersonalData) name)
                .toList();
    }

    private static void hides(String text, List<PersonalData> data) {
        data.forEach(one -> assertFalse(text.contains(one.reveal()), text));
    }

    private static void shows(String text, List<PersonalData> data) {
        data.forEach(one -> assertTrue(text.contains(one.reveal()), text));
    }

    @Property(tries = 300)
    void aRecipientIsMaskedByDefault(@ForAll long seed) {
        Recipient recipient = Drawn.value(Recipient.class, seed);
        String masked = Documents.RECIPIENT.write(recipient);

        hides(masked, numbers(recipient));
        hides(masked, names(recipient));
        assertTrue(masked.contains(recipient.details().name().masked()));
        for (String health : List.of("birthDate", "disabilities", "hospitalStays", "grade", "attended")) {
            assertFalse(masked.contains(health), masked);
        }
        assertEquals(
                "json.masked",
                assertThrows(InvalidInputException.class, () -> Documents.RECIPIENT.read(masked))
                        .errors()
                        .get(0)
                        .code());
    }

    @Property(tries = 300)
    void aPurposeShowsWhatItNeedsAndNoMore(@ForAll long seed) {
        Recipient recipient = Drawn.value(Recipient.class, seed);
        String payment = Documents.RECIPIENT.write(recipient, Disclosure.PAYMENT);
        String care = Documents.RECIPIENT.write(recipient, Disclosure.CARE);

        shows(payment, known(recipient.details().residentId()));
        shows(payment, known(recipient.account()));
        recipient.guardians().forEach(guardian -> hides(payment, known(guardian.phone())));
        assertFalse(payment.contains("disabilities"));
        recipient.guardians().forEach(guardian -> shows(care, known(guardian.phone())));
        hides(care, known(recipient.details().residentId()));
        hides(care, known(recipient.account()));
        assertTrue(care.contains("disabilities"));
        shows(Documents.RECIPIENT.write(recipient, Disclosure.EXCHANGE), numbers(recipient));
    }

    @Property(tries = 200)
    void aCaregiverIsMaskedByDefault(@ForAll long seed) {
        Caregiver caregiver = Drawn.value(Caregiver.class, seed);
        String masked = Documents.CAREGIVER.write(caregiver);

        hides(masked, List.of(caregiver.name()));
        hides(masked, known(caregiver.residentId()));
        hides(masked, known(caregiver.phone()));
        hides(masked, known(caregiver.account()));
        assertFalse(masked.contains("birthDate") || masked.contains("\"fit\""));
    }

    @Property(tries = 300)
    void anAssessmentTellsNothingOfHealthAndNamesNobodyUnlessItIsNeeded(@ForAll long seed) {
        SelfCareAssessment assessment = withTexts(Drawn.value(SelfCareAssessment.class, seed));

        for (Disclosure disclosure : Disclosure.values()) {
            String text = Documents.ASSESSMENT.write(assessment, disclosure);
            boolean health = disclosure.shows(PersonalKind.HEALTH);
            boolean names = disclosure.shows(PersonalKind.NAME);
            for (String told : List.of("fell in 赵某家", "level", "张甲某", "李乙某", "basis")) {
                assertEquals(health, text.contains(told), text);
            }
            assertEquals(names, text.contains("孙丙某"), text);
            if (disclosure == Disclosure.EXCHANGE) {
                assertEquals(assessment, Documents.ASSESSMENT.read(text));
            } else {
                assertThrows(InvalidInputException.class, () -> Documents.ASSESSMENT.read(text));
            }
        }
        String told = AssessmentWire.of(assessment, Disclosure.EXCHANGE).toString();
        assertFalse(told.contains("某"), told);
    }

    private static SelfCareAssessment withTexts(SelfCareAssessment drawn) {
        return new SelfCareAssessment(
                drawn.id(),
                drawn.recipient(),
                drawn.division(),
                drawn.assessedOn(),
                drawn.basis(),
                List.of(new LevelOverride(CareLevel.PARTLY_DEPENDENT, "fell in 赵某家", "张甲某", "李乙某")),
                "孙丙某");
    }

    @Property(tries = 300)
    void aLineOfTheLedgerTellsNothingOfHealthUnlessItIsNeeded(@ForAll long seed) {
        LedgerEntry entry = LedgerSamples.entry(seed);
        List<String> sensitive =
                List.of("person", "age", "level", "keyGroups", "disabilities", "gaps", "problems", "risks");

        for (Disclosure disclosure : Disclosure.values()) {
            String text = Documents.LEDGER_ENTRY.write(entry, disclosure);
            boolean health = disclosure.shows(PersonalKind.HEALTH);
            sensitive.forEach(member -> assertEquals(health, text.contains("\"" + member + "\""), text));
            for (KeyGroup group : entry.person().keyGroups()) {
                assertEquals(health, text.contains("\"" + group.name() + "\""), text);
            }
            if (disclosure != Disclosure.EXCHANGE) {
                InputError masked = assertThrows(InvalidInputException.class, () -> Documents.LEDGER_ENTRY.read(text))
                        .errors()
                        .get(0);
                assertEquals("json.masked", masked.code());
            }
        }
    }

    @Property(tries = 50)
    void aLineOfTheLedgerThatClaimsToShowAllIsMissedWhatItLeavesOut(@ForAll long seed) {
        String text =
                Documents.LEDGER_ENTRY.write(LedgerSamples.entry(seed)).replaceFirst("\"MASKED\"", "\"EXCHANGE\"");

        assertEquals(
                List.of("person json.missing", "gaps json.missing", "problems json.missing", "risks json.missing"),
                assertThrows(InvalidInputException.class, () -> Documents.LEDGER_ENTRY.read(text)).errors().stream()
                        .map(error -> error.path() + " " + error.code())
                        .toList());
    }

    @Property(tries = 300)
    void aFaultNeverShowsWhatWasThere(@ForAll long seed) {
        Recipient recipient = Drawn.value(Recipient.class, seed);
        String broken = Documents.RECIPIENT
                .write(recipient, Disclosure.EXCHANGE)
                .replaceAll("\"value\" : \"(\\d+)", "\"value\" : \"x$1")
                .replaceAll(
                        "\"sex\" : \"",
                        "\"sex\" : \"" + recipient.details().name().reveal())
                .replaceAll("\"asOf\" : \"", "\"asOf\" : \"139" + "12345678");
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> Documents.RECIPIENT.read(broken));

        String told = refused.getMessage() + refused.errors();
        hides(told, numbers(recipient));
        hides(told, names(recipient));
        assertFalse(told.contains("13912345678"));
    }

    @Property(tries = 200)
    void neitherDoesAWireRecordAsText(@ForAll long seed) {
        Recipient recipient = Drawn.value(Recipient.class, seed);
        Caregiver caregiver = Drawn.value(Caregiver.class, seed);
        String text = RecipientWire.of(recipient, Disclosure.EXCHANGE).toString()
                + RecipientWire.of(recipient, Disclosure.EXCHANGE).guardians()
                + CaregiverWire.of(caregiver, Disclosure.EXCHANGE)
                + Documents.RECIPIENT.keeping(Documents.RECIPIENT.write(recipient, Disclosure.EXCHANGE));

        hides(text, numbers(recipient));
        hides(text, names(recipient));
        hides(text, List.of(caregiver.name()));
    }

    @Property(tries = 400)
    void aVillageSeesNeitherNumbersNorHealthNorTheNameOfAMinor(@ForAll long seed) {
        Recipient recipient = Drawn.value(Recipient.class, seed);
        Assume.that(!recipient.details().birthDate().isAfter(DecisionSamples.DAY));
        PublicNotice notice = PublicNotice.of(
                recipient.division(),
                DateRange.of(DecisionSamples.DAY, DecisionSamples.DAY.plusDays(7)),
                List.of(recipient),
                DecisionSamples.POLICY);
        String text = Documents.PUBLIC_NOTICE.write(notice);
        boolean minor = recipient.details().birthDate().isAfter(DecisionSamples.DAY.minusYears(18));

        hides(text, numbers(recipient));
        recipient.guardians().stream()
                .filter(guardian -> !guardian.name().equals(recipient.details().name()))
                .forEach(guardian -> hides(text, List.of(guardian.name())));
        assertEquals(!minor, text.contains(recipient.details().name().reveal()));
        recipient
                .disabilities()
                .forEach(one -> assertFalse(text.contains(one.kind().name())));
        for (String hidden : List.of("disab", "hospital", "level", "birth", "residentId", "account", "phone", "sex")) {
            assertFalse(text.contains(hidden), text);
        }
        assertFalse(notice.toString().contains(recipient.details().name().reveal()));
    }

    @Property(tries = 50)
    void aNoticeIsOfOneVillage(@ForAll long seed) {
        Recipient recipient = Drawn.value(Recipient.class, seed);
        Assume.that(!recipient.details().birthDate().isAfter(DecisionSamples.DAY));
        PublicNotice elsewhere = PublicNotice.of(
                Samples.VILLAGE.parent().orElseThrow(),
                DateRange.from(DecisionSamples.DAY),
                List.of(recipient),
                DecisionSamples.POLICY);

        assertEquals(
                recipient.division().equals(Samples.VILLAGE) ? 1 : 0,
                elsewhere.entries().size());
    }
}
