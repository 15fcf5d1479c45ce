package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.testkit.report.Requirement;

/** Much about one recipient, and something about many. */
interface MuchAboutContract<K extends Identifier, T extends Aggregate<K>>
        extends MuchContract<K, T>, SubjectContract<K, T> {

    @Test
    @Requirement("W5.5")
    @DisplayName("all 1,500 about one recipient are listed, and known")
    default void muchAboutOne() {
        List<T> many = MuchContract.numbers()
                .mapToObj(number -> about("much-" + number, Samples.RECIPIENT))
                .toList();
        port().addAll(many, Samples.change(1));
        assertEquals(MuchContract.first(many), records().of(Samples.RECIPIENT));
        Instant moment = Samples.change(1).at();
        assertEquals(Map.of(Samples.RECIPIENT, many), records().asKnownOf(List.of(Samples.RECIPIENT), moment));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("none of 1,500 recipients is forgotten when all are asked for at once")
    default void muchAboutMany() {
        Map<RecipientId, List<T>> expected = MuchContract.numbers()
                .mapToObj(number -> new RecipientId("r-" + number))
                .collect(Collectors.toMap(
                        Function.identity(), recipient -> List.of(about("about-" + recipient.value(), recipient))));
        port().addAll(expected.values().stream().flatMap(List::stream).toList(), Samples.change(1));
        Instant moment = Samples.change(1).at();
        assertEquals(expected, records().asKnownOf(expected.keySet(), moment));
    }
}
