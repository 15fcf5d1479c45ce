package org.zhaoliao.tier;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;

/**
 * What the host was told and no record of a person shows (外部获知的探访事由): who had a fall, what the weather service warns of.
 *
 * @param events what happened to whom
 * @param alerts warnings, for whatever place and days
 */
public record VisitNews(Map<RecipientId, List<VisitEvent>> events, List<VisitAlert> alerts) {

    /** Nothing was told. */
    public static final VisitNews NONE = new VisitNews(Map.of(), List.of());

    public VisitNews {
        events = ImmutableMap.copyOf(events);
        alerts = List.copyOf(alerts);
    }

    /** What happened to a person, a disaster where they live included, from its first day on. */
    public Stream<VisitEvent> about(RecipientId recipient, DivisionCode village) {
        Stream<VisitEvent> disasters = alerts.stream()
                .filter(alert -> alert.kind() == VisitAlert.Kind.DISASTER)
                .filter(alert -> alert.division().contains(village))
                .map(alert -> new VisitEvent(VisitEvent.Kind.DISASTER, begin(alert)));
        return Stream.concat(events.getOrDefault(recipient, List.of()).stream(), disasters);
    }

    private static LocalDate begin(VisitAlert alert) {
        return alert.days().from();
    }
}
