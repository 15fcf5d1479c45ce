package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;

@DisplayName("W5.6 a county is read a page at a time")
class StreamedReadTest {

    private static final int ALL = 1_000;
    private static final int PAGE = 50;
    private static final DivisionCode COUNTY = DivisionCode.of("141121");

    @Test
    @DisplayName("every item comes, and no more than two pages of them are alive at any moment")
    void constantMemory() {
        for (DataSource source : Databases.all()) {
            CareStore store = Databases.emptied(source);
            store.caregivers().addAll(caregivers(), Samples.change(1));
            List<WeakReference<Caregiver>> read = new ArrayList<>();
            Page.<Versioned<Caregiver>>stream(after -> store.caregivers().page(COUNTY, after, PAGE))
                    .forEach(stored -> {
                        read.add(new WeakReference<>(stored.value()));
                        if (read.size() % 250 == 0) {
                            assertFewAlive(read);
                        }
                    });
            assertEquals(ALL, read.size());
        }
    }

    private static void assertFewAlive(List<WeakReference<Caregiver>> read) {
        System.gc();
        long alive = read.stream().filter(caregiver -> caregiver.get() != null).count();
        assertTrue(alive <= 2 * PAGE, alive + " of " + read.size() + " are alive");
    }

    private static List<Caregiver> caregivers() {
        return IntStream.range(0, ALL)
                .mapToObj(number -> Samples.caregiver(String.format(Locale.ROOT, "c-%04d", number), Samples.VILLAGE))
                .toList();
    }
}
