package org.zhaoliao.jdbc;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;

/**
 * What a table must be able to do: refuse a second holder of a key and a second entry in the place of one, hold what is written and nothing that is not, and number
 * the events.
 *
 * @param name where names begin as usual
 * @param columns all that are written
 * @param keys the sets of columns of which no two rows may have the same
 * @param open the columns that are left empty at times
 * @param numbered the columns to which the database gives the next number
 */
record NeededTable(
        String name,
        ImmutableSet<String> columns,
        ImmutableList<Set<String>> keys,
        ImmutableSet<String> open,
        ImmutableSet<String> numbered) {

    private static final ImmutableSet<String> NONE = ImmutableSet.of();

    private NeededTable(String name, String columns, ImmutableList<Set<String>> keys) {
        this(name, ImmutableSet.copyOf(Splitter.on(", ").split(columns)), keys, NONE, NONE);
    }

    /** All that the store writes to. */
    static List<NeededTable> all() {
        Stream<NeededTable> others = Stream.of(
                new NeededTable("zl_head", SealedHead.COLUMNS, key("kind")),
                new NeededTable("zl_outbox", JdbcOutbox.COLUMNS, key("seq")).numbering("seq"),
                new NeededTable("zl_sent", JdbcOutbox.SENT, key("seq")));
        return Stream.concat(CareStore.kinds().stream().flatMap(NeededTable::ofKind), others)
                .toList();
    }

    private static Stream<NeededTable> ofKind(StoredKind<?> kind) {
        String present = "zl_" + kind.name();
        return Stream.of(
                new NeededTable(
                                present,
                                PresentRow.COLUMNS,
                                ImmutableList.of(ImmutableSet.of("id"), ImmutableSet.of("uniq")))
                        .leaving("subject", "partner", "uniq"),
                new NeededTable(present + "_hist", KindTable.HISTORY, key("id", "revision")));
    }

    private static ImmutableList<Set<String>> key(String... columns) {
        return ImmutableList.of(ImmutableSet.copyOf(columns));
    }

    private NeededTable leaving(String... empty) {
        return new NeededTable(name, columns, keys, ImmutableSet.copyOf(empty), numbered);
    }

    private NeededTable numbering(String... given) {
        return new NeededTable(name, columns, keys, open, ImmutableSet.copyOf(given));
    }

    /** Whether the columns of a table hold what is written, and let it be written. */
    boolean isHeldBy(Collection<StoredColumn> stored) {
        return stored.stream().allMatch(this::isFit)
                && stored.stream()
                        .map(StoredColumn::name)
                        .collect(Collectors.toSet())
                        .containsAll(columns);
    }

    private boolean isFit(StoredColumn column) {
        if (!columns.contains(column.name())) {
            return !column.isRequired() || column.isFilled();
        }
        return Objects.requireNonNull(NeededColumn.ALL.get(column.name())).isMetBy(column)
                && !(column.isRequired() && open.contains(column.name()))
                && (column.isNumbered() || !numbered.contains(column.name()));
    }

    /**
     * A query that has an answer when any column is not compared by character code, in which a small letter comes after every capital one; none where nothing is
     * compared so. It needs no row: what is asked of an empty column has the order of the column.
     */
    List<String> probeOfOrder() {
        List<String> compared =
                columns.stream().filter(NeededColumn.BY_CODE::contains).sorted().toList();
        if (compared.isEmpty()) {
            return List.of();
        }
        String last = compared.stream()
                .map(column -> "coalesce(max(%1$s), 'a') as %1$s".formatted(column))
                .collect(Collectors.joining(", "));
        String early = compared.stream()
                .map(column -> "p.%1$s < 'B' or p.%1$s = 'A'".formatted(column))
                .collect(Collectors.joining(" or "));
        return List.of("select 1 as wrong from (select " + last + " from " + name + " where 1 = 0) p where " + early);
    }
}
