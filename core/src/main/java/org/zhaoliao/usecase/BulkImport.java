package org.zhaoliao.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.command.Command;
import org.zhaoliao.command.CommandAnswer;
import org.zhaoliao.command.CommandId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Page;
import org.zhaoliao.store.CareStore;

/**
 * Takes a long list into the store, such as a ledger (批量导入). Each batch is one transaction and one command: an import that was broken off anywhere is
 * begun again from the start and does only what is not done, so that the store ends as after one clean run.
 */
public final class BulkImport {

    private static final String OPERATION = "import";

    private final CareStore store;

    /** Into a store. */
    public BulkImport(CareStore store) {
        this.store = store;
    }

    /**
     * Runs an import, or what is left of it; holds one batch in memory.
     *
     * @param items the whole list, in the same order each time
     * @return how much was done now, and how much was found done
     * @throws ConflictException {@code OTHER_COMMAND} when an item of a batch, the change, the size of the batches or the place is another than at the first time, and what
     *     writing throws: the batches before stay
     */
    public <E> Progress run(Job<E> job, Iterator<E> items) {
        Progress progress = new Progress(0, 0);
        for (int number = 1; items.hasNext(); number++) {
            progress = progress.and(batch(job, number, next(items, job.size())));
        }
        return progress;
    }

    /** Whether the batch was written now. */
    private <E> boolean batch(Job<E> job, int number, List<E> items) {
        AtomicBoolean now = new AtomicBoolean();
        new OnceOnly(store).run(job.command(number, items), job.change(), () -> {
            job.write().accept(items);
            now.set(true);
            return CommandAnswer.of(List.of());
        });
        return now.get();
    }

    private static <E> List<E> next(Iterator<E> items, int size) {
        List<E> batch = new ArrayList<>();
        while (batch.size() < size && items.hasNext()) {
            batch.add(items.next());
        }
        return batch;
    }

    /**
     * What is imported and how (导入任务).
     *
     * @param name identifies the import and begins the identifiers of its commands; 1 to 30 characters of an identifier
     * @param division where it belongs
     * @param change of everything it writes: the same each time
     * @param size how many items a batch has, 1 to 10,000: the same each time
     * @param content of an item, as it came in: shows that a list begun again is the same
     * @param write puts a batch into the store, mostly with {@code addAll} of its ports
     */
    public record Job<E>(
            String name,
            DivisionCode division,
            Change change,
            int size,
            Function<? super E, String> content,
            Consumer<List<E>> write) {

        private static final int LONGEST_NAME = 30;

        /** @throws InvalidInputException {@code revision.identifier} or {@code revision.limit} */
        public Job {
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                throw InvalidInputException.of("name", "revision.identifier", String.valueOf(name.length()));
            }
            Page.checkedLimit(size);
        }

        Command command(int number, List<E> items) {
            String contents = Stream.concat(changed(), items.stream().map(content))
                    .map(item -> item.length() + ":" + item)
                    .collect(Collectors.joining());
            return Command.of(new CommandId(name + "." + number), OPERATION, division, contents.getBytes(UTF_8));
        }

        private Stream<String> changed() {
            Stream<String> whoWhenWhat = Stream.of(
                    change.actor(), change.at().toString(), change.kind().name());
            Stream<String> basis =
                    Stream.of(change.basis().document(), change.basis().article());
            Stream<String> why = Stream.concat(
                    Stream.of(
                            change.why().code(),
                            String.valueOf(change.why().arguments().size())),
                    change.why().arguments().stream());
            return Stream.of(whoWhenWhat, basis, why).flatMap(Function.identity());
        }
    }

    /**
     * How far it came (导入进度).
     *
     * @param written batches written now
     * @param found batches that an earlier run had written
     */
    public record Progress(int written, int found) {

        Progress and(boolean now) {
            return now ? new Progress(written + 1, found) : new Progress(written, found + 1);
        }
    }
}
