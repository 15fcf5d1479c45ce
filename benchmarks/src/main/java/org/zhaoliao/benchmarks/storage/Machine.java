package org.zhaoliao.benchmarks.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.hibernate.Version;
import org.jdbi.v3.core.Jdbi;

/** On what was measured. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    static String described(String database) {
        return String.format(
                Locale.ROOT,
                "%s. JDK %s, %d × %s, load average %.1f at the start; %s; Jdbi %s, Hibernate %s.",
                LocalDate.now(ZoneId.of("Asia/Shanghai")),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                processor(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                database,
                jdbi(),
                Version.getVersionString());
    }

    private static String processor() {
        if (!Files.isReadable(PROCESSORS)) {
            return System.getProperty("os.arch", "");
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch", ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String jdbi() {
        Properties properties = new Properties();
        try (InputStream file = Jdbi.class.getResourceAsStream("/META-INF/maven/org.jdbi/jdbi3-core/pom.properties")) {
            if (file != null) {
                properties.load(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version", "3");
    }
}
