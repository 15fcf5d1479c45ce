package org.zhaoliao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The announced days")
class AnnouncedDaysTest {

    @Test
    void leaveNoYearOutBetweenTheFirstAndTheLast() {
        assertEquals(
                IntStream.rangeClosed(2011, 2026).boxed().toList(),
                List.copyOf(AnnouncedDays.notices().keySet()));
    }

    @Test
    @DisplayName("say which years a second notice changed")
    void sayWhichYearsWereChanged() {
        Map<Integer, Integer> changed = AnnouncedDays.notices().values().stream()
                .filter(HolidayNotice::isChanged)
                .collect(Collectors.toMap(
                        HolidayNotice::year, notice -> notice.notices().size()));
        assertEquals(Map.of(2015, 2, 2019, 2, 2020, 2), changed);
    }

    @Test
    void areEachListedOnceInOrder() throws IOException {
        List<String> dates = rows().stream().map(row -> row.get(0)).toList();
        assertEquals(List.copyOf(new TreeSet<>(dates)), dates);
        assertEquals(dates.size(), AnnouncedDays.offDays().size());
    }

    @Test
    void areSaidToBeOffOrNotAndNamed() throws IOException {
        for (List<String> row : rows()) {
            assertTrue(List.of("true", "false").contains(row.get(1)), row::toString);
            assertTrue(!row.get(2).isBlank(), row::toString);
        }
    }

    @Test
    @DisplayName("belong to a notice of their year, or in December to one of the year after")
    void belongToANotice() throws IOException {
        for (List<String> row : rows()) {
            LocalDate day = LocalDate.parse(row.get(0));
            int year = Integer.parseInt(row.get(3));
            assertTrue(AnnouncedDays.notices().containsKey(year), row::toString);
            assertTrue(year == day.getYear() || year == day.plusMonths(1).getYear(), row::toString);
        }
    }

    private static List<List<String>> rows() throws IOException {
        return Resources.readLines(Resources.getResource(AnnouncedDays.class, "holidays.csv"), StandardCharsets.UTF_8)
                .stream()
                .skip(1)
                .map(Splitter.on(',')::splitToList)
                .toList();
    }
}
