package org.zhaoliao.testkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

@DisplayName("The report of a run")
class ContractReportingTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("names product and version, and every case by requirement with its outcome")
    void text() throws IOException {
        run(selectClass(Sample.class));
        assertEquals("""
                Contract report 合约测试报告
                Product 产品: <"DM" & co> 8'1
                Tests 测试类: Sample
                Declared 声明: nothing 无
                Verdict 结论: not every promise is kept 未全部通过
                Cases 用例: 4, passed 1, declared 0, failed 1, skipped 2, not run 0

                W2.9   skipped: OfThings: aborted
                W2.10  failed: IllegalStateException: OfThings: fails
                W5.5   passed: OfThings: 1 < 2 & "quoted" \\ 𠮷
                –      skipped: OfThings: disabled
                """, read("Sample.txt"));
    }

    @Test
    @DisplayName("is the same as JSON, with every character kept")
    void json() throws IOException {
        run(selectClass(Sample.class));
        assertEquals("""
                {
                "tests": "Sample", "product": "<\\u0022DM\\u0022 & co>", "version": "8'1",
                "kept": false, "accepted": false,
                "declared": [],
                "shortcuts": [],
                "cases": [
                {"requirement": "W2.9", "suite": "OfThings", "case": "aborted", "outcome": "skipped", "note": ""},
                {"requirement": "W2.10", "suite": "OfThings", "case": "fails", "outcome": "failed", "note": "IllegalStateException"},
                {"requirement": "W5.5", "suite": "OfThings", "case": "1 < 2 & \\u0022quoted\\u0022 \\u005c 𠮷", "outcome": "passed", "note": ""},
                {"requirement": "–", "suite": "OfThings", "case": "disabled", "outcome": "skipped", "note": ""}
                ]
                }
                """, read("Sample.json"));
    }

    @Test
    @DisplayName("is one page that needs nothing beside it, with every text escaped")
    void page() throws IOException {
        run(selectClass(Sample.class));
        String page = read("Sample.html");
        assertTrue(page.contains("<td>&lt;&quot;DM&quot; &amp; co&gt; 8&#39;1</td>"), page);
        assertTrue(
                page.contains("<td>1 &lt; 2 &amp; &quot;quoted&quot; \\ 𠮷</td><td class=\"passed\">passed</td>"),
                page);
        assertTrue(page.contains("<td class=\"failed\">failed: IllegalStateException</td>"), page);
        for (String outside : List.of("http", "<script", "<link", "<img", "src=")) {
            assertFalse(page.contains(outside), outside);
        }
    }

    @Test
    @DisplayName("quotes no message of a failure, for it may quote what was stored")
    void messagesStayOut() throws IOException {
        run(selectClass(Sample.class));
        for (String form : List.of("txt", "json", "html")) {
            assertFalse(read("Sample." + form).contains("王五"), form);
        }
    }

    @Test
    @DisplayName("shows a case that was left out as not run, so that part of a run is no acceptance")
    void leftOut() throws IOException {
        run(selectNestedClass(List.of(Whole.class), Whole.First.class));
        String part = read("Whole.txt");
        assertTrue(part.contains("Cases 用例: 2, passed 1, declared 0, failed 0, skipped 0, not run 1"), part);
        assertTrue(part.contains("W5.6   not run: Second: second"), part);
        assertTrue(part.contains("not every promise is kept"), part);
        run(selectClass(Whole.class));
        assertTrue(read("Whole.txt").contains("Verdict 结论: every promise is kept 全部通过\n"), part);
        assertTrue(read("Whole.json").contains("\"kept\": true, \"accepted\": true"), read("Whole.json"));
    }

    @Test
    @DisplayName("says in what a run asked less than an acceptance does, however well it went")
    void shortcuts() throws IOException {
        run(selectClass(Hurried.class));
        String verdict = "what was asked is kept, no acceptance 所测全部通过，不作验收依据: random commands 1/2";
        assertTrue(read("Hurried.txt").contains("Verdict 结论: " + verdict), read("Hurried.txt"));
        assertTrue(read("Hurried.html").contains(verdict), read("Hurried.html"));
        assertTrue(read("Hurried.json").contains("""
                        "kept": true, "accepted": false,
                        "declared": [],
                        "shortcuts": ["random commands 1/2"],
                        """), read("Hurried.json"));
    }

    @Test
    @DisplayName(
            "says of a case that had nothing to ask that it was declared, in every form, and is then no acceptance")
    void declared() throws IOException {
        run(selectClass(Without.class));
        assertEquals("""
                Contract report 合约测试报告
                Product 产品: without 1
                Tests 测试类: Without
                Declared 声明: no <things> 无; no dust 无尘
                Verdict 结论: what was asked is kept, no acceptance 所测全部通过，不作验收依据: declared 声明 no <things> 无; declared 声明 no dust 无尘
                Cases 用例: 3, passed 2, declared 1, failed 0, skipped 0, not run 0

                W5.5   passed: First: elsewhere
                W5.5   declared: no <things> 无: First: things
                W5.6   passed: First: whole
                """, read("Without.txt"));
        assertTrue(read("Without.json").contains("""
                        "kept": true, "accepted": false,
                        "declared": ["no <things> 无", "no dust 无尘"],
                        """), read("Without.json"));
        assertTrue(
                read("Without.json")
                        .contains("\"case\": \"things\", \"outcome\": \"declared\", \"note\": \"no <things> 无\"}"),
                read("Without.json"));
        for (String cell : List.of(
                "<td>no &lt;things&gt; 无; no dust 无尘</td>",
                "<td class=\"declared\">declared: no &lt;things&gt; 无</td>",
                "不作验收依据: declared 声明 no &lt;things&gt; 无; declared 声明 no dust 无尘</td>")) {
            assertTrue(read("Without.html").contains(cell), cell);
        }
    }

    @Test
    @DisplayName("names a difference that was asked about beside the verdict, and can then be an acceptance")
    void differing() throws IOException {
        run(selectClass(Dusty.class));
        assertTrue(
                read("Dusty.txt").contains("Verdict 结论: every promise is kept 全部通过: declared 声明 no dust 无尘\n"),
                read("Dusty.txt"));
        assertTrue(read("Dusty.json").contains("\"kept\": true, \"accepted\": true"), read("Dusty.json"));
    }

    @Test
    @DisplayName("lets no declaration hide a failure")
    void declaredFailure() throws IOException {
        run(selectClass(Failing.class));
        assertTrue(
                read("Failing.txt").contains("W5.5   failed: IllegalStateException: Failing: things"),
                read("Failing.txt"));
        assertTrue(read("Failing.txt").contains("not every promise is kept"), read("Failing.txt"));
    }

    @Test
    @DisplayName("is the same for the same outcome, however often it is run")
    void stable() throws IOException {
        run(selectClass(Whole.class));
        List<String> first = List.of(read("Whole.txt"), read("Whole.json"), read("Whole.html"));
        run(selectClass(Whole.class));
        assertEquals(first, List.of(read("Whole.txt"), read("Whole.json"), read("Whole.html")));
    }

    @Test
    @DisplayName("is not written over by that of another class of the same name somewhere else")
    void twoOfOneName() throws IOException {
        run(selectClass(Whole.class));
        String first = read("Whole.txt");
        run(selectClass(Elsewhere.Whole.class));
        assertEquals(first, read("Whole.txt"));
        assertTrue(read("Elsewhere$Whole.txt").contains("Product 产品: elsewhere 1"), read("Elsewhere$Whole.txt"));
    }

    @Test
    @DisplayName("escapes control characters and halves of pairs in JSON")
    void oddCharacters() {
        assertEquals("\"a\\u000a\\u0000\\ud842b𠮷\"", ReportJson.quoted("a\n\0\ud842b𠮷"));
    }

    private void run(DiscoverySelector tests) {
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(tests)
                        .configurationParameter(ContractReporting.PROPERTY, folder.toString())
                        .build());
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(ContractReportingTest.class.getName() + "$" + name));
    }

    /** One case of each outcome; run by the test above, not by the build. */
    @ExtendWith(ContractReporting.class)
    static class Sample implements Reported {

        @Override
        public Product product() {
            return new Product("<\"DM\" & co>", "8'1");
        }

        @Nested
        class OfThings {

            @Test
            @Requirement("W5.5")
            @DisplayName("1 < 2 & \"quoted\" \\ 𠮷")
            void passes() {
                assertTrue(true);
            }

            @Test
            @Requirement("W2.10")
            void fails() {
                throw new IllegalStateException("王五");
            }

            @Test
            @Requirement("W2.9")
            void aborted() {
                Assumptions.abort("王五");
            }

            @Test
            @Disabled("王五")
            void disabled() {}
        }
    }

    /** Where the name of another class is taken again. */
    static class Elsewhere {

        @ExtendWith(ContractReporting.class)
        static class Whole implements Reported {

            @Override
            public Product product() {
                return new Product("elsewhere", "1");
            }

            @Test
            @Requirement("W5.5")
            void passes() {
                assertTrue(true);
            }
        }
    }

    /** A suite that passes, of a class that takes a short cut. */
    @ExtendWith(ContractReporting.class)
    static class Hurried implements Reported {

        @Override
        public Product product() {
            return new Product("short", "1");
        }

        @Override
        public List<String> shortcuts() {
            return List.of("random commands 1/2");
        }

        @Nested
        class First {
            @Test
            @Requirement("W5.5")
            void first() {
                assertTrue(true);
            }
        }
    }

    /** Without something that one of its cases asks about. */
    @ExtendWith(ContractReporting.class)
    static class Without implements Reported {

        @Override
        public Product product() {
            return new Product("without", "1");
        }

        @Override
        public List<Declaration> declared() {
            return List.of(new Declaration("NO_THINGS", "no <things> 无"), new Declaration("NO_DUST", "no dust 无尘"));
        }

        @Nested
        class First {
            @Test
            @Requirement("W5.5")
            @Declarable("NO_THINGS")
            void things() {
                assertTrue(true);
            }

            @Test
            @Requirement("W5.5")
            @Declarable("NO_PLACE")
            void elsewhere() {
                assertTrue(true);
            }

            @Test
            @Requirement("W5.6")
            void whole() {
                assertTrue(true);
            }
        }
    }

    /** Differs in what it was asked about. */
    @ExtendWith(ContractReporting.class)
    static class Dusty implements Reported {

        @Override
        public Product product() {
            return new Product("dusty", "1");
        }

        @Override
        public List<Declaration> declared() {
            return List.of(new Declaration("NO_DUST", "no dust 无尘"));
        }

        @Test
        @Requirement("W5.5")
        void asked() {
            assertTrue(true);
        }
    }

    /** Declares that there is nothing, and is wrong. */
    @ExtendWith(ContractReporting.class)
    static class Failing implements Reported {

        @Override
        public Product product() {
            return new Product("failing", "1");
        }

        @Override
        public List<Declaration> declared() {
            return List.of(new Declaration("NO_THINGS", "no things"));
        }

        @Test
        @Requirement("W5.5")
        @Declarable("NO_THINGS")
        void things() {
            throw new IllegalStateException("there are");
        }
    }

    /** Two suites that pass. */
    @ExtendWith(ContractReporting.class)
    static class Whole implements Reported {

        @Override
        public Product product() {
            return new Product("whole", "1");
        }

        @Nested
        class First {
            @Test
            @Requirement("W5.5")
            void first() {
                assertTrue(true);
            }
        }

        @Nested
        class Second {
            @Test
            @Requirement("W5.6")
            void second() {
                assertTrue(true);
            }
        }
    }
}
