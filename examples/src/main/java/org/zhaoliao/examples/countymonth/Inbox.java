package org.zhaoliao.examples.countymonth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.zhaoliao.command.Command;
import org.zhaoliao.command.CommandAnswer;
import org.zhaoliao.command.CommandId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.usecase.OnceOnly;

/** Where the townships' commands come in. Some answers are lost on the way, and then a township sends its command again. */
final class Inbox {

    private final County county;
    private final List<Sent> sent = new ArrayList<>();

    Inbox(County county) {
        this.county = county;
    }

    /**
     * A command, as often as it came in.
     *
     * @param command what was sent
     * @param answers what was answered, each time
     * @param carriedOut how often something was done
     */
    record Sent(Command command, List<CommandAnswer> answers, int carriedOut) {

        boolean isAnsweredAlike() {
            return answers.stream().distinct().count() == 1;
        }
    }

    /** Takes a command in, carries it out, and answers; one in five is sent twice, the first one always. */
    void take(String operation, DivisionCode division, String content, LocalDate day, Supplier<CommandAnswer> work) {
        CommandId id = new CommandId("C-%04d".formatted(sent.size() + 1));
        Command command = Command.of(id, operation, division, content.getBytes(UTF_8));
        AtomicInteger done = new AtomicInteger();
        Supplier<CommandAnswer> counted = () -> {
            done.incrementAndGet();
            return work.get();
        };
        boolean lost = sent.isEmpty() || county.chance().percent("lost" + id.value(), 20);
        List<CommandAnswer> answers = new ArrayList<>();
        for (int i = 0; i < (lost ? 2 : 1); i++) {
            answers.add(new OnceOnly(county.store()).run(command, county.change(day, "command"), counted));
        }
        sent.add(new Sent(command, List.copyOf(answers), done.get()));
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }
}
