package org.zhaoliao.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.zhaoliao.calendar.HolidayNotice;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.casebook.BookCase;
import org.zhaoliao.casebook.CaseBook;
import org.zhaoliao.examples.countymonth.CountyMonth;
import org.zhaoliao.examples.database.DatabaseKeys;
import org.zhaoliao.examples.wenshui.WenshuiGazetteer;
import org.zhaoliao.ical.CareCalendar;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.DisabilityCertificate;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.json.Disclosure;
import org.zhaoliao.json.Document;
import org.zhaoliao.json.Documents;
import org.zhaoliao.json.PolicyDocument;
import org.zhaoliao.json.lines.LineReader;
import org.zhaoliao.ledgerfile.LedgerLayout;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.usecase.PolicyAdoption;
import picocli.CommandLine;

/** Whatever reads what somebody else wrote. Each takes any bytes: it reads them, or refuses them by an exception of this library that can be told in both languages. */
enum FuzzedParser {
    /** Documents as JSON; the first byte says of which kind. */
    DOCUMENTS {
        @Override
        void read(byte[] input) {
            document(Documents.all().get(choice(input, Documents.all().size())), text(rest(input)));
        }

        private static <T> void document(Document<T> document, String json) {
            document.write(document.read(json), Disclosure.EXCHANGE);
            document.keeping(json).write(Disclosure.EXCHANGE);
        }
    },
    /** Documents as NDJSON. */
    LINES {
        @Override
        void read(byte[] input) {
            new LineReader<>(new ByteArrayInputStream(input), Documents.EVENT, LONGEST_LINE)
                    .forEachRemaining(line -> {});
        }
    },
    /** Ledger files of any form, given back where they are bad. */
    LEDGER {
        @Override
        void read(byte[] input) throws IOException {
            SCRATCH.ledger(input);
        }
    },
    /** Layouts of ledgers: headings and dictionaries. */
    LAYOUT {
        @Override
        void read(byte[] input) {
            LedgerLayout.of(text(input));
        }
    },
    /** Policy books as tables and documents, adopted. */
    POLICY {
        @Override
        void read(byte[] input) {
            PolicyAdoption adoption = new PolicyAdoption(GAZETTEER);
            PolicyBook national = NationalPolicy.book();
            if (choice(input, 2) == 0) {
                adoption.adopt(national.with(
                        "fuzz", PolicyTable.read(text(rest(input)).lines().toList(), adoption.entries())));
            } else {
                adoption.adopt(PolicyDocument.read(new ByteArrayInputStream(rest(input)), adoption.entries())
                        .addTo(national));
            }
        }
    },
    /** Notices of holidays, and periods counted by them. */
    CALENDAR {
        @Override
        void read(byte[] input) {
            List<String> lines = text(input).lines().toList();
            lines.stream()
                    .limit(1)
                    .forEach(line -> attempt(() -> LegalPeriod.parse(line)
                            .dueFrom(java.time.LocalDate.of(2026, 10, 8), WorkingCalendar.mainland())));
            WorkingCalendar.mainland()
                    .announcing(new HolidayNotice(2027, List.of("2026-11 notice")), lines)
                    .version();
        }
    },
    /** Lists of divisions. */
    DIVISIONS {
        @Override
        void read(byte[] input) throws IOException {
            String list = SCRATCH.file("divisions.csv", input).toString();
            CommandLine.populateCommand(new DivisionList(), "--divisions", list).gazetteer();
        }
    },
    /** Numbers, names and codes. */
    VALUES {
        @Override
        void read(byte[] input) {
            String text = text(input);
            attempt(() -> ResidentId.of(text).masked());
            attempt(() -> DisabilityCertificate.of(text));
            attempt(() -> BankAccount.of(text).masked());
            attempt(() -> PersonName.of(text).masked());
            attempt(() -> PhoneNumber.of(text).masked());
            attempt(() -> DivisionCode.of(text).level());
            attempt(() -> FactRef.of(text).code());
            attempt(() -> LegalPeriod.parse(text).text());
            attempt(() -> PolicyTable.read(List.of(text)));
        }
    },
    /** The case book, decided. */
    CASE_BOOK {
        @Override
        void read(byte[] input) {
            String json = text(rest(input));
            switch (choice(input, 3)) {
                case 0 -> BookCase.read(json).decide(POLICY_BOOK);
                case 1 -> CaseBook.cases(json);
                default -> NationalPolicy.book().with("fuzz", CaseBook.policy(json));
            }
        }
    },
    /** An earlier calendar that a new one goes on from. */
    ICALENDAR {
        @Override
        void read(byte[] input) {
            CareCalendar.in(Wording.CHINESE, GAZETTEER, DatabaseKeys.known("calendar"))
                    .after(text(input));
        }
    },
    /** What the commands read on standard input; the first byte says which command. */
    COMMANDS {
        @Override
        void read(byte[] input) throws IOException {
            List<List<String>> commands = List.of(
                    List.of("deadline"),
                    List.of("check-id"),
                    List.of("decide", "--day", "2026-10-08"),
                    List.of("assess"),
                    List.of("case-book", "-"),
                    List.of("plan-visits", "--month", "2026-10", "--in", "nowhere"),
                    List.of(
                            "case-book",
                            "-",
                            "--answers",
                            SCRATCH.file("answers", rest(input)).toString()));
            List<String> command = commands.get(choice(input, commands.size()));
            CommandRun run = CommandRun.reading(rest(input), command.toArray(String[]::new));
            if (run.exit() > 1 || run.errors().contains("\tat ")) {
                throw new IllegalStateException(command + " " + run.exit() + "\n" + run.errors());
            }
        }
    };

    private static final int LONGEST_LINE = 10_000;
    private static final Gazetteer GAZETTEER = WenshuiGazetteer.load();
    private static final PolicyBook POLICY_BOOK = CountyMonth.policy();
    private static final FuzzScratch SCRATCH = new FuzzScratch();

    /** Reads without regard to whether it is refused. */
    abstract void read(byte[] input) throws IOException;

    /** @throws IllegalStateException when the input is neither read nor refused as it should be */
    final void accept(byte[] input) {
        attempt(() -> {
            try {
                read(input);
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        });
    }

    /** The folder of its inputs that are kept, beside this class. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (InvalidInputException refused) {
            told(refused);
        } catch (MissingPolicyException noLaw) {
            Wording.CHINESE.of(noLaw.reason());
        }
    }

    private static void told(InvalidInputException refused) {
        for (Wording wording : List.of(Wording.CHINESE, Wording.ENGLISH)) {
            if (refused.inWords(wording).isBlank()) {
                throw new IllegalStateException("nothing is told");
            }
        }
    }

    private static int choice(byte[] input, int of) {
        return input.length == 0 ? 0 : Math.floorMod(input[0], of);
    }

    private static byte[] rest(byte[] input) {
        return input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length);
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }
}
