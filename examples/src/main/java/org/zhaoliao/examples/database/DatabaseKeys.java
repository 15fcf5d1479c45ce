package org.zhaoliao.examples.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.zhaoliao.reason.InvalidInputException;

/**
 * The keys of a database (数据库密钥), kept in a file beside it that only its owner may read where the file system knows owners.
 *
 * @param body encrypts what is stored
 * @param index hides what is looked for
 */
public record DatabaseKeys(SecretKey body, SecretKey index) {

    private static final int KEY_BYTES = 32;
    private static final String OWNER_ONLY = "rw-------";

    /** New keys, never used before. */
    public static DatabaseKeys fresh() {
        SecureRandom random = new SecureRandom();
        return new DatabaseKeys(drawn(random), drawn(random));
    }

    /** Keys that anybody can know: for invented people. */
    public static DatabaseKeys known() {
        return new DatabaseKeys(known("body"), known("index"));
    }

    /** A key that anybody can know: for invented people. */
    public static SecretKey known(String use) {
        byte[] bytes = ("only for invented people: " + use + " ".repeat(KEY_BYTES)).getBytes(StandardCharsets.UTF_8);
        return key(Arrays.copyOf(bytes, KEY_BYTES));
    }

    /** @throws InvalidInputException {@code examples.keys} when the file is not there or is none of these */
    static DatabaseKeys read(Path file) {
        try {
            List<SecretKey> keys = Files.readAllLines(file).stream()
                    .map(line -> key(Base64.getDecoder().decode(line)))
                    .toList();
            if (keys.size() == 2) {
                return new DatabaseKeys(keys.get(0), keys.get(1));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            // told below
        }
        throw InvalidInputException.of("--in", "examples.keys", file.toString());
    }

    void write(Path file) {
        Base64.Encoder text = Base64.getEncoder();
        try {
            Files.deleteIfExists(file);
            createOwned(file);
            Files.write(file, List.of(text.encodeToString(body.getEncoded()), text.encodeToString(index.getEncoded())));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void createOwned(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        }
    }

    private static SecretKey drawn(SecureRandom random) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return key(bytes);
    }

    private static SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    /** Tells nothing of them. */
    @Override
    public String toString() {
        return "DatabaseKeys[***]";
    }
}
