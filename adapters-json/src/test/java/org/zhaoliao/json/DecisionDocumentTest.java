package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

@DisplayName("W5.2: a decision is kept with what it saw, and can be proven")
class DecisionDocumentTest {

    private static final String STORED = stored("versions/decision-2.json");

    private static String stored(String name) {
        try (InputStream file = Objects.requireNonNull(DecisionDocumentTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<InputError> faults(String json) {
        return assertThrows(InvalidInputException.class, () -> DecisionDocument.read(json))
                .errors();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Test
    @DisplayName("the digest is of the decision, whichever version of the document it was kept in")
    void digestOutlivesVersions() {
        SealedDecision first =
                SealedDecision.seal(DecisionDocument.read(stored("versions/decision-1.json")), new Sm3());

        assertEquals(first, SealedDecision.seal(DecisionDocument.read(STORED), new Sm3()));
        assertFalse(new String(DecisionDocument.canonical(first.decision()), StandardCharsets.UTF_8)
                .contains("disclosure"));
    }

    @Test
    @DisplayName("the standard vector of each hash")
    void vectors() {
        byte[] abc = "abc".getBytes(StandardCharsets.UTF_8);

        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                hex(Digest.sha256().of(abc)));
        assertEquals("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0", hex(new Sm3().of(abc)));
        assertEquals("SHA-256", Digest.sha256().algorithm());
        assertEquals("SM3", new Sm3().algorithm());
    }

    @ParameterizedTest(name = "in {0}, {1}")
    @CsvSource({"en-US,UTC", "tr-TR,Asia/Shanghai", "ar-SA-u-nu-arab,America/Lima", "th-TH-u-ca-buddhist,Asia/Tokyo"})
    @DisplayName(
            "a stored decision, decided again in any language and time zone, has the digests that were stored with it")
    void golden(String language, String zone) {
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            EligibilityDecision read = DecisionDocument.read(STORED);
            EligibilityDecision again = Eligibility.decide(read.facts(), DecisionSamples.POLICY, read.asOf());

            assertEquals(
                    stored("decision.digests").lines().toList(),
                    List.of(
                            "SHA-256 "
                                    + SealedDecision.seal(again, Digest.sha256())
                                            .digest(),
                            "SM3 " + SealedDecision.seal(again, new Sm3()).digest()));
            assertEquals(STORED, DecisionDocument.exchange(again));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @Test
    @DisplayName("a digest of another hash proves nothing")
    void otherHash() {
        SealedDecision sealed = SealedDecision.seal(DecisionDocument.read(STORED), Digest.sha256());

        assertTrue(sealed.isIntact(Digest.sha256()));
        assertFalse(sealed.isIntact(new Sm3()));
        assertFalse(new SealedDecision(sealed.decision(), "SM3", sealed.digest()).isIntact(new Sm3()));
    }

    @Test
    @DisplayName("a verdict that a hand has changed is refused where it stands")
    void tampered() {
        assertEquals(
                List.of(InputError.of("verdict", "json.verdict", "MET", "NOT_MET")),
                faults(STORED.replaceFirst("\"verdict\" : \"NOT_MET\"", "\"verdict\" : \"MET\"")));
        String inside =
                STORED.replaceFirst("(?s)(\"rule\" : \"eligibility.group\".*?\"verdict\" : )\"NOT_MET\"", "$1\"MET\"");
        assertEquals(List.of(InputError.of("root.parts[0].verdict", "json.verdict", "MET", "NOT_MET")), faults(inside));
    }

    @ParameterizedTest(name = "{2} at {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'birth-date':{'value':'1950-02-30','source':'DOCUMENT','asOf':'2026-01-01'}}|facts.birth-date.value|json.day",
                "{'birth-date':{'value':19500301,'source':'DOCUMENT','asOf':'2026-01-01'}}|facts.birth-date.value|json.value-kind",
                "{'birth-date':{'value':'1950-03-01','source':'RUMOUR','asOf':'2026-01-01'}}|facts.birth-date.source|json.choice",
                "{'birth-date':{'value':'1950-03-01','source':'DOCUMENT'}}|facts.birth-date.asOf|json.missing",
                "{'property.deposits':{'value':'-1','source':'DOCUMENT','asOf':'2026-01-01'}}|facts.property.deposits.value|json.amount",
                "{'property.deposits':{'value':'1e9','source':'DOCUMENT','asOf':'2026-01-01'}}|facts.property.deposits.value|json.amount",
                "{'property.deposits':{'value':'123456789012345678901','source':'DOCUMENT','asOf':'2026-01-01'}}|facts.property.deposits.value|json.amount",
                "{'shoe-size':{'value':'44'}}|facts.*********|json.unknown",
                "{'income':{'value':{'months':12,'items':[{'kind':'WAGE','yuan':12}]},'source':'DOCUMENT','asOf':'2026-01-01'}}|facts.income.value.items[0].yuan|json.value-kind",
                "{'income':{'value':{'months':0,'items':[]},'source':'DOCUMENT','asOf':'2026-01-01'}}|facts.income.value.months|circumstances.income-months",
                "{'obligors':{'value':[{'relation':'CHILD','facts':{'allowance':{'value':'yes','source':'DOCUMENT','asOf':'2026-01-01'}}}],'source':'DOCUMENT','asOf':'2026-01-01'}}|facts.obligors.value[0].facts.allowance.value|json.value-kind",
                "{'land-or-share':{'claims':[{'value':true,'source':'DOCUMENT','asOf':'2026-01-01','who':'x'}]}}|facts.land-or-share.claims[0].***|json.unknown"
            })
    @DisplayName("each fault of a facts document has its place and its code, and shows no value")
    void faultyFacts(String facts, String path, String code) {
        String json = "{\"format\":\"zhaoliao-facts/1\",\"facts\":" + facts.replace('\'', '"') + "}";
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> FactsDocument.read(json));

        assertEquals(1, refused.errors().size());
        assertEquals(path, refused.errors().get(0).path());
        assertEquals(code, refused.errors().get(0).code());
        for (Wording wording : List.of(Wording.CHINESE, Wording.ENGLISH)) {
            assertFalse(refused.inWords(wording).isBlank());
            assertFalse(refused.inWords(wording).contains("1950"));
        }
    }

    @Test
    @DisplayName("all faults are told at once")
    void allFaults() {
        String json = """
                {"format":"zhaoliao-facts/1","facts":{
                  "birth-date":{"value":"soon","source":"DOCUMENT","asOf":"2026-01-01"},
                  "land-or-share":{"value":"maybe","source":"DOCUMENT","asOf":"2026-01-01"}}}""";
        assertEquals(
                List.of("facts.birth-date.value", "facts.land-or-share.value"),
                assertThrows(InvalidInputException.class, () -> FactsDocument.read(json)).errors().stream()
                        .map(InputError::path)
                        .toList());
    }

    @Test
    @DisplayName("a document of a later version is refused by name")
    void otherFormat() {
        assertEquals(
                List.of(InputError.of(
                        "format", "json.newer-version", "zhaoliao-decision/9", Documents.DECISION.format())),
                faults(STORED.replace("zhaoliao-decision/2", "zhaoliao-decision/9")));
    }
}
