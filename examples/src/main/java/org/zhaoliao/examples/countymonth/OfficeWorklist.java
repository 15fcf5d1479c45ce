package org.zhaoliao.examples.countymonth;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.examples.database.CountyDatabase;
import org.zhaoliao.examples.database.StoreFolder;
import org.zhaoliao.examples.wenshui.WenshuiGazetteer;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.usecase.ReadWorklist;
import org.zhaoliao.worklist.Worklist;

/** The worklist of an office as of any day, from the database of a county month and as it was known on that day. */
public final class OfficeWorklist {

    private final Path folder;

    /** Of the month that was stored in a folder. */
    public OfficeWorklist(Path folder) {
        this.folder = folder;
    }

    /**
     * Prints the whole list.
     *
     * @throws InvalidInputException {@code examples.no-month} when no month is stored in the folder, {@code examples.no-office} for an unknown division
     */
    public void print(DivisionCode office, LocalDate asOf, PrintStream out) {
        Gazetteer gazetteer = WenshuiGazetteer.load();
        Division division = gazetteer
                .find(office)
                .orElseThrow(() -> InvalidInputException.of("--office", "examples.no-office", office.digits()));
        try (CountyDatabase database = new StoreFolder(folder).open()) {
            Worklist worklist = new ReadWorklist(database.store(), CountyMonth.policy(), WorkingCalendar.mainland())
                    .of(office, asOf, County.endOf(asOf));
            ConsoleReport.print(worklist, division, Integer.MAX_VALUE, out);
        }
    }
}
