package org.zhaoliao.examples.countymonth;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.examples.database.CountyDatabase;
import org.zhaoliao.examples.database.StoreFolder;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.usecase.ReadWorklist;
import org.zhaoliao.worklist.Worklist;

/**
 * The worklist of an office as of any day, from a county's database and as it was known on that day.
 *
 * @param folder where the database is
 * @param gazetteer the divisions
 * @param book by which it is derived
 */
public record OfficeWorklist(Path folder, Gazetteer gazetteer, PolicyBook book) {

    /**
     * Derives the whole list.
     *
     * @throws InvalidInputException {@code examples.no-month} when nothing is stored in the folder, {@code examples.no-office} for an unknown division
     */
    public Worklist of(DivisionCode office, LocalDate asOf) {
        division(office);
        try (CountyDatabase database = new StoreFolder(folder).open()) {
            return new ReadWorklist(database.store(), book, WorkingCalendar.mainland())
                    .of(office, asOf, County.endOf(asOf));
        }
    }

    /** Prints it for people, in Chinese; throws as {@link #of}. */
    public void print(DivisionCode office, LocalDate asOf, PrintStream out) {
        ConsoleReport.print(of(office, asOf), division(office), Integer.MAX_VALUE, out);
    }

    private Division division(DivisionCode office) {
        return gazetteer
                .find(office)
                .orElseThrow(() -> InvalidInputException.of("--office", "examples.no-office", office.digits()));
    }
}
