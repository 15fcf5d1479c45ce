package org.zhaoliao.examples.synthetic;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.ledgerfile.LedgerColumn;
import org.zhaoliao.person.SupportForm;

/**
 * An invented county with its ledger (虚构的县及其台账): 1,500 dispersed and 250 central recipients in the villages of Wenshui.
 *
 * <p><strong>Nobody in it exists.</strong> Names, numbers, accounts and amounts are thrown with dice; only the divisions are real. The proportions
 * follow published counts: about 68 % capable, 26 % partly and 6 % wholly dependent at home; rural to urban 10 to 1; 9 % aged 80 and over.
 *
 * @param recipients in the order of the ledger, also those whose rows were damaged
 * @param applicants persons who apply in the month
 * @param visitors enough for the month's visits
 * @param ledger the ledger file, CSV with all columns
 * @param faults what is wrong with it
 */
public record SyntheticCounty(
        List<SyntheticRecipient> recipients,
        List<SyntheticApplicant> applicants,
        List<SyntheticVisitor> visitors,
        String ledger,
        List<PlantedFault> faults) {

    /** The day for which the ledger speaks. */
    public static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    /** To be shown wherever the county is shown. */
    public static final String NOTICE = "本县人员、证件号码、账号和金额均为虚构，仅行政区划为真实数据。All persons, numbers, accounts and amounts are"
            + " invented; only the divisions are real.";

    private static final int DISPERSED = 1_500;
    private static final int CENTRAL = 250;

    public SyntheticCounty {
        recipients = List.copyOf(recipients);
        applicants = List.copyOf(applicants);
        visitors = List.copyOf(visitors);
        faults = List.copyOf(faults);
    }

    /** The county of a seed: the same seed gives the same county. */
    public static SyntheticCounty generate(long seed) {
        Dice dice = new Dice(seed);
        People people = new People(dice);
        Villages villages = new Villages();
        List<SyntheticRecipient> recipients = recipients(new Recipients(dice, people, villages));
        List<SyntheticApplicant> applicants = new Applicants(dice, people, villages).invent();
        List<SyntheticVisitor> visitors = villages.townships().stream()
                .flatMap(township -> new Visitors(dice, people).invent(township, recipients))
                .toList();
        LedgerRows clerk = new LedgerRows(dice, villages);
        List<Map<LedgerColumn, String>> rows =
                recipients.stream().map(clerk::row).collect(Collectors.toCollection(ArrayList::new));
        List<PlantedFault> faults = new Faults(dice, rows).plant();
        return new SyntheticCounty(recipients, applicants, visitors, csv(rows), faults);
    }

    /** The recipients by ID number. */
    public Map<ResidentId, SyntheticRecipient> byResidentId() {
        return recipients.stream()
                .collect(Collectors.toMap(recipient -> recipient.person().residentId(), Function.identity()));
    }

    private static List<SyntheticRecipient> recipients(Recipients recipients) {
        return Stream.of(
                        recipients.invent(DISPERSED, SupportForm.DISPERSED),
                        recipients.invent(CENTRAL, SupportForm.CENTRAL))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(SyntheticRecipient::village))
                .toList();
    }

    private static String csv(List<Map<LedgerColumn, String>> rows) {
        StringWriter out = new StringWriter();
        List<LedgerColumn> columns = List.of(LedgerColumn.values());
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(columns.stream().map(LedgerColumn::heading).toList());
        rows.forEach(row -> csv.writeRecord(
                columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        return out.toString();
    }

    /** Its size; the ledger would be too long. */
    @Override
    public String toString() {
        return "SyntheticCounty[" + recipients.size() + "]";
    }
}
