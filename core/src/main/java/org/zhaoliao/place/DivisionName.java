package org.zhaoliao.place;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.reason.InvalidInputException;

/** How divisions are called: a list says 孙家堡村委会 or 东街社区居民委员会, a ledger 孙家堡, 孙家堡村, 东街 or 东街社区. */
final class DivisionName {

    private static final List<String> COMMUNITY = List.of("社区居民委员会", "社区居委会");
    private static final List<String> VILLAGE = List.of("村民委员会", "村委会");
    private static final List<String> RESIDENTS = List.of("居民委员会", "居委会");

    /** All that can stand at the end of one form of a name and not of another, longer endings first. */
    private static final List<String> ENDINGS = Stream.of(COMMUNITY, VILLAGE, RESIDENTS, List.of("社区", "村"))
            .flatMap(List::stream)
            .toList();

    private DivisionName() {}

    static String checked(DivisionCode code, String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw InvalidInputException.of("name", "place.division-name", "", code);
        }
        return stripped;
    }

    /** Whether two names of a village, long or short, can mean the same one. */
    static boolean sameVillage(String one, String other) {
        return !Collections.disjoint(forms(one), forms(other));
    }

    /** What all forms of a name have in common: the same for any two that {@link #sameVillage} holds to be the same, and for some others. */
    static String stem(String name) {
        int end = name.length();
        for (int next = beforeEnding(name, end); next < end; next = beforeEnding(name, end)) {
            end = next;
        }
        return name.substring(0, end);
    }

    private static int beforeEnding(String name, int end) {
        for (String ending : ENDINGS) {
            if (name.startsWith(ending, end - ending.length())) {
                return end - ending.length();
            }
        }
        return end;
    }

    private static Set<String> forms(String name) {
        return Stream.of(
                        Stream.of(name),
                        shortened(name, COMMUNITY, "社区"),
                        shortened(name, VILLAGE, "村"),
                        shortened(name, RESIDENTS, ""))
                .flatMap(form -> form)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> shortened(String name, List<String> endings, String kind) {
        return endings.stream()
                .filter(name::endsWith)
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .filter(stem -> !stem.isEmpty())
                .flatMap(stem -> Stream.of(stem, stem + kind));
    }
}
