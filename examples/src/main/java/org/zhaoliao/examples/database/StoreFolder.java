package org.zhaoliao.examples.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;

/**
 * A folder with a county's database and its keys (数据目录).
 *
 * @param folder where they are
 */
public record StoreFolder(Path folder) {

    private static final String NAME = "county";

    /** Whether a database is there. */
    public boolean isBuilt() {
        return Files.exists(file(database()));
    }

    /** Builds the database beside the one that is there, if any, and puts it in its place when it is whole; nothing is left of it when something fails. */
    public void build(DatabaseKeys keys, Consumer<CountyDatabase> work) {
        Path building = folder.resolve(NAME + "-building");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file(building));
            try {
                try (CountyDatabase database = CountyDatabase.create(building, keys)) {
                    work.accept(database);
                }
                keys.write(folder.resolve(NAME + ".keys"));
                Files.move(file(building), file(database()), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(file(building));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Keeps of which division the database is. */
    public void cover(DivisionCode division) {
        try {
            Files.writeString(folder.resolve(NAME + ".division"), division.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Of which division the database is; none when nobody said so.
     *
     * @throws InvalidInputException {@code place.division-code}, when what stands there is no code
     */
    public Optional<DivisionCode> covered() {
        Path file = folder.resolve(NAME + ".division");
        try {
            return Files.exists(file) ? Optional.of(DivisionCode.of(Files.readString(file))) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Opens the database.
     *
     * @throws InvalidInputException {@code examples.no-month} when none is there, {@code examples.keys} when its keys are not, {@code examples.store} when it
     *     cannot be opened
     */
    public CountyDatabase open() {
        if (!isBuilt()) {
            throw InvalidInputException.of("--in", "examples.no-month", folder.toString());
        }
        return CountyDatabase.existing(database(), DatabaseKeys.read(folder.resolve(NAME + ".keys")));
    }

    private Path database() {
        return folder.resolve(NAME);
    }

    /** The file that H2 keeps a database in. */
    private static Path file(Path database) {
        return database.resolveSibling(database.getFileName() + ".mv.db");
    }
}
